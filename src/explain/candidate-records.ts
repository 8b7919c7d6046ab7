import type { Edit, PlainInventory } from '../examples/example.ts';
import { addDays, type Day, daysBetween } from '../model/day.ts';
import type { Expression } from '../model/expression.ts';
import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import { valueAt } from '../model/json-pointer.ts';
import type { Check } from '../model/rulebook.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import { asOurs, isNeverTried, type ValueSources } from './candidate-values.ts';

const MOST_TEMPLATES = 12;

/**
 * Records that may be what a rule looks for: those of the unit in order, made to name the record judged, this unit and
 * its people; dated on the audit date, or as far from it as there.
 */
export function candidateRecords(
  check: Check,
  subject: RecordRef,
  modelAsOf: Day,
  sources: ValueSources,
): readonly Edit[] {
  const { model, plain, schema } = sources;
  const judged = recordOf(plain, subject);
  const from = new Set(check.lookups.map((lookup) => lookup.from).filter((name) => !OF_THE_UNIT.has(name)));
  return [...from].flatMap((collection) => {
    const templates = templatesOf(collection, check, subject, model).slice(0, MOST_TEMPLATES);
    const matches = check.lookups.flatMap((lookup) =>
      lookup.from === collection && lookup.kind !== 'duplicates' ? lookup.where : [],
    );
    return templates.flatMap((template) =>
      ([true, false] as const).map((today): Edit => {
        const adapted = adapt(template, schema[collection]?.fields ?? {}, { ...sources, modelAsOf, today });
        const record: Record<string, unknown> = { ...(adapted as object), id: unusedId(collection, plain) };
        for (const { field, equals } of matches)
          match(record, field, comparedWith(equals, judged, plain), schema[collection]?.fields);
        return { add: collection, record };
      }),
    );
  });
}

/**
 * Records of the unit in order: where a look-up goes by an id that a field names, those that the field names there, for a
 * paper of another kind would do too and say what is not so.
 */
function templatesOf(
  collection: string,
  check: Check,
  subject: RecordRef,
  model: PlainInventory,
): readonly InventoryRecord[] {
  const all = (model[collection] ?? []) as readonly InventoryRecord[];
  const subjects = [model[subject.collection]].flat() as readonly InventoryRecord[];
  const named = new Set(
    check.lookups.flatMap((lookup) => {
      if (lookup.from !== collection || lookup.kind === 'duplicates') return [];
      const equals = lookup.where.find(({ field }) => field === 'id')?.equals;
      if (equals?.op !== 'path' || (equals.root !== 'subject' && equals.root !== 'unit')) return [];
      const holders = equals.root === 'unit' ? [model.unit as InventoryRecord] : subjects;
      return holders.flatMap((holder) => valueAt(holder, equals.keys));
    }),
  );
  const meant = all.filter(({ id }) => named.has(id));
  return meant.length > 0 ? meant : all;
}

/** Who is there and what is run is no matter of a record more: such a record is never proposed. */
const OF_THE_UNIT = new Set([
  'unit',
  'people',
  'departments',
  'contractors',
  'systems',
  'networks',
  'devices',
  'terminals',
  'accounts',
]);

function recordOf(plain: PlainInventory, { collection, index }: RecordRef): InventoryRecord {
  const value = plain[collection];
  return (Array.isArray(value) ? value[index] : value) as InventoryRecord;
}

/** What a look-up compares with, where that is a literal or a field of the subject or of the unit. */
function comparedWith(expression: Expression, subject: InventoryRecord, plain: PlainInventory): unknown {
  if (expression.op === 'literal') return expression.value;
  if (expression.op !== 'path') return undefined;
  const root = expression.root === 'subject' ? subject : expression.root === 'unit' ? plain.unit : undefined;
  return valueAt(root as InventoryRecord | undefined, expression.keys);
}

function match(
  record: Record<string, unknown>,
  field: string,
  value: unknown,
  fields: Readonly<Record<string, FieldSchema>> | undefined,
): void {
  if (value === undefined || field === 'id' || field.includes('.')) return;
  const list = fields?.[field];
  if (list?.type !== 'list') record[field] = Array.isArray(value) ? value[0] : value;
  else if (list.items?.refs) record[field] = Array.isArray(value) ? value.slice(0, 1) : [value];
  else if (!Array.isArray(record[field]) || !(record[field] as unknown[]).includes(value))
    record[field] = Array.isArray(value) ? value : [value];
}

interface Adapting extends ValueSources {
  readonly modelAsOf: Day;
  readonly today: boolean;
}

/** A value of the unit in order as it would be here; `undefined` for a reference that leads nowhere. */
function adapt(value: unknown, fields: Readonly<Record<string, FieldSchema>>, adapting: Adapting): unknown {
  const adapted: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value as InventoryRecord)) {
    const field = fields[key];
    if (!field || isNeverTried(key) || key === 'evidence' || key === 'note' || key === 'ext') continue;
    const fitting = adaptValue(inner, field, adapting);
    if (fitting !== undefined) adapted[key] = fitting;
  }
  return adapted;
}

function adaptValue(value: unknown, field: FieldSchema, adapting: Adapting): unknown {
  const { asOf, modelAsOf, model, plain, today, near } = adapting;
  if (Array.isArray(value)) {
    const items = value.map((item) => (field.items ? adaptValue(item, field.items, adapting) : item));
    const kept = [...new Set(items.filter((item) => item !== undefined))];
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  }
  if (field.fields) return adapt(value, field.fields, adapting);
  if (field.refs) {
    const ids = field.refs.flatMap((name) =>
      (((name === 'unit' ? [] : plain[name]) as readonly InventoryRecord[] | undefined) ?? []).map(({ id }) =>
        String(id),
      ),
    );
    if (ids.includes(String(value))) return value;
    const close = field.refs.flatMap((name) => near.get(name) ?? []);
    return close[0] ?? atWork(field.refs, plain) ?? ids[0];
  }
  if (field.type === 'day' || field.type === 'instant') {
    const day = String(value).slice(0, 10);
    const rest = String(value).slice(10);
    if (day > modelAsOf) return addDays(asOf, daysBetween(modelAsOf, day)) + rest;
    return (today ? asOf : addDays(asOf, -daysBetween(day, modelAsOf))) + rest;
  }
  return asOurs(value, model, plain);
}

/** Somebody who has not left. */
function atWork(refs: readonly string[], plain: PlainInventory): string | undefined {
  if (!refs.includes('people')) return undefined;
  const people = (plain.people ?? []) as readonly InventoryRecord[];
  const somebody = people.find(({ leftOn, contractor }) => leftOn === undefined && contractor === undefined);
  return somebody && String(somebody.id);
}

/** An id that stands nowhere in the collection yet; the unit gives its own. */
function unusedId(collection: string, plain: PlainInventory): string {
  const taken = new Set(((plain[collection] ?? []) as readonly InventoryRecord[]).map(({ id }) => id));
  let number = 1;
  while (taken.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}
