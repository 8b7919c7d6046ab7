import { addDays, type Day } from '../model/day.ts';
import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import { APPLIES, type Gap } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import { compareTexts } from '../model/text-order.ts';
import {
  type SettledWaiver,
  WAIVER_IN_FORCE,
  WAIVER_NOTICE_DAYS,
  WAIVERS,
  type Waiver,
  type WaiverState,
  type WaiverSubject,
} from '../model/waiver.ts';
import type { Settlement } from './settlement.ts';
import { readSigners, type Signers } from './signers.ts';
import { lookingUp, type OnRecord, scopeOf, type WaiverScope } from './waiver-subject.ts';
import { WaiversByRecord } from './waivers-by-record.ts';

/** The waivers of an inventory, and what they come to cover. */
export interface WaiverBook {
  /** Whether any waiver speaks of a duty. */
  has(rule: string): boolean;
  /** The waiver that covers a gap; notes what every waiver matches. */
  covering(rule: string, subject: RecordRef, gap: Gap): Waiver | undefined;
  /** All of the duties looked at, in order of duty and id. */
  used(only: ReadonlySet<string> | undefined): readonly SettledWaiver[];
}

/** A waiver as its schema holds it. */
interface Declared extends Waiver {
  readonly rule: string;
  readonly requirement?: string;
  readonly subject: WaiverSubject;
}

/** A waiver on record, and what was seen of it so far. */
interface Entry {
  readonly settled: Omit<SettledWaiver, 'gaps' | 'overlaps'>;
  readonly scope: WaiverScope;
  matched: number;
  covered: number;
  readonly overlaps: Set<string>;
}

/**
 * Reads the waivers. One is in force from the day it was approved to the day it ends, both included, if it runs no longer
 * than `waiverMaxDays`, its approver is not its owner and was at work on that day, its duty may be waived, and what it names exists. Of several that
 * match a gap the narrowest covers it: one by id before one by pattern, one for a requirement before one for the duty.
 */
export function readWaivers(settlement: Settlement): WaiverBook {
  const { index } = settlement;
  const records = index.records(WAIVERS) ?? [];
  const onRecord = lookingUp(index);
  const signers = readSigners(index);
  const entries = records
    .map((record, position) => readOne(record, position, { onRecord, signers }, settlement))
    .sort(inOrder);
  const byRule = new Map<string, WaiversByRecord<Entry>>();
  for (const entry of entries) {
    const those = byRule.get(entry.settled.rule) ?? new WaiversByRecord<Entry>();
    byRule.set(entry.settled.rule, those);
    those.enter(entry);
  }
  return {
    has: (rule) => byRule.has(rule),
    covering(rule, subject, gap) {
      const those = byRule.get(rule);
      // One may be for the record judged, or for the one whose fault the gap is.
      const found = [subject, gap.offender].flatMap(
        (ref) => those?.of(ref.collection, index.idOf(ref)) ?? [],
      );
      const matching = [...new Set(found)]
        .filter(({ settled }) => (settled.requirement ?? gap.requirement) === gap.requirement)
        .sort(narrowestFirst);
      const inForce = matching.filter(({ settled }) => WAIVER_IN_FORCE.has(settled.state));
      const [first, ...others] = inForce;
      for (const entry of matching) entry.matched += 1;
      if (!first) return undefined;
      first.covered += 1;
      for (const other of others) {
        other.overlaps.add(first.settled.id);
        first.overlaps.add(other.settled.id);
      }
      const { id, reason, owner, approver, approvedOn, expiresOn } = first.settled;
      return { id, reason, owner, approver, approvedOn, expiresOn };
    },
    used: (only) => entries.filter(({ settled }) => !only || only.has(settled.rule)).map(concluded),
  };
}

function concluded({ settled, matched, covered, overlaps }: Entry): SettledWaiver {
  const inForce = WAIVER_IN_FORCE.has(settled.state);
  const idle: WaiverState = matched === 0 ? 'unused' : 'overlapping';
  return {
    ...settled,
    state: inForce && covered === 0 ? idle : settled.state,
    gaps: inForce ? covered : matched,
    overlaps: [...overlaps].sort(),
  };
}

/** What a waiver's words are looked up in. */
interface LookedUp {
  readonly onRecord: (scope: WaiverScope) => OnRecord;
  readonly signers: Signers;
}

function readOne(
  record: InventoryRecord,
  position: number,
  { onRecord, signers }: LookedUp,
  settlement: Settlement,
): Entry {
  const declared = record as unknown as Declared;
  const { id, rule, requirement, subject, reason, owner, approver, approvedOn, expiresOn } = declared;
  const scope = scopeOf(subject);
  const { any, classified } = onRecord(scope);
  return {
    scope,
    settled: {
      record: { collection: WAIVERS, index: position },
      id,
      rule,
      ...(requirement === undefined ? {} : { requirement }),
      subject,
      reason,
      owner,
      approver,
      approvedOn,
      expiresOn,
      state: stateOf(declared, any, signers, settlement),
      classified,
    },
    matched: 0,
    covered: 0,
    overlaps: new Set(),
  };
}

function stateOf(
  declared: Declared,
  meansSome: boolean,
  signers: Signers,
  settlement: Settlement,
): WaiverState {
  const { rulebook, asOf, parameters, ignoreWaivers } = settlement;
  const { requirement, owner, approver, approvedOn, expiresOn } = declared;
  const rule = rulebook.rules.find(({ id }) => id === declared.rule);
  if (!rule) return 'unknown-rule';
  if (rulebook.duties.find(({ id }) => id === rule.id)?.waivable === false) return 'not-waivable';
  if (requirement !== undefined && !requirementsOf(rule).has(requirement)) return 'unknown-requirement';
  if (!meansSome) return 'unknown-subject';
  if (signers.areOne(owner, approver)) return 'self-approved';
  if (approvedOn > asOf) return 'future';
  if (expiresOn > addDays(approvedOn, Number(parameters.waiverMaxDays))) return 'too-long';
  if (expiresOn < asOf) return 'expired';
  if (signers.wasAway(approver, approvedOn)) return 'approver-away';
  if (ignoreWaivers) return 'ignored';
  return announcedFrom(expiresOn) <= asOf ? 'expiring' : 'valid';
}

function announcedFrom(expiresOn: Day): Day {
  return addDays(expiresOn, -WAIVER_NOTICE_DAYS);
}

function requirementsOf({ checks }: Rule): ReadonlySet<string> {
  return new Set([APPLIES, ...checks.flatMap(({ requires }) => requires.map(({ id }) => id))]);
}

function inOrder({ settled: one }: Entry, { settled: other }: Entry): number {
  return compareTexts(one.rule, other.rule) || compareTexts(one.id, other.id);
}

function narrowestFirst({ settled: one }: Entry, { settled: other }: Entry): number {
  return (
    breadth(one) - breadth(other) ||
    compareTexts(other.expiresOn, one.expiresOn) ||
    compareTexts(one.id, other.id)
  );
}

function breadth({ requirement, subject }: Entry['settled']): number {
  return (subject.id === undefined ? 2 : 0) + (requirement === undefined ? 1 : 0);
}
