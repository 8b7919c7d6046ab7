import type { Inventory, InventoryRecord } from '../model/inventory.ts';
import type { FieldSchema, SchemaIndex, SensitiveKind } from '../model/schema-index.ts';

/** A value of an inventory that must not leave the unit, and what stands in its place. */
export interface SensitiveValue {
  readonly value: string;
  readonly kind: SensitiveKind;
  readonly pseudonym: string;
}

/** Collections whose names are organisations', and the kinds of values that may be no more than such a name. */
const ORGANISATIONS = ['unit', 'departments', 'contractors'];
const MAY_NAME_ONE: readonly SensitiveKind[] = ['person-or-firm', 'address', 'text'];

/**
 * Every sensitive value of an inventory, people's first, then in order of collection and id. The pseudonym says where the unit itself finds
 * it: a person by the id, anything else by record and field. So it is the same in every report of the unit as long as
 * its id is, and tells nothing that the report does not say anyway.
 */
export function* sensitiveValues(inventory: Inventory, schema: SchemaIndex): Generator<SensitiveValue> {
  const open = organisations(inventory);
  for (const [collection, { fields }] of peopleFirst(schema)) {
    if (!hasSensitive(fields)) continue;
    const records = collection === 'unit' ? [inventory.unit] : (inventory.collections.get(collection) ?? []);
    for (const record of sortedById(records)) {
      const owner = `${collection}/${String(record.id)}`;
      for (const found of valuesIn(record, fields, owner))
        if (!isOpenName(found.value, found.kind, open))
          yield {
            ...found,
            pseudonym: `〈${isPerson(collection, found) ? String(record.id) : found.pseudonym}〉`,
          };
    }
  }
}

/** Whoever is on record is known by that record, wherever else the name stands. */
function peopleFirst(schema: SchemaIndex): readonly [string, SchemaIndex[string]][] {
  return Object.entries(schema).sort(
    ([one], [other]) => Number(other === 'people') - Number(one === 'people'),
  );
}

function isPerson(collection: string, { kind }: SensitiveValue): boolean {
  return collection === 'people' && kind === 'person';
}

function* valuesIn(
  value: unknown,
  fields: Readonly<Record<string, FieldSchema>>,
  path: string,
): Generator<SensitiveValue> {
  for (const [name, field] of Object.entries(fields)) {
    const inner = (value as InventoryRecord)[name];
    if (inner !== undefined) yield* valuesAt(inner, field, `${path}.${name}`);
  }
}

function* valuesAt(value: unknown, field: FieldSchema, path: string): Generator<SensitiveValue> {
  if (Array.isArray(value) && field.items) {
    for (const [at, item] of value.entries()) yield* valuesAt(item, field.items, `${path}.${at + 1}`);
  } else if (field.fields) yield* valuesIn(value, field.fields, path);
  else if (field.sensitive) yield { value: String(value), kind: field.sensitive, pseudonym: path };
}

function hasSensitive(fields: Readonly<Record<string, FieldSchema>>): boolean {
  return Object.values(fields).some(isOrHoldsSensitive);
}

function isOrHoldsSensitive({ sensitive, fields, items }: FieldSchema): boolean {
  return (
    sensitive !== undefined ||
    (fields !== undefined && hasSensitive(fields)) ||
    (items !== undefined && isOrHoldsSensitive(items))
  );
}

function sortedById(records: readonly InventoryRecord[]): readonly InventoryRecord[] {
  return [...records].sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

/** Whether a value is only the name of an organisation, which is no secret. */
export function isOpenName(value: string, kind: SensitiveKind, open: ReadonlySet<unknown>): boolean {
  return MAY_NAME_ONE.includes(kind) && open.has(value);
}

/** The names of the unit, its superior, its departments and its contractors. */
export function organisations(inventory: Inventory): ReadonlySet<string> {
  const records = ORGANISATIONS.flatMap((name) =>
    name === 'unit' ? [inventory.unit] : (inventory.collections.get(name) ?? []),
  );
  const { superior, aliases, superiorAliases } = inventory.unit;
  const names = [...records.map(({ name }) => name), superior, aliases, superiorAliases].flat();
  return new Set(names.filter((name) => typeof name === 'string'));
}
