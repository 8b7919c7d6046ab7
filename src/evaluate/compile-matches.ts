import type { FieldLookup, InventoryRecord } from '../model/inventory.ts';
import { withPart } from '../model/lookup-key.ts';
import type { Match } from '../model/rulebook.ts';
import { compileExpression } from './compile-expression.ts';
import type { DatedRun } from './dated-run.ts';
import type { Frame, Layout } from './frame.ts';
import { hasHappened } from './has-happened.ts';
import { inIdOrder } from './id-order.ts';
import { isPlain, Lack, type Missing, Unknown, type Value } from './value.ts';

/** The records that match, and why there may be more. */
export class Candidates {
  readonly records: readonly InventoryRecord[];
  readonly more: Unknown | undefined;
  constructor(records: readonly InventoryRecord[], more: Unknown | undefined) {
    this.records = records;
    this.more = more;
  }
}

/** The records that match; a value compared that is certainly not there matches nothing. */
export function compileMatches(
  from: string,
  where: readonly Match[],
  layout: Layout,
): (frame: Frame) => Value {
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
    return new Unknown([{ kind: 'lookup', collection, fields, record, groups: these }]);
  }
}

function happened(
  from: string,
  records: readonly InventoryRecord[],
  { run }: Frame,
): readonly InventoryRecord[] {
  return run.schema[from]?.event ? records.filter((record) => hasHappened(from, record, run)) : records;
}
