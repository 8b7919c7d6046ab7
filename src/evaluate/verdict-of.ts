import type { Fact, RecordRef } from '../model/inventory.ts';
import type { Gap, Note, ReasonCode } from '../model/result.ts';
import type { Requirement } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { compareTexts } from '../model/text-order.ts';
import type { Verdict } from '../model/verdict.ts';
import { factOfMissing, nameOfMissing, type Shown, shownOfMissing } from './facts.ts';
import type { Frame } from './frame.ts';
import type { RepeatedArguments } from './repeated-arguments.ts';
import { NONE, trimmed } from './short-lists.ts';
import type { Lack, Missing, Unknown } from './value.ts';

/** What one requirement says of one subject. */
export interface Decision {
  readonly verdict: Verdict;
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
}

export const PASSED: Decision = { verdict: 'pass', gaps: NONE, notes: NONE };

/** What a gap shows: the fact, whose it is, and the other records that belong to it. */
export interface Scene {
  readonly requirement: Pick<Requirement, 'id'>;
  readonly subject: RecordRef;
  readonly shown: Shown;
  readonly related: readonly Fact[];
  readonly args: MessageArguments;
  readonly quotesClassified?: true;
  readonly alike: RepeatedArguments;
}

/** One gap, with what the scene shows. */
export function gapOf(
  verdict: Gap['verdict'],
  code: ReasonCode,
  args: MessageArguments,
  scene: Scene,
): Decision {
  const { fact, actual } = scene.shown;
  const gap: Gap = {
    requirement: scene.requirement.id,
    verdict,
    code,
    args: scene.alike.of({ ...scene.args, ...args }),
    at: fact,
    offender: fact.record,
    related: trimmed(
      scene.related.filter((other) => other.path.length > 0 || !sameRecord(other.record, fact.record)),
    ),
    ...(actual === undefined ? {} : { actual }),
    ...(scene.quotesClassified ? { quotesClassified: true } : {}),
  };
  return { verdict, gaps: [gap], notes: NONE };
}

/**
 * A gap of knowledge: every missing fact by name, the first one as the place, the others beside it. Where all facts are
 * there and lead to no record, the place is the fact that was looked up, if the requirement names it.
 */
export function undeclared(unknown: Unknown, scene: Scene, frame: Frame): Decision {
  const asked = placed(askedFor(unknown.missing, frame), scene.subject, frame);
  const facts = new Map(asked.map(({ key, fact }) => [key, fact])).values();
  const missing = asked.map(({ one }) => one);
  const { code, args } = reasonOf(missing, scene.subject, frame);
  if (code === 'lookup.none' && isOfSubject(scene)) return gapOf('undeclared', code, args, scene);
  const [first = { record: scene.subject, path: [] }, ...others] = facts;
  const [one] = missing;
  return gapOf('undeclared', code, args, {
    ...scene,
    shown: one ? shownOfMissing(one, scene.subject, frame) : { fact: first },
    related: [...others, ...scene.related],
  });
}

function isOfSubject({ shown, subject }: Scene): boolean {
  return shown.actual !== undefined && sameRecord(shown.fact.record, subject);
}

/** A fault in the rule itself: never a verdict, however the other operands decide. */
export function fault(frame: Frame, scene: Scene): Decision {
  return gapOf('error', 'rule.fault', { fault: [...new Set(frame.faults)].sort().join('; ') }, scene);
}

/** What a rule says of a look-up that certainly has no match. */
export function lacking(lack: Lack, scene: Scene): Decision {
  const reason = { collection: lack.collection };
  const at = { ...scene, shown: { fact: { record: scene.subject, path: [] } } };
  const decisions = {
    fail: () => gapOf('fail', 'lookup.none', reason, at),
    'not-applicable': (): Decision => ({ verdict: 'not-applicable', gaps: NONE, notes: NONE }),
    pass: () => PASSED,
  } satisfies Record<Lack['verdict'], () => Decision>;
  return decisions[lack.verdict]();
}

