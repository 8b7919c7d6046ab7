import { type Day, dayOf } from '../model/day.ts';
import type { Inventory, InventoryIndex, InventoryRecord, ToCome } from '../model/inventory.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { indexInventory } from './index-inventory.ts';

/** The indexes made of an index, by what in it is still to come. */
const made = new WeakMap<InventoryIndex, Map<string, InventoryIndex>>();

/**
 * The inventory as it stands on a day: what a record says of itself only since a later day (`retired`, with `retiredOn`
 * still to come) is not so yet, and what it was until then is not on record. The very same index where there is nothing of
 * the kind, or nothing new since it was last asked.
 */
export function indexAsOf(index: InventoryIndex, schema: SchemaIndex, asOf: Day): InventoryIndex {
  const toCome = statesToCome(index.inventory, schema, asOf);
  if (toCome.size === 0) return index;
  const known = made.get(index) ?? new Map<string, InventoryIndex>();
  made.set(index, known);
  const name = JSON.stringify([...toCome.values()].map(({ record: { id }, key, day }) => [id, key, day]));
  const stands = known.get(name) ?? indexWithout(index.inventory, schema, toCome);
  known.set(name, stands);
  return stands;
}

interface StateToCome extends ToCome {
  readonly record: InventoryRecord;
  /** The field whose value is not so yet. */
  readonly state: string;
}

function statesToCome(
  { collections }: Inventory,
  schema: SchemaIndex,
  asOf: Day,
): ReadonlyMap<InventoryRecord, StateToCome> {
  const found = new Map<InventoryRecord, StateToCome>();
  for (const [name, records] of collections)
    for (const [state, { since }] of Object.entries(schema[name]?.fields ?? {}))
      if (since)
        for (const record of records) {
          const key = since[String(record[state])];
          const day = key === undefined ? undefined : record[key];
          if (key !== undefined && typeof day === 'string' && dayOf(day) > asOf)
            found.set(record, { record, state, key, day: dayOf(day) });
        }
  return found;
}

function indexWithout(
  inventory: Inventory,
  schema: SchemaIndex,
  toCome: ReadonlyMap<InventoryRecord, StateToCome>,
): InventoryIndex {
  const told = new Map<InventoryRecord, StateToCome>();
  const standing = (record: InventoryRecord): InventoryRecord => {
    const state = toCome.get(record);
    if (!state) return record;
    const { [state.state]: _, ...stands } = record;
    told.set(stands, state);
    return stands;
  };
  const collections = new Map(
    [...inventory.collections].map(([name, records]) => [
      name,
      records.some((record) => toCome.has(record)) ? records.map(standing) : records,
    ]),
  );
  const index = indexInventory({ ...inventory, collections }, schema);
  return {
    ...index,
    toCome(record, key) {
      const state = told.get(record as InventoryRecord);
      return state?.state === key ? state : undefined;
    },
  };
}
