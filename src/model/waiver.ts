import type { Day } from './day.ts';
import type { RecordRef } from './inventory.ts';

/** The collection of waivers. Only the settling reads it, never a rule. */
export const WAIVERS = 'waivers';

/** So many days before its end a waiver is announced to be ending. */
export const WAIVER_NOTICE_DAYS = 30;

/** How a waiver stands on the audit date. Only the first two, and `unused`, are in force. */
export const WAIVER_STATES = [
  'valid',
  /** In force, and about to end. */
  'expiring',
  /** In force, and there is no gap that it would cover. */
  'unused',
  /** Every gap that it would cover is covered by another one. */
  'overlapping',
  'expired',
  /** Approved after the audit date. */
  'future',
  /** It runs longer than a waiver may. */
  'too-long',
  /** Its approver is its owner. */
  'self-approved',
  /** Its approver had left by then, or came only later. */
  'approver-away',
  /** No waiver ever covers its duty. */
  'not-waivable',
  'unknown-rule',
  'unknown-requirement',
  'unknown-subject',
  /** It would be in force, but this run honours none. */
  'ignored',
] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

/** The states in which a waiver covers what it matches. */
export const WAIVER_IN_FORCE: ReadonlySet<WaiverState> = new Set(['valid', 'expiring']);

/** A dated, approved exception, as it stands beside the gap that it covers. */
export interface Waiver {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly approvedOn: Day;
  readonly expiresOn: Day;
}

/** Which records a waiver is for: by id, by a pattern over ids, or both. */
export interface WaiverSubject {
  readonly collection: string;
  readonly id?: string;
  readonly pattern?: string;
}

/** A waiver, how it stands, and what it covers. */
export interface SettledWaiver extends Waiver {
  readonly record: RecordRef;
  readonly rule: string;
  readonly requirement?: string;
  readonly subject: WaiverSubject;
  readonly state: WaiverState;
  /** How many gaps it covers; of one that is not in force, how many it would. */
  readonly gaps: number;
  /** The waivers that cover gaps which it matches too. */
  readonly overlaps: readonly string[];
  /** One of the records that it is for is declared classified. */
  readonly classified: boolean;
}
