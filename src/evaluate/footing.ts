import type { Day } from '../model/day.ts';
import type { Footing } from '../model/footing.ts';
import { chainFrom, paperNamed } from '../model/footing.ts';
import { withAndWithoutRemarks } from '../model/functions/names-side-by-side.ts';
import { abbreviated, shortNames } from '../model/functions/short-names.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Address, Paper } from '../model/paper.ts';
import type { Rulebook } from '../model/rulebook.ts';

/**
 * How the papers reach this unit (article 2 and the papers that forward it): by its category and, for cities and
 * counties, by the head of its region code, for a province's own offices and affiliates by the superior as well; elsewhere
 * through a further paper that is addressed to it, or one that the unit declares. What else is addressed to it or declared
 * by it binds it too. A further paper binds from its own day on.
 */
export function footingOf(unit: InventoryRecord, rulebook: Rulebook, asOf?: Day): Footing {
  const entry = rulebook.footing[String(unit.category)];
  const papers = rulebook.papers.filter((paper) => !isToCome(paper, asOf));
  const addressed = papers.filter(({ further }) => further?.addressed.some((one) => fits(one, unit)));
  const declared = asDeclared(
    declaredPapers(unit, papers).filter((id) => !addressed.some((one) => one.id === id)),
  );
  const beside = [...asAddressed(addressed.map(({ id }) => id)), ...declared];
  const first = rulebook.papers[0]?.id ?? '';
  if (entry === 'direct' || entry === 'by-reference') return standing(entry, first, beside, rulebook);
  const liesIn = ({ region }: { readonly region: string }): boolean => String(unit.region).startsWith(region);
  const isOwn = entry?.otherwise !== undefined && isIssuersOwn(unit, entry.paper, papers, liesIn(entry));
  if (entry?.otherwise && !isOwn) return standing(entry.otherwise, first, beside, rulebook);
  if (entry && (isOwn || liesIn(entry))) {
    const notices = (entry.further ?? []).filter(liesIn).map(({ paper }) => paper);
    const others = beside.filter(({ paper }) => paper !== entry.paper);
    return standing('forwarded', entry.paper, [...asAddressed(notices), ...others], rulebook);
  }
  const through = earliestThrough(beside, first, rulebook.papers);
  const rest = beside.filter(({ paper }) => paper !== through?.paper);
  if (!through) return standing('undeclared', undefined, rest, rulebook);
  return standing(through.kind === 'direct' ? 'forwarded' : 'declared', through.paper, rest, rulebook);
}

/** Of the papers that bind a unit the one through which another has reached it first, whatever their order; nothing if none leads to it. */
function earliestThrough(
  binding: Footing['further'],
  to: string,
  papers: readonly Paper[],
): Footing['further'][number] | undefined {
  const dayOf = ({ paper }: { readonly paper: string }): Day => inForceOf(paper, papers);
  return binding
    .filter(({ paper }) => chainFrom(paper, papers).includes(to))
    .reduce<Footing['further'][number] | undefined>(
      (earliest, one) => (earliest && dayOf(earliest) <= dayOf(one) ? earliest : one),
      undefined,
    );
}

/** Whether a further paper is not in force yet. */
export function isToCome({ further, inForce }: Paper, asOf: Day | undefined): boolean {
  return further !== undefined && inForce !== undefined && asOf !== undefined && asOf < inForce;
}

/**
 * Whether the unit answers to the issuer of the paper, or declares the paper and is not the issuer. Outside the issuer's
 * region what its level alone calls it (`省厅`) is another, and who declares the paper is not its own.
 */
function isIssuersOwn(
  unit: InventoryRecord,
  id: string,
  papers: readonly Paper[],
  inRegion: boolean,
): boolean {
  const issuer = papers.find((paper) => paper.id === id)?.issuer ?? '';
  const called = [issuer, abbreviated(issuer), ...(inRegion ? shortNames(issuer).fromLevel : [])];
  const names = (...fields: readonly unknown[]): boolean =>
    fields
      .flat()
      .flatMap((name) => withAndWithoutRemarks(String(name)))
      .some((name) => called.includes(name));
  if (names(unit.name, unit.aliases)) return false;
  if (names(unit.superior, unit.superiorAliases)) return true;
  return inRegion && declaredPapers(unit, papers).includes(id);
}

function fits({ categories, regions }: Address, unit: InventoryRecord): boolean {
  if (categories && !categories.includes(String(unit.category))) return false;
  return !regions || regions.some((head) => String(unit.region).startsWith(head));
}

/** The papers the unit says bind it, of those that the rulebook knows and in its order. */
function declaredPapers(unit: InventoryRecord, papers: readonly Paper[]): readonly string[] {
  const declared = Array.isArray(unit.papers) ? unit.papers.map(String) : [];
  const named = new Set(declared.map((name) => paperNamed(name, papers)));
  return papers.filter((paper) => named.has(paper)).map(({ id }) => id);
}

function asAddressed(papers: readonly string[]): Footing['further'] {
  return papers.map((paper) => ({ paper, kind: 'direct' }));
}

function asDeclared(papers: readonly string[]): Footing['further'] {
  return papers.map((paper) => ({ paper, kind: 'declared' }));
}

function standing(
  kind: Footing['kind'],
  paper: string | undefined,
  further: Footing['further'],
  rulebook: Rulebook,
): Footing {
  return { kind, further, inForce: inForceOf(paper, rulebook.papers), ...(paper ? { paper } : {}) };
}

/** The day a paper binds from; one whose date is unknown goes by the paper that it forwards. */
export function inForceOf(id: string | undefined, papers: readonly Paper[]): Day {
  const paper = papers.find((candidate) => candidate.id === id) ?? papers[0];
  if (!paper) throw new RangeError('a rulebook needs a paper');
  return paper.inForce ?? inForceOf(paper.forwards, papers);
}
