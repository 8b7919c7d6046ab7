import { dayOf } from '../model/day.ts';
import { isFixed } from '../model/expression.ts';
import type { FieldLookup, InventoryRecord } from '../model/inventory.ts';
import { withPart } from '../model/lookup-key.ts';
import type { Lookup, Match } from '../model/rulebook.ts';
import { compileExpression } from './compile-expression.ts';
import { compileRoot } from './compile-path.ts';
import type { DatedRun } from './dated-run.ts';
import type { Evaluate, Frame, Layout } from './frame.ts';
import { inIdOrder, sortedBy } from './id-order.ts';
import { Found, isPlain, Lack, type Missing, type Sought, Unknown, type Value } from './value.ts';

/** Compiles a look-up: three-valued, by an index that is built once for each set of fields. */
export function compileLookup(lookup: Lookup, layout: Layout): Evaluate {
  const matches = compileMatches(lookup.from, lookup.where, layout);
  if (lookup.kind === 'duplicates') return onceARun((frame) => duplicates(lookup, matches, frame));
  const soughtIn = compileSought(lookup, layout);
  const look: Evaluate = (frame) => {
    const found = matches(frame);
    if (!(found instanceof Candidates)) return found instanceof Lack ? none(lookup) : found;
    if (lookup.kind !== 'all') return choose(lookup, found, frame) ?? none(lookup, soughtIn(frame));
    return new Found(lookup.from, found.records, lookup.absent, found.more);
  };
  if (!lookup.where.every(({ equals }) => isFixed(equals))) return look;
  const shared = onceARun(look);
  const inOrder = lookup.kind !== 'all' && lookup.by !== undefined;
  return (frame) => {
    // Which events have happened, and which days, is then noted for each subject.
    const asksForDays = inOrder || frame.run.schema[lookup.from]?.event !== undefined;
    return frame.run.isNoting && asksForDays ? look(frame) : shared(frame);
  };
}

type Named = Pick<Extract<Lookup, { absent: unknown }>, 'where' | 'absent'>;

/** The name that a look-up by one name alone, under all that it may be on record as, looks for. */
function compileSought({ where, absent }: Named, layout: Layout): (frame: Frame) => Sought | undefined {
  const [{ equals } = { equals: undefined }, ...others] = absent === 'undeclared' ? where : [];
  const path = equals?.op === 'call' && others.length === 0 ? equals.args[0] : undefined;
  if (path?.op !== 'path' || path.keys.length === 0) return () => undefined;
  const root = compileRoot(path.root, layout);
  return (frame) => {
    const base = root(frame);
    return isPlain(base) && typeof base === 'object' && base !== null ? { base, keys: path.keys } : undefined;
  };
}

/** For what is the same for every subject of a run. */
function onceARun(evaluate: Evaluate): Evaluate {
  let shared: { readonly run: DatedRun; readonly value: Value } | undefined;
  return (frame) => {
    if (shared?.run !== frame.run) shared = { run: frame.run, value: evaluate(frame) };
    return shared.value;
  };
}

class Candidates {
  readonly records: readonly InventoryRecord[];
  readonly more: Unknown | undefined;
  constructor(records: readonly InventoryRecord[], more: Unknown | undefined) {
    this.records = records;
    this.more = more;
  }
}

/** The records that match; a value compared that is certainly not there matches nothing. */
function compileMatches(from: string, where: readonly Match[], layout: Layout): (frame: Frame) => Value {
  const fields = where.map(({ field }) => field);
  const values = where.map(({ equals }) => ({
    of: compileExpression(equals, layout),
    meaningful: equals.op === 'path' && equals.meaningful?.includes(equals.keys.length - 1) === true,
  }));
  const isElsewhere = compileElsewhere(where, layout);
  let shared: { readonly run: DatedRun; readonly byFields: FieldLookup } | undefined;
  return (frame) => {
    const records = frame.run.index.records(from);
    if (!records)
      return isElsewhere(frame)
        ? new Candidates([], undefined)
        : new Unknown([{ kind: 'collection', collection: from }]);
    if (fields.length === 0) return new Candidates(happened(from, records, frame), undefined);
    let keys: readonly string[] | undefined;
    for (const { of, meaningful } of values) {
      const value = of(frame);
      if (value instanceof Unknown && value.missing.every((one) => isCertainlyNotThere(one, meaningful)))
        return new Lack(from, 'fail');
      if (!isPlain(value)) return value;
      const options = Array.isArray(value) ? value.map(String) : [String(value)];
      keys = keys ? withPart(keys, options) : options;
    }
    if (shared?.run !== frame.run)
      shared = { run: frame.run, byFields: frame.run.index.byFields(from, fields) };
    return gather(from, fields, shared.byFields, keys ?? [], frame);
  };
}

/** Whether a reference leads to another collection, and so not to this one, which need not be declared then. */
function compileElsewhere(where: readonly Match[], layout: Layout): (frame: Frame) => boolean {
  const ids = where.flatMap(({ equals, orIn }) =>
    orIn ? [{ of: compileExpression(equals, layout), orIn }] : [],
  );
  return (frame) =>
    ids.some(({ of, orIn }) => {
      const id = of(frame);
      return typeof id === 'string' && orIn.some((other) => isThere(other, id, frame));
    });
}

function isThere(collection: string, id: string, { run }: Frame): boolean {
  if (!run.index.records(collection)) return false;
  return run.index.byFields(collection, ['id']).matching(id).length > 0;
}

function isCertainlyNotThere(missing: Missing, meaningful: boolean): boolean {
  return missing.kind === 'field' && (meaningful || missing.isAnswered === true);
}

