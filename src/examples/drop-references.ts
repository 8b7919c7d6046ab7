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
 * References that led nowhere before stay, to be reported. Changes `after`; gives the names of the collections changed.
 */
export function dropReferences(
  before: PlainInventory,
  after: PlainInventory,
  schema: SchemaIndex,
): ReadonlySet<string> {
  const inventory = after as Mutable;
  const known = idsOf(before);
  const touched = new Set<string>();
  for (let found = true; found; ) {
    found = false;
    const present = idsOf(inventory);
    const isGone = (to: readonly string[], id: string): boolean =>
      !to.some((name) => present.get(name)?.has(id)) && to.some((name) => known.get(name)?.has(id));
    for (const [name, { fields }] of Object.entries(schema)) {
      const value = inventory[name];
      const records = name === 'unit' ? [value] : Array.isArray(value) ? value : [];
      const pruning = new Pruning(isGone);
      const kept = records.filter((record) => pruning.record(record, fields) !== GONE);
      if (pruning.lostTo.length === 0) continue;
      found = true;
      touched.add(name);
      if (name === 'unit' || kept.length === records.length) continue;
      const undeclared = pruning.lostTo.flat().some((to) => inventory[to] === undefined);
      if (kept.length === 0 && undeclared) delete inventory[name];
      else inventory[name] = kept;
    }
  }
  return touched;
}

/** One pass over records; remembers which collections the references that went had led to. */
class Pruning {
  readonly lostTo: (readonly string[])[] = [];
  readonly isGone: (to: readonly string[], id: string) => boolean;
  constructor(isGone: (to: readonly string[], id: string) => boolean) {
    this.isGone = isGone;
  }

  record(value: unknown, fields: Readonly<Record<string, FieldSchema>>): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const holder = value as Mutable;
    for (const [key, field] of Object.entries(fields)) {
      if (!Object.hasOwn(holder, key)) continue;
      const pruned = this.value(holder[key], field);
      if (pruned !== GONE) holder[key] = pruned;
      else if (field.required) return GONE;
      else delete holder[key];
    }
    return holder;
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
    const kept = value.map((one) => this.value(one, item)).filter((one) => one !== GONE);
    return kept.length === 0 && value.length > 0 && !field.required ? GONE : kept;
  }
}

function idsOf(inventory: PlainInventory): Ids {
  return new Map(
    Object.entries(inventory).map(([name, records]) => [
      name,
      new Set(Array.isArray(records) ? records.map((record) => String((record as Mutable)?.id)) : []),
    ]),
  );
}
