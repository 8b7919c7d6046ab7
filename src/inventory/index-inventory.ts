import type {
  FieldLookup,
  Inventory,
  InventoryIndex,
  InventoryRecord,
  RecordRef,
} from '../model/inventory.ts';
import { toPointer } from '../model/json-pointer.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { buildFieldLookup } from './field-lookup.ts';

/** Puts look-ups beside an inventory; each is built when it is first asked for. */
export function indexInventory(inventory: Inventory, schema: SchemaIndex): InventoryIndex {
  const lookups = new Map<string, FieldLookup>();
  const refs = new Map<InventoryRecord, RecordRef>([[inventory.unit, { collection: 'unit', index: 0 }]]);
  const unread = [...inventory.collections.keys()];

  function records(collection: string): readonly InventoryRecord[] | undefined {
    return collection === 'unit' ? [inventory.unit] : inventory.collections.get(collection);
  }

  return {
    inventory,
    records,
    byFields(collection, fields) {
      const name = `${collection}:${fields.join()}`;
      const built =
        lookups.get(name) ??
        buildFieldLookup(records(collection) ?? [], fields, schema[collection]?.fields ?? {});
      lookups.set(name, built);
      return built;
    },
    refOf(record) {
      let ref = refs.get(record);
      while (!ref && unread.length > 0) {
        const collection = unread.shift() ?? '';
        const all = records(collection) ?? [];
        for (let index = 0; index < all.length; index++) refs.set(all[index]!, { collection, index });
        ref = refs.get(record);
      }
      return ref;
    },
    idOf({ collection, index }) {
      const record = records(collection)?.[index];
      if (!record) throw new RangeError(`${collection} has no record ${index}`);
      return String(record.id);
    },
    locate({ record, path }) {
      const { source, pointer } = inventory.origin(record);
      return source.locate(pointer + toPointer(path));
    },
    headingOf({ record, path }) {
      if (path.length === 0) return undefined;
      const { source, pointer } = inventory.origin(record);
      return source.heading?.(pointer + toPointer(path));
    },
    toCome: () => undefined,
  };
}
