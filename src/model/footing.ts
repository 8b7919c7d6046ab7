import type { Footing, FootingKind, Paper } from './rulebook.ts';

/** How a paper binds a unit; `not-bound` for a paper that is not addressed to it. */
export type PaperFooting = FootingKind | 'not-bound';

export const PAPER_FOOTINGS: readonly PaperFooting[] = [
  'direct',
  'by-reference',
  'forwarded',
  'declared',
  'undeclared',
  'not-bound',
];

/**
 * How one paper binds the unit. The paper through which the duties reach it is addressed to it; those that it forwards
 * bind as forwarded; the first paper of all is open as long as the unit has not said which paper binds it.
 */
export function paperFooting(paper: string, footing: Footing, papers: readonly Paper[]): PaperFooting {
  const first = papers[0]?.id;
  if (footing.kind === 'undeclared') return paper === first ? 'undeclared' : 'not-bound';
  if (!chainFrom(footing.paper, papers).includes(paper)) return 'not-bound';
  return footing.kind === 'forwarded' && paper === footing.paper ? 'direct' : footing.kind;
}

/** A paper and those it forwards, newest first. */
function chainFrom(id: string | undefined, papers: readonly Paper[]): readonly string[] {
  const paper = papers.find((candidate) => candidate.id === id);
  return paper ? [paper.id, ...chainFrom(paper.forwards, papers)] : [];
}
