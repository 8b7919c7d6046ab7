import type { ReportGap } from '../model/report-results.ts';

/** Where a gap is told in a report for people. */
export type GapKind = 'broken' | 'pending' | 'waived' | 'open';

/** Where it is told. */
export function gapKind({ verdict, waiver }: ReportGap): GapKind {
  if (verdict === 'error') return 'broken';
  if (verdict === 'pending') return 'pending';
  return waiver === null ? 'open' : 'waived';
}

/**
 * Counts the gaps of each fingerprint given to it, in the report's order: 1 for the first, and as a rule the only one.
 * Several entries of one list have the same, and whoever takes it for an id would lose all but one of them.
 */
export function twinNumbering(): (fingerprint: string) => number {
  const given = new Map<string, number>();
  return (fingerprint) => {
    const number = (given.get(fingerprint) ?? 0) + 1;
    given.set(fingerprint, number);
    return number;
  };
}

/**
 * Numbers gaps given to it in the report's order, each kind apart and every gap of it, told or not: so a gap has the same
 * number in every format and in every table.
 */
export function gapNumbering(): (gap: ReportGap) => number {
  const given: Record<GapKind, number> = { broken: 0, pending: 0, waived: 0, open: 0 };
  return (gap) => ++given[gapKind(gap)];
}
