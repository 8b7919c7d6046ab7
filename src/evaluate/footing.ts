import type { InventoryRecord } from '../model/inventory.ts';
import type { Footing, Paper, Rulebook } from '../model/rulebook.ts';

/**
 * How the papers reach this unit (article 2 and the papers that forward it): by its category and, for cities and
 * counties, by the head of its region code; elsewhere the unit declares the paper that binds it.
 */
export function footingOf(unit: InventoryRecord, rulebook: Rulebook): Footing {
  const entry = rulebook.footing[String(unit.category)];
  if (entry === 'direct' || entry === 'by-reference')
    return standing(entry, rulebook.papers[0]?.id, rulebook);
  if (entry && String(unit.region).startsWith(entry.region))
    return standing('forwarded', entry.paper, rulebook);
  const declared = Array.isArray(unit.papers) ? unit.papers[0] : undefined;
  const known = rulebook.papers.some(({ id }) => id === declared);
  return known
    ? standing('declared', String(declared), rulebook)
    : standing('undeclared', undefined, rulebook);
}

function standing(kind: Footing['kind'], paper: string | undefined, rulebook: Rulebook): Footing {
  return { kind, inForce: inForceOf(paper, rulebook.papers), ...(paper ? { paper } : {}) };
}

/** The day a paper binds from; one whose date is unknown goes by the paper that it forwards. */
function inForceOf(id: string | undefined, papers: readonly Paper[]): string {
  const paper = papers.find((candidate) => candidate.id === id) ?? papers[0];
  if (!paper) throw new RangeError('a rulebook needs a paper');
  return paper.inForce ?? inForceOf(paper.forwards, papers);
}
