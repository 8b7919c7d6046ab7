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
 * bind as forwarded. Further papers bind as addressed to the unit or declared by it, and with each what it forwards. The
 * first paper of all is open as long as the unit has not said which paper binds it.
 */
export function paperFooting(paper: string, footing: Footing, papers: readonly Paper[]): PaperFooting {
  if (chainFrom(footing.paper, papers).includes(paper))
    return footing.kind === 'forwarded' && paper === footing.paper ? 'direct' : footing.kind;
  const further = footing.further.find((one) => chainFrom(one.paper, papers).includes(paper));
  if (further) return further.kind === 'direct' && further.paper !== paper ? 'forwarded' : further.kind;
  return footing.kind === 'undeclared' && paper === papers[0]?.id ? 'undeclared' : 'not-bound';
}

/** The paper that a unit names by its id or by its number, whatever brackets stand around the year. */
export function paperNamed(name: string, papers: readonly Paper[]): Paper | undefined {
  const wanted = asNumber(name);
  return papers.find(({ id, number }) => id === name || asNumber(number) === wanted);
}

function asNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔【([]/gu, '[')
    .replace(/[〕】)\]]/gu, ']');
}

/** A paper and those it forwards, newest first. */
export function chainFrom(id: string | undefined, papers: readonly Paper[]): readonly string[] {
  const paper = papers.find((candidate) => candidate.id === id);
  return paper ? [paper.id, ...chainFrom(paper.forwards, papers)] : [];
}
