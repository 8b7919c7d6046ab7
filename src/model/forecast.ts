import type { Day } from './day.ts';
import type { Report } from './report.ts';
import type { ReportGap, ReportResult } from './report-results.ts';
import type { GapVerdict } from './report-summary.ts';
import type { Result } from './result.ts';
import type { Severity } from './severity.ts';

/** What becomes of a gap after it has opened. */
export interface LaterStep {
  readonly day: Day;
  readonly verdict: GapVerdict | 'closed';
}

/** One requirement that holds for a subject up to a day and is a gap on the next, as long as nothing is done. */
export interface Lapse {
  readonly rule: string;
  /** The result on the first bad day, with this gap alone. */
  readonly result: Result;
  readonly lastGoodDay: Day;
  readonly firstBadDay: Day;
  readonly later: readonly LaterStep[];
}

/** What auditing one day after the other has shown. */
export interface Foresight {
  /** So many days after the audit date were looked at. */
  readonly days: number;
  /** The last of them. */
  readonly through: Day;
  readonly lapses: readonly Lapse[];
  /** How many gaps of the audit date are none on the last day: they end by themselves. */
  readonly closing: number;
}

/** What a forecast says of itself as an audit's report does. */
type Heading =
  | 'tool'
  | 'rulebook'
  | 'language'
  | 'asOf'
  | 'asOfSource'
  | 'unit'
  | 'footing'
  | 'papers'
  | 'parameters'
  | 'inputs'
  | 'partial'
  | 'only'
  | 'unwritten';

/**
 * The forecast that every format is made from: its JSON's fields, described for other programs by
 * `schemas/forecast.schema.json`.
 */
export interface Forecast extends Pick<Report, Heading> {
  readonly schemaVersion: 1;
  readonly kind: 'forecast';
  readonly days: number;
  readonly through: Day;
  readonly summary: ForecastSummary;
  /** By day, gravest first, then in a report's order. May be read more than once; each reading makes them anew. */
  readonly lapses: Iterable<ForecastLapse>;
}

export interface ForecastSummary {
  readonly lapses: Readonly<Record<Severity, number>>;
  /** The last good day of the first lapse. */
  readonly nextDeadline: Day | null;
  /** What is a gap on the audit date already, and is not told here. */
  readonly gapsToday: Readonly<Record<Severity, number>>;
  /** How many of those are none on the last day. */
  readonly closing: number;
}

/** A lapse with its place and its words, as the audit of the first bad day has them. */
export interface ForecastLapse
  extends Pick<ReportResult, 'rule' | 'paper' | 'article' | 'title' | 'severity' | 'subject'>,
    Pick<
      ReportGap,
      | 'requirement'
      | 'code'
      | 'args'
      | 'message'
      | 'offender'
      | 'location'
      | 'related'
      | 'actual'
      | 'expected'
      | 'remedy'
      | 'withheld'
      | 'fingerprint'
    > {
  readonly lastGoodDay: Day;
  readonly firstBadDay: Day;
  /** What it is on the first bad day. */
  readonly verdict: GapVerdict;
  readonly later: readonly LaterStep[];
}
