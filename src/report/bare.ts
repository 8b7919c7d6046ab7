import type { ReportNote } from '../model/report.ts';
import type { ReportGap, ReportRecord } from '../model/report-results.ts';

/** The words of a gap. */
export type GapProse = Pick<ReportGap, 'message' | 'expected' | 'remedy'>;

/** A gap without its prose. */
export type BareGap = Omit<ReportGap, keyof GapProse>;

/** A note without its prose. */
export type BareNote = Omit<ReportNote, 'message'>;

/** The rule a gap belongs to and the record it judged. */
export interface Judgement {
  readonly rule: string;
  readonly subject: ReportRecord;
}
