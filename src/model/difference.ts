import type { Day } from './day.ts';
import type { Report } from './report.ts';
import type { ReportClosedGap } from './report-baseline.ts';
import type { ReportGap } from './report-results.ts';
import type { Severity } from './severity.ts';
import type { Location } from './source.ts';
import type { Language, MessageArguments } from './text.ts';

/** What can have been loosened, beside the gaps. */
export const LOOSENED_CODES = [
  'waiver.new',
  'waiver.extended',
  'waiver.counts',
  'attestation.new',
  'attestation.extended',
  'attestation.counts',
  'parameter.loosened',
  'collection.gone',
  'collection.emptied',
  'records.gone',
  'records.fewer',
  'evidence.changed',
  'evidence.unsound',
  'unit.not-bound',
  'unit.bound-later',
  'run.earlier-day',
  'run.duties-left-out',
  'run.waivers-honoured',
  'run.evidence-not-required',
] as const;
export type LoosenedCode = (typeof LOOSENED_CODES)[number];

/** What could not be compared. */
export const UNCOMPARED_CODES = [
  'duties-only-before',
  'duties-only-now',
  'rulebook',
  'unit',
  'waivers',
  'records',
  'evidence',
] as const;
export type UncomparedCode = (typeof UNCOMPARED_CODES)[number];

/** One thing that was loosened. */
export interface Loosened {
  readonly code: LoosenedCode;
  readonly args: MessageArguments;
}

/** What could not be compared, or only in part. */
export interface Uncompared {
  readonly code: UncomparedCode;
  readonly args: MessageArguments;
}

/** The difference of two reports: its JSON's fields, described by `schemas/diff.schema.json`. */
export interface Difference {
  readonly schemaVersion: 1;
  readonly kind: 'diff';
  readonly tool: Report['tool'];
  readonly language: Language;
  readonly before: DifferenceSide;
  readonly now: DifferenceSide;
  readonly counts: Readonly<Record<'new' | 'worse' | 'better' | 'unchanged' | 'closed' | 'loosened', number>>;
  /** What was loosened: worse, though no gap shows it. */
  readonly loosened: readonly (Loosened & { readonly message: string })[];
  readonly new: readonly DifferentGap[];
  readonly worse: readonly DifferentGap[];
  readonly better: readonly DifferentGap[];
  readonly closed: readonly DifferentGap[];
  /** What could not be compared, or only in part. */
  readonly uncompared: readonly (Uncompared & { readonly message: string })[];
}

/** One of the two reports. */
export interface DifferenceSide {
  readonly asOf: Day;
  readonly tool: string;
  readonly rulebook: Report['rulebook'];
  readonly unit: { readonly id: string; readonly name: string };
  readonly partial: boolean;
}

/** How a gap stood in one report: its verdict, or that it was waived; nothing where there was none. */
export type DifferentVerdict = ReportGap['verdict'] | 'waived' | null;

/** A gap that is not the same in both reports. */
export interface DifferentGap extends Omit<ReportClosedGap, 'verdict'> {
  readonly title: string;
  /** The severity in the old report; nothing where it was none there. */
  readonly severityBefore: Severity | null;
  readonly before: DifferentVerdict;
  readonly now: DifferentVerdict;
  /** Where it stands, and what is wrong; of a closed one, nothing. */
  readonly location: Location | null;
  readonly message: string | null;
  readonly waiver: string | null;
}