function gather(
  from: string,
  fields: readonly string[],
  byFields: FieldLookup,
  keys: readonly string[],
  frame: Frame,
): Candidates {
  const all = frame.run.index.records(from) ?? [];
  const positions =
    keys.length === 1
      ? byFields.matching(keys[0]!)
      : [...new Set(keys.flatMap((key) => byFields.matching(key)))].sort((one, other) => one - other);
  const records = happened(
    from,
    positions.map((position) => all[position]!),
    frame,
  );
  return new Candidates(records, undecided(from, fields, byFields, keys, frame));
}

const undecidedOf = new WeakMap<readonly number[], Unknown>();

/**
 * Why a look-up may have more matches: records that lack a field compared, and carry what they have of a key. Made once
 * for each group of them.
 */
function undecided(
  collection: string,
  fields: readonly string[],
  byFields: FieldLookup,
  keys: readonly string[],
  frame: Frame,
): Unknown | undefined {
  if (byFields.lacking.length === 0) return undefined;
  const groups = [...new Set(keys.flatMap((key) => byFields.lackingFor(key)))];
  if (groups.length > 1) return madeOf(groups);
  const [group] = groups;
  if (!group) return undefined;
  const known = undecidedOf.get(group) ?? madeOf(groups);
  undecidedOf.set(group, known);
  return known;

  function madeOf(these: readonly (readonly number[])[]): Unknown {
    const [record = 0] = inIdOrder(collection, these.flat(), frame.run.index);
    const base = frame.run.index.records(collection)?.[record];
    const toCome = base && fields.map((field) => frame.run.index.toCome(base, field)).find((one) => one);
    if (base && toCome) return new Unknown([{ kind: 'future', base, keys: [toCome.key], day: toCome.day }]);
    return new Unknown([{ kind: 'lookup', collection, fields, record, groups: these }]);
  }
}

/** Events dated after the audit date have not happened. */
function happened(
  from: string,
  records: readonly InventoryRecord[],
  frame: Frame,
): readonly InventoryRecord[] {
  const event = frame.run.schema[from]?.event;
  if (!event) return records;
  return records.filter((record) => {
    const day = record[event];
    return typeof day !== 'string' || frame.run.hasReached(dayOf(day));
  });
}

/** The record that is looked for, or why there is none; undefined where there certainly is none. */
function choose(
  lookup: Extract<Lookup, { kind: 'first' | 'last' }>,
  found: Candidates,
  frame: Frame,
): Value | undefined {
  const { by } = lookup;
  const records = by ? inOrder(lookup.from, found.records, by, frame) : inOrderOfIds(found.records);
  const chosen = lookup.kind === 'first' ? records[0] : records.at(-1);
  if (chosen) return chosen;
  if (by && found.records.length > 0) return new Unknown(found.records.map((record) => undated(record, by)));
  return found.more;
}

/** Why a record has no place in the order of a day: it lacks the day, or the day is still to come. */
function undated(base: InventoryRecord, by: string): Missing {
  const day = base[by];
  const keys = [by];
  return typeof day === 'string' ? { kind: 'future', base, keys, day } : { kind: 'field', base, keys };
}

function inOrderOfIds(records: readonly InventoryRecord[]): readonly InventoryRecord[] {
  return sortedBy(records, (record) => String(record.id));
}

/** Records by a day, earliest first, those of one day by their ids; one without that day is not in the order, nor one where it is still to come. */
function inOrder(
  from: string,
  records: readonly InventoryRecord[],
  by: string,
  frame: Frame,
): readonly InventoryRecord[] {
  const past = frame.run.schema[from]?.fields[by]?.tense === 'past';
  const day = (record: InventoryRecord): string => (typeof record[by] === 'string' ? dayOf(record[by]) : '');
  const dated = records.filter(
    (record) => day(record) !== '' && (!past || frame.run.hasReached(day(record))),
  );
  return sortedBy(dated, (record) => `${day(record)} ${String(record.id)}`);
}

function none(lookup: Extract<Lookup, { absent: unknown }>, sought?: Sought): Value {
  if (lookup.absent === 'undeclared')
    return new Unknown([{ kind: 'none', collection: lookup.from, ...(sought && { sought }) }]);
  if (lookup.kind === 'all') return new Found(lookup.from, [], lookup.absent);
  return new Lack(lookup.from, lookup.absent);
}

function duplicates(
  lookup: Extract<Lookup, { kind: 'duplicates' }>,
  matches: (frame: Frame) => Value,
  frame: Frame,
): Value {
  const matching = matches(frame);
  if (!(matching instanceof Candidates)) return matching;
  const records = frame.run.index.records(lookup.from) ?? [];
  const meant = matching.records.length === records.length ? undefined : new Set(matching.records);
  const isMeant = (position: number): boolean => !meant || meant.has(records[position]!);
  const byFields = frame.run.index.byFields(lookup.from, lookup.fields);
  const firstOf = new Map<InventoryRecord, InventoryRecord>();
  for (const group of byFields.repeated) {
    const [first = 0, ...others] = inIdOrder(lookup.from, group.filter(isMeant), frame.run.index);
    for (const other of others) firstOf.set(records[other]!, records[first]!);
  }
  // Of what is classified only the id is on record, and that says nothing of whether it repeats.
  const open = byFields.lacking.filter((at) => isMeant(at) && records[at]!.classified !== true);
  const mayRepeat = matching.records.length > 1 || matching.more !== undefined;
  const [record] = mayRepeat ? inIdOrder(lookup.from, open, frame.run.index) : [];
  const more =
    record === undefined
      ? undefined
      : new Unknown([
          { kind: 'lookup', collection: lookup.from, fields: lookup.fields, record, groups: [open] },
        ]);
  return new Found(lookup.from, [...firstOf.keys()], 'pass', more, firstOf);
}
