import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { PlainInventory } from './example.ts';

type Mutable = Record<string, unknown>;
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** What became of a value that may have held references. */
const GONE: unique symbol = Symbol('gone');

/**
 * Takes away every reference to a record that an edit took away, so that an example names only what it is about: a
 * field or list item that named one goes; where it was required, what holds it goes as well, and so on. A collection
 * that loses its last record in this way is no longer declared if the one it referred to is not, and empty otherwise.
 * References that led nowhere before stay, to be reported. Changes `after` itself, but no list or record in it; gives the
 * names of the collections changed.
 */
export function dropReferences(
  before: PlainInventory,
  after: PlainInventory,
  schema: SchemaIndex,
): ReadonlySet<string> {
  const inventory = after as Mutable;
  const touched = new Set<string>();
  if (!anyIsGone(before, inventory)) return touched;
  const known = idsOf(before);
  for (let found = true; found; ) {
    found = false;
    const present = idsOf(inventory);
    const isGone = (to: readonly string[], id: string): boolean =>
      !to.some((name) => present.get(name)?.has(id)) && to.some((name) => known.get(name)?.has(id));
    for (const [name, { fields }] of Object.entries(schema)) {
      const value = inventory[name];
      const records = name === 'unit' ? [value] : Array.isArray(value) ? value : [];
      const pruning = new Pruning(isGone);
      const kept = records
        .map((record) => pruning.record(record, fields))
        .filter((record) => record !== GONE);
      if (pruning.lostTo.length === 0) continue;
      found = true;
      touched.add(name);
      const undeclared = pruning.lostTo.flat().some((to) => inventory[to] === undefined);
      if (name === 'unit') inventory.unit = kept[0];
      else if (kept.length === 0 && undeclared) delete inventory[name];
      else inventory[name] = kept;
    }
  }
  return touched;
}

/** Whether a collection has lost an id; one that is shared has not. */
function anyIsGone(before: PlainInventory, after: PlainInventory): boolean {
  return Object.entries(before).some(([name, records]) => {
    if (records === after[name] || !Array.isArray(records)) return false;
    const present = idsIn(after[name]);
    return [...idsIn(records)].some((id) => !present.has(id));
  });
}

/** One pass over records; remembers which collections the references that went had led to. */
class Pruning {
  readonly lostTo: (readonly string[])[] = [];
  readonly isGone: (to: readonly string[], id: string) => boolean;
  constructor(isGone: (to: readonly string[], id: string) => boolean) {
    this.isGone = isGone;
  }

  /** The record without what is gone: itself where nothing is, `GONE` where it cannot stand without. */
  record(value: unknown, fields: Readonly<Record<string, FieldSchema>>): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const holder = value as Mutable;
    let pruned = holder;
    for (const [key, field] of Object.entries(fields)) {
      if (!Object.hasOwn(holder, key)) continue;
      const kept = this.value(holder[key], field);
      if (kept === holder[key]) continue;
      if (kept === GONE && field.required) return GONE;
      if (pruned === holder) pruned = { ...holder };
      if (kept === GONE) delete pruned[key];
      else pruned[key] = kept;
    }
    return pruned;
  }

  private value(value: unknown, field: FieldSchema): unknown {
    if (field.refs && typeof value === 'string') {
      if (!this.isGone(field.refs, value)) return value;
      this.lostTo.push(field.refs);
      return GONE;
    }
    if (field.fields) return this.record(value, field.fields);
    if (!field.items || !Array.isArray(value)) return value;
    const item = field.items;
    const pruned = value.map((one) => this.value(one, item));
    if (pruned.every((one, index) => one === value[index])) return value;
    const kept = pruned.filter((one) => one !== GONE);
    return kept.length === 0 && !field.required ? GONE : kept;
  }
}

function idsOf(inventory: PlainInventory): Ids {
  return new Map(Object.entries(inventory).map(([name, records]) => [name, idsIn(records)]));
}

function idsIn(records: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(records) ? records.map((record) => String((record as Mutable)?.id)) : []);
}
