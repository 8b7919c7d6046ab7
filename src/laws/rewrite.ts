import type { PlainInventory } from '../examples/example.ts';
import { isMapping } from '../model/mapping.ts';
import type { CollectionSchema, FieldSchema, SchemaIndex } from '../model/schema-index.ts';

/** Gives what shall stand instead of a single value, which may be the value itself. */
export type Rewriting = (value: unknown, field: FieldSchema, place: Place) => unknown;

/** Where a value stands: its collection, and the names of the fields down to it. */
export interface Place {
  readonly collection: string;
  readonly path: readonly string[];
}

/** An inventory with every single value rewritten; what no schema describes stays as it is. */
export function rewritten(
  inventory: PlainInventory,
  schema: SchemaIndex,
  rewriting: Rewriting,
): PlainInventory {
  return Object.fromEntries(
    Object.entries(inventory).map(([collection, content]) => {
      const described = schema[collection];
      if (!described) return [collection, content];
      const rewrite = (record: unknown): unknown => ofRecord(record, described.fields, collection, rewriting);
      return [collection, Array.isArray(content) ? content.map(rewrite) : rewrite(content)];
    }),
  );
}

function ofRecord(
  record: unknown,
  fields: CollectionSchema['fields'],
  collection: string,
  rewriting: Rewriting,
): unknown {
  const within = (mapping: unknown, known: typeof fields, above: readonly string[]): unknown =>
    isMapping(mapping)
      ? Object.fromEntries(
          Object.entries(mapping).map(([key, value]) => {
            const field = known[key];
            return [key, field ? rewrite(value, field, [...above, key]) : value];
          }),
        )
      : mapping;
  const rewrite = (value: unknown, field: FieldSchema, path: readonly string[]): unknown => {
    if (field.fields) return within(value, field.fields, path);
    if (field.items && Array.isArray(value)) {
      const { items } = field;
      return value.map((item) => rewrite(item, items, path));
    }
    return rewriting(value, field, { collection, path });
  };
  return within(record, fields, []);
}
