import type { InventoryRecord } from '../model/inventory.ts';
import { isMapping } from '../model/mapping.ts';
import type { CollectionSchema, FieldSchema } from '../model/schema-index.ts';

type Fields = CollectionSchema['fields'];

/** A field that may stand in a record, with what holds it. */
export interface FieldWithin {
  /** The names down to it, as rules name it. */
  readonly field: string;
  /** The same as an edit names it, with positions in lists. */
  readonly path: string;
  readonly schema: FieldSchema;
  /** What stands there; `undefined` where nothing does. */
  readonly value: unknown;
}

/** Every field that stands in a record, or could in what stands there, from the record down. */
export function fieldsWithin(record: InventoryRecord, fields: Fields): readonly FieldWithin[] {
  return inMapping(record, fields, '', '');
}

function inMapping(mapping: InventoryRecord, fields: Fields, field: string, path: string): FieldWithin[] {
  const below = (above: string, key: string): string => (above === '' ? key : `${above}.${key}`);
  return Object.entries(fields).flatMap(([key, schema]) => {
    const value = mapping[key];
    const one = { field: below(field, key), path: below(path, key), schema, value };
    return [one, ...inside(one)];
  });
}

function inside({ field, path, schema, value }: FieldWithin): FieldWithin[] {
  if (schema.fields) return isMapping(value) ? inMapping(value, schema.fields, field, path) : [];
  const fields = schema.items?.fields;
  if (!fields || !Array.isArray(value)) return [];
  return value.flatMap((item, position) => inMapping(item, fields, field, `${path}[${position}]`));
}
