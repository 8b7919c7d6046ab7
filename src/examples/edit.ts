import type { SchemaIndex } from '../model/schema-index.ts';
import { dropReferences } from './drop-references.ts';
import type { Edit, PlainInventory } from './example.ts';

type Mutable = Record<string, unknown>;

/** An inventory after some edits, and the collections that lost references to what the edits took away. */
export interface Edited {
  readonly inventory: PlainInventory;
  readonly lostReferences: ReadonlySet<string>;
}

/**
 * The inventory with the edits made, in order; what is given stays as it was, and what no edit touches is shared with it.
 * What referred to a record that was taken away goes with it. Throws for an edit that fits nothing.
 */
export function applyEdits(inventory: PlainInventory, edits: readonly Edit[], schema: SchemaIndex): Edited {
  const copy: Mutable = { ...inventory };
  for (const edit of edits) {
    if ('add' in edit) addRecord(copy, edit.add, edit.record);
    else if ('set' in edit) write(copy, edit.set, edit.to);
    else remove(copy, edit.remove);
  }
  return { inventory: copy, lostReferences: dropReferences(inventory, copy, schema) };
}

function addRecord(inventory: Mutable, collection: string, record: object): void {
  const list = inventory[collection] ?? [];
  if (!Array.isArray(list)) throw new RangeError(`add: ${collection} is no list`);
  inventory[collection] = [...list, structuredClone(record)];
}

function write(inventory: Mutable, path: string, value: unknown): void {
  const { holder, key } = locate(inventory, path, true);
  holder[key] = structuredClone(value);
}

function remove(inventory: Mutable, path: string): void {
  const { holder, key } = locate(inventory, path, false);
  if (!Object.hasOwn(holder, key)) throw new RangeError(`remove: nothing at ${path}`);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** The object or list that holds what a path names, copied with all that leads to it, and the key in it. */
function locate(
  inventory: Mutable,
  path: string,
  make: boolean,
): { readonly holder: Mutable; readonly key: string } {
  const [collection = '', ...rest] = path.split('/');
  if (rest.length === 0) return { holder: inventory, key: collection };
  if (collection === 'unit') {
    const unit = structuredClone(inventory.unit) as Mutable;
    inventory.unit = unit;
    return descend(unit, rest.join('/'), path, make);
  }
  const known = inventory[collection];
  const index = Array.isArray(known) ? known.findIndex((record) => record.id === rest[0]) : -1;
  if (!Array.isArray(known) || index < 0) throw new RangeError(`no record at ${path}`);
  const list = [...known];
  inventory[collection] = list;
  if (rest.length === 1) return { holder: list as unknown as Mutable, key: String(index) };
  list[index] = structuredClone(list[index]);
  return descend(list[index], rest.slice(1).join('/'), path, make);
}

function descend(
  record: Mutable,
  fields: string,
  path: string,
  make: boolean,
): { readonly holder: Mutable; readonly key: string } {
  const keys = fields.replace(/\[(\d+)\]/g, '.$1').split('.');
  const last = keys.pop() ?? '';
  let holder = record;
  for (const key of keys) {
    if (!Object.hasOwn(holder, key)) {
      if (!make) throw new RangeError(`nothing at ${path}`);
      holder[key] = {};
    }
    holder = holder[key] as Mutable;
  }
  return { holder, key: last };
}
