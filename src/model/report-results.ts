import type { BaselineState } from './report-baseline.ts';
import type { GapVerdict } from './report-summary.ts';
import type { ReportWaiver } from './report-waivers.ts';
import type { ReasonCode } from './result.ts';
import type { Severity } from './severity.ts';
import type { Location } from './source.ts';
import type { MessageArguments } from './text.ts';
import type { Assurance, Verdict } from './verdict.ts';

/** Which record: its collection, its id, and its name unless it has none or is declared classified. */
export interface ReportRecord {
  readonly collection: string;
  readonly id: string;
  readonly name: string | null;
}

/** What one rule says of one subject. */
export interface ReportResult {
  readonly rule: string;
  readonly paper: string;
  readonly article: number;
  readonly title: string;
  readonly severity: Severity;
  readonly subject: ReportRecord;
  readonly verdict: Verdict;
  readonly assurance: Assurance;
  /** The id of the attestation that it rests on. */
  readonly attestation: string | null;
  readonly reason: ReportReason | null;
  readonly location: Location;
  readonly gaps: readonly ReportGap[];
}

/** Why the rule does not apply, or could not be decided at all. */
export interface ReportReason {
  readonly code: ReasonCode;
  readonly args: MessageArguments;
  readonly message: string;
}

/** One requirement that does not hold for one subject (or, in a list, for one member). */
export interface ReportGap {
  /** The requirement's id; `applies` where it is not known whether the rule applies, a collection that is not declared. */
  readonly requirement: string;
  readonly verdict: GapVerdict | 'pending' | 'error';
  readonly code: ReasonCode;
  readonly args: MessageArguments;
  readonly message: string;
  /** The record that `location` lies in. */
  readonly record: { readonly collection: string; readonly id: string };
  /** The record whose fault it is. */
  readonly offender: ReportRecord;
  readonly location: Location;
  readonly related: readonly (ReportRecord & { readonly location: Location })[];
  /** The fact as it is. */
  readonly actual: string | null;
  /** The fact as it must be. */
  readonly expected: string | null;
  readonly remedy: string | null;
  /** A record declared classified has part in it: ids and places only, nothing of what the record says. */
  readonly withheld: boolean;
  /** The exception that covers it. */
  readonly waiver: ReportWaiver | null;
  /** How it stands against an earlier report; nothing where it was compared with none. */
  readonly baselineState: BaselineState | null;
  /** The gap's identity: from rule, requirement, subject and offender, never from line or wording. */
  readonly fingerprint: string;
}
