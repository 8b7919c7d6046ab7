import { type Day, dayOf } from '../model/day.ts';
import type { Inventory, InventoryIndex, InventoryRecord, ToCome } from '../model/inventory.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { indexInventory } from './index-inventory.ts';

/** What was found of an index on some day, and the indexes made of it by how many states are still to come. */
interface Kept {
  readonly asOf: Day;
  readonly states: readonly StateToCome[];
  readonly made: Map<number, InventoryIndex>;
}

const keptOf = new WeakMap<InventoryIndex, Kept>();

/**
 * The inventory as it stands on a day: what a record says of itself only since a later day (`retired`, with `retiredOn`
 * still to come) is not so yet; of what it was until then no more is known than its schema says. The very same index
 * where there is nothing of the kind, or nothing new since it was last asked.
 */
export function indexAsOf(index: InventoryIndex, schema: SchemaIndex, asOf: Day): InventoryIndex {
  const { states, made } = keptFor(index, schema, asOf);
  const toCome = states.filter(({ day }) => day > asOf);
  if (toCome.length === 0) return index;
  // What is to come on a day is to come on every day before it: so many of them are always the same ones.
  const stands = made.get(toCome.length) ?? indexWithout(index.inventory, schema, toCome);
  made.set(toCome.length, stands);
  return stands;
}

/** Day after day only what was to come on the first is looked at. */
function keptFor(index: InventoryIndex, schema: SchemaIndex, asOf: Day): Kept {
  const known = keptOf.get(index);
  if (known && known.asOf <= asOf) return known;
  const states = statesToCome(index.inventory, schema, asOf);
  const kept: Kept = { asOf, states, made: known?.made ?? new Map<number, InventoryIndex>() };
  keptOf.set(index, kept);
  return kept;
}

interface StateToCome extends ToCome {
  readonly record: InventoryRecord;
  /** The field whose value is not so yet. */
  readonly state: string;
}

function statesToCome({ collections }: Inventory, schema: SchemaIndex, asOf: Day): readonly StateToCome[] {
  const found: StateToCome[] = [];
  for (const [name, records] of collections)
    for (const [state, { since, before }] of Object.entries(schema[name]?.fields ?? {}))
      if (since)
        for (const record of records) {
          const value = String(record[state]);
          const key = since[value];
          const day = key === undefined ? undefined : record[key];
          if (key === undefined || typeof day !== 'string' || dayOf(day) <= asOf) continue;
          const earlier = before?.[value];
          found.push({ record, state, key, day: dayOf(day), ...(earlier && { before: earlier }) });
        }
  return found;
}

function indexWithout(
  inventory: Inventory,
  schema: SchemaIndex,
  states: readonly StateToCome[],
): InventoryIndex {
  const toCome = new Map(states.map((state) => [state.record, state]));
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
