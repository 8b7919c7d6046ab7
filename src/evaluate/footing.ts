import type { InventoryRecord } from '../model/inventory.ts';
import type { Footing, Paper, Rulebook } from '../model/rulebook.ts';

/**
 * How the papers reach this unit (article 2 and the papers that forward it): by its category and, for cities and
 * counties, by the head of its region code; elsewhere the unit declares the paper that binds it. What it declares
 * beside that binds it too.
 */
export function footingOf(unit: InventoryRecord, rulebook: Rulebook): Footing {
  const entry = rulebook.footing[String(unit.category)];
  const declared = declaredPapers(unit, rulebook.papers);
  if (entry === 'direct' || entry === 'by-reference')
    return standing(entry, rulebook.papers[0]?.id, asDeclared(declared), rulebook);
  const liesIn = ({ region }: { readonly region: string }): boolean => String(unit.region).startsWith(region);
  if (entry && liesIn(entry)) {
    const addressed = (entry.further ?? []).filter(liesIn);
    const further = [
      ...addressed.map(({ paper }) => ({ paper, kind: 'direct' as const })),
      ...asDeclared(declared),
    ];
    return standing('forwarded', entry.paper, further, rulebook);
  }
  const [through, ...rest] = declared;
  return through === undefined
    ? standing('undeclared', undefined, [], rulebook)
    : standing('declared', through, asDeclared(rest), rulebook);
}

/** The papers the unit says bind it, of those that the rulebook knows. */
function declaredPapers(unit: InventoryRecord, papers: readonly Paper[]): readonly string[] {
  const declared = Array.isArray(unit.papers) ? unit.papers.map(String) : [];
  return declared.filter((id) => papers.some((paper) => paper.id === id));
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
function inForceOf(id: string | undefined, papers: readonly Paper[]): string {
  const paper = papers.find((candidate) => candidate.id === id) ?? papers[0];
  if (!paper) throw new RangeError('a rulebook needs a paper');
  return paper.inForce ?? inForceOf(paper.forwards, papers);
}
