import type { Day } from './day.ts';
import type { GapVerdict } from './report-summary.ts';
import type { Severity } from './severity.ts';

/** An earlier report that the gaps of this one were compared with, and what came of it. */
export interface ReportBaseline {
  readonly asOf: Day;
  readonly tool: string;
  readonly rulebook: { readonly version: string; readonly digest: string };
  /** Gaps by how they stand against it, waived ones included, and the gaps that are none any more. */
  readonly counts: Readonly<Record<BaselineState | 'closed', number>>;
  /** Duties looked at in this report and not in that one: their gaps are compared with nothing. */
  readonly notCompared: readonly string[];
}

/** A gap of an earlier report that is none any more, by ids alone. */
export interface ReportClosedGap {
  readonly rule: string;
  readonly requirement: string;
  readonly severity: Severity;
  readonly verdict: GapVerdict | 'pending' | 'error';
  readonly subject: { readonly collection: string; readonly id: string };
  readonly offender: { readonly collection: string; readonly id: string };
  readonly fingerprint: string;
}

/** How a gap stands against an earlier report. */
export const BASELINE_STATES = ['new', 'worse', 'better', 'unchanged'] as const;
export type BaselineState = (typeof BASELINE_STATES)[number];