/** Of facts that are missing and days that are to come, the facts: a day to come is on record, and asks for nothing. */
export function askedFor(missing: readonly Missing[], frame: Frame): readonly Missing[] {
  const told = missing.map((one) => (one.kind === 'lookup' ? dayToCome(one, frame) : one));
  const absent = told.filter(({ kind }) => kind !== 'future');
  return absent.length > 0 ? absent : told;
}

/** What a record does not have yet that was looked up by, told by the day from which on it will. */
function dayToCome(undecided: Extract<Missing, { kind: 'lookup' }>, { run: { index } }: Frame): Missing {
  const base = index.records(undecided.collection)?.[undecided.record];
  const toCome = base && undecided.fields.map((field) => index.toCome(base, field)).find((one) => one);
  return base && toCome ? { kind: 'future', base, keys: [toCome.key], day: toCome.day } : undecided;
}

/** The names of missing facts, each once. */
export function namesOf(missing: readonly Missing[], subject: RecordRef, frame: Frame): readonly string[] {
  return [...new Set(missing.map((one) => nameOfMissing(one, subject, frame)))].sort();
}

/**
 * The reason code for some missing facts, and its arguments. One kind of absence has its own words; of days to come that
 * of the first fact is told, with the fields that have it.
 */
export function reasonOf(
  missing: readonly Missing[],
  subject: RecordRef,
  frame: Frame,
): { readonly code: ReasonCode; readonly args: MessageArguments } {
  const names = namesOf(missing, subject, frame);
  const kinds = new Set(missing.map((one) => one.kind));
  const only = kinds.size === 1 ? missing[0] : undefined;
  if (only?.kind === 'future') {
    const { day } = only;
    const ofThatDay = missing.filter((one) => one.kind === 'future' && one.day === day);
    return { code: 'fact.future', args: { fields: namesOf(ofThatDay, subject, frame), day } };
  }
  if (only?.kind === 'collection') return { code: 'collection.missing', args: { collection: names } };
  if (only?.kind === 'none') return { code: 'lookup.none', args: { collection: names } };
  if (only?.kind === 'lookup') {
    const { collection } = only;
    const alone = onlyLacking(missing);
    const id = alone === undefined ? {} : { id: frame.run.index.idOf({ collection, index: alone }) };
    return { code: 'lookup.undecided', args: { collection, fields: names, ...id } };
  }
  return { code: 'fact.missing', args: { fields: names, ...unmatchedAmong(missing) } };
}

/** The collections among what is missing that are declared, and in which no record is that was looked for. */
export function unmatchedAmong(missing: readonly Missing[]): MessageArguments {
  const names = missing.flatMap((one) => (one.kind === 'none' ? one.collection : []));
  return names.length === 0 ? {} : { unmatched: [...new Set(names)].sort() };
}

/** The one record for want of whose fields nothing can be told, where it is one. */
function onlyLacking(missing: readonly Missing[]): number | undefined {
  let alone: { readonly collection: string; readonly record: number } | undefined;
  for (const one of missing) {
    if (one.kind !== 'lookup') continue;
    const isOther = alone && (alone.collection !== one.collection || alone.record !== one.record);
    // Groups of lacking records are shared and long: their members are not gone through.
    if (isOther || one.groups.some((group) => group.length > 1 || group[0] !== one.record)) return undefined;
    alone = one;
  }
  return alone?.record;
}

function sameRecord(one: RecordRef, other: RecordRef): boolean {
  return one.collection === other.collection && one.index === other.index;
}

interface Placed {
  readonly one: Missing;
  readonly fact: Fact;
  readonly key: string;
}

/** What is missing with its place, ordered by collection, id and field: by nothing that moving records about would change. */
function placed(missing: readonly Missing[], subject: RecordRef, frame: Frame): readonly Placed[] {
  const [only] = missing;
  if (only && missing.length === 1)
    return [{ one: only, fact: factOfMissing(only, subject, frame), key: '' }];
  return missing
    .map((one) => {
      const fact = factOfMissing(one, subject, frame);
      return { one, fact, key: keyOf(fact, frame) };
    })
    .sort((one, other) => compareTexts(one.key, other.key));
}

function keyOf({ record, path }: Fact, frame: Frame): string {
  return [record.collection, frame.run.index.idOf(record), ...path].join('\u0000');
}
