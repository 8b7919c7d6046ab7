import type { PlainInventory } from '../examples/example.ts';
import type { Fact, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Rule } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';

/** Records of a unit with only those fields that matter. */
export interface Cutting {
  readonly records: PlainInventory;
  /** Collections in which more records were looked at than are shown, and how many are left out. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Collections in which the rule looks for records and has found none; `undeclared` where the unit has no such collection. */
  readonly without: readonly { readonly collection: string; readonly undeclared: boolean }[];
}

/** As many records of one collection are shown, besides those that it is about. */
const MOST = 2;

/** Cuts out of an inventory what a rule looks at when it judges one record. */
export function cutOut(
  plain: PlainInventory,
  rule: Rule,
  subject: RecordRef,
  facts: readonly Fact[],
  named: ReadonlySet<string>,
  schema: SchemaIndex,
): Cutting {
  const check = rule.checks.find(({ collection }) => collection === subject.collection) ?? rule.checks[0];
  const looked = [...new Set((check?.lookups ?? []).map(({ from }) => from))];
  const paths = pathsByRecord(subject, facts);
  const records: Record<string, unknown> = {};
  const leftOut: Record<string, number> = {};
  for (const [collection, byIndex] of paths) {
    const keys = (check?.lookups ?? []).flatMap((lookup) =>
      lookup.from !== collection || lookup.kind === 'duplicates'
        ? []
        : lookup.where.map(({ field }) => field),
    );
    if (collection === 'unit') {
      records.unit = pieceOf(plain.unit as InventoryRecord, byIndex.get(0) ?? [], []);
      continue;
    }
    const all = (plain[collection] ?? []) as readonly InventoryRecord[];
    const isNamed = (index: number): boolean => named.has(`${collection}/${all[index]?.id}`);
    const own = (index: number): boolean => collection === subject.collection && index === subject.index;
    const wanted = [...byIndex.keys()].sort((one, other) => one - other);
    const first = wanted.filter((index) => !own(index) && !isNamed(index)).slice(0, MOST);
    const shown = wanted.filter((index) => own(index) || isNamed(index) || first.includes(index));
    if (shown.length < wanted.length) leftOut[collection] = wanted.length - shown.length;
    records[collection] = shown.map((index) => pieceOf(all[index] ?? {}, byIndex.get(index) ?? [], keys));
  }
  const judged = subject.collection === 'unit' ? (check?.collection ?? 'unit') : subject.collection;
  const without = [...new Set([judged, ...looked])]
    .filter((collection) => collection !== 'unit' && !Object.hasOwn(records, collection))
    .map((collection) => ({ collection, undeclared: !Object.hasOwn(plain, collection) }));
  for (const { collection, undeclared } of without)
    if (!undeclared && (plain[collection] as readonly unknown[]).length === 0) records[collection] = [];
  const order = ['unit', ...Object.keys(schema)];
  const sorted = Object.keys(records).sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return {
    records: Object.fromEntries(sorted.map((name) => [name, records[name]])),
    leftOut,
    without: without.filter(({ collection }) => !Object.hasOwn(records, collection)),
  };
}

function pathsByRecord(
  subject: RecordRef,
  facts: readonly Fact[],
): ReadonlyMap<string, ReadonlyMap<number, Fact['path'][]>> {
  const found = new Map<string, Map<number, Fact['path'][]>>();
  const enter = ({ collection, index }: RecordRef): Fact['path'][] => {
    const records = found.get(collection) ?? new Map<number, Fact['path'][]>();
    found.set(collection, records);
    const paths = records.get(index) ?? [];
    records.set(index, paths);
    return paths;
  };
  enter(subject);
  for (const { record, path } of facts) enter(record).push(path);
  return found;
}

/** A record with these fields of it; what lies in a list of records brings the whole list. */
function pieceOf(
  record: InventoryRecord,
  paths: readonly Fact['path'][],
  keys: readonly string[],
): InventoryRecord {
  const piece: Record<string, unknown> = { ...('id' in record ? { id: record.id } : {}) };
  for (const path of [...keys.map((key) => key.split('.')), ...paths]) copyTo(piece, record, path);
  const ordered = Object.keys(record).filter((key) => Object.hasOwn(piece, key));
  return Object.fromEntries(ordered.map((key) => [key, piece[key]]));
}

function copyTo(piece: Record<string, unknown>, record: unknown, path: Fact['path']): void {
  let [from, to]: [unknown, Record<string, unknown>] = [record, piece];
  for (const [at, step] of path.entries()) {
    if (typeof from !== 'object' || from === null || !Object.hasOwn(from, step)) return;
    const value = (from as Record<string | number, unknown>)[step];
    const isLast = at === path.length - 1 || typeof path[at + 1] === 'number';
    if (isLast || typeof value !== 'object' || value === null || Array.isArray(value)) {
      to[step] = value;
      return;
    }
    const inner = Object.hasOwn(to, step) && to[step] !== value ? (to[step] as Record<string, unknown>) : {};
    to[step] = inner;
    from = value;
    to = inner;
  }
}
