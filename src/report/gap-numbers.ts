import type { ReportGap } from '../model/report.ts';

/** Where a gap is told in a report for people. */
export type GapKind = 'broken' | 'pending' | 'waived' | 'open';

/** Where it is told. */
export function gapKind({ verdict, waiver }: ReportGap): GapKind {
  if (verdict === 'error') return 'broken';
  if (verdict === 'pending') return 'pending';
  return waiver === null ? 'open' : 'waived';
}

/**
 * Numbers gaps given to it in the report's order, each kind apart and every gap of it, told or not: so a gap has the same
 * number in every format and in every table.
 */
export function gapNumbering(): (gap: ReportGap) => number {
  const given: Record<GapKind, number> = { broken: 0, pending: 0, waived: 0, open: 0 };
  return (gap) => ++given[gapKind(gap)];
}
