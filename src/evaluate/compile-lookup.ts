import { dayOf } from '../model/day.ts';
import { isFixed } from '../model/expression.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Lookup } from '../model/rulebook.ts';
import { Candidates, compileMatches } from './compile-matches.ts';
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
