import type { Fact, RecordRef } from './inventory.ts';
import type { Passes } from './passes.ts';
import type { MessageArguments } from './text.ts';
import type { Assurance, Verdict } from './verdict.ts';
import type { Waiver } from './waiver.ts';

/** Why a result or a gap is what it is; the catalogue has the words. */
export const REASON_CODES = [
  'requirement.unmet',
  'requirement.late',
  'lookup.none',
  'fact.missing',
  'fact.future',
  'collection.missing',
  'collection.empty',
  'lookup.undecided',
  'event.future',
  'paper.not-bound',
  'applies.not',
  'applies.undecided',
  'interval.running',
  'interval.lapsed',
  'year.planned',
  'year.grace',
  'year.missed',
  'year.open',
  'term.running',
  'late.mended',
  'late.before-paper',
  'late.before-founding',
  'informational',
  'roll-up',
  'rule.fault',
  'remark',
  'attestation.expired',
  'attestation.future',
  'attestation.too-long',
  'attestation.signer-away',
  'attestation.unproven',
  'evidence.required',
  'evidence.required-beside',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What stands for the requirement of a gap where it could not be told whether the rule applies. */
export const APPLIES = 'applies';

/** One requirement that does not hold for one subject (or, in a list, for one member). */
export interface Gap {
  readonly requirement: string;
  readonly verdict: 'error' | 'fail' | 'undeclared' | 'pending';
  readonly code: ReasonCode;
  readonly args: MessageArguments;
  readonly at: Fact;
  /** The record whose fault it is: with rule, requirement and subject, the gap's identity. */
  readonly offender: RecordRef;
  /** Which entry of the record's own list it is about: others of that list are gaps of their own with the same identity. */
  readonly entry?: number;
  readonly related: readonly Fact[];
  /** The fact as it stands, in words; absent when nothing stands there. */
  readonly actual?: string;
  /** Its words quote a looked-up record that is classified: they must be told without its facts. */
  readonly quotesClassified?: true;
  /** The exception that covers it. */
  readonly waiver?: Waiver;
}

/** Something worth saying beside a verdict. */
export interface Note {
  readonly id: string;
  readonly code: ReasonCode;
  readonly args: MessageArguments;
  readonly at: Fact;
  /** As of a gap. */
  readonly quotesClassified?: true;
}

/** What one rule says of one subject. */
export interface Result {
  readonly rule: string;
  readonly subject: RecordRef;
  readonly verdict: Verdict;
  /** How far it can be trusted; without it, as far as what the unit declares. */
  readonly assurance?: Assurance;
  /** The id of the attestation that it rests on. */
  readonly attestation?: string;
  /** Why the rule does not apply, or could not be decided at all. */
  readonly reason?: {
    readonly code: ReasonCode;
    readonly args: MessageArguments;
    /** As of a gap. */
    readonly quotesClassified?: true;
  };
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
}

/** What one rule says of all its subjects; results that pass and have no note are only counted. */
export interface RuleOutcome {
  readonly rule: string;
  readonly passed: number;
  /** How far those that passed can be trusted; without it, as far as what the unit declares. */
  readonly passes?: Passes;
  readonly results: readonly Result[];
}
