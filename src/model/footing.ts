import type { Day } from './day.ts';
import type { Paper } from './paper.ts';

/** Who a paper binds and how, by the unit's category (and, in two of them, by the head of its region code). */
export type FootingKind = 'direct' | 'by-reference' | 'forwarded' | 'declared' | 'undeclared';
export type FootingTable = Readonly<Record<string, 'direct' | 'by-reference' | ForwardedFooting>>;

/** A paper and the head of the region codes that it is addressed to. */
interface RegionalPaper {
  readonly region: string;
  readonly paper: string;
}

/** Bound through a paper; `further` papers are addressed to some of these units as well. */
export interface ForwardedFooting extends RegionalPaper {
  readonly further?: readonly RegionalPaper[];
  /**
   * How those are bound that neither answer to the paper's issuer nor declare the paper, and the issuer itself; without it
   * the paper is addressed to all units of the region.
   */
  readonly otherwise?: 'by-reference';
}

/** How this unit is bound. */
export interface Footing {
  readonly kind: FootingKind;
  /** The paper through which the duties reach the unit; absent when the unit has not declared one. */
  readonly paper?: string;
  /** Papers beside that one which bind the unit too: addressed to it, or declared by it. */
  readonly further: readonly { readonly paper: string; readonly kind: 'direct' | 'declared' }[];
  /** The first day on which that paper (or, where its date is unknown, the one it forwards) binds. */
  readonly inForce: Day;
}

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
