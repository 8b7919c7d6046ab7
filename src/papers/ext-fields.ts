import type { RecordValidator, ShapeError, Validators } from '../inventory/record-validator.ts';
import { isDay, isInstant } from '../model/day.ts';
import type { CollectionSchema, FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { ExtFieldSource } from './paper-source.ts';

/** Fields of `ext` by collection and name. */
export type ExtFields = Readonly<Record<string, Readonly<Record<string, ExtFieldSource>>>>;

const EXT = 'ext';
const SAMPLES: Readonly<Record<ExtFieldSource['type'], unknown>> = {
  string: undefined,
  integer: 1,
  number: 1,
  boolean: true,
  day: '2026-03-05',
  instant: '2026-03-05T08:30:00+08:00',
  list: undefined,
};

/** The fields that may stand in `ext` of a collection's records and are declared; none without any. */
export function extFieldsOf(collection: CollectionSchema | undefined): FieldSchema['fields'] {
  return collection?.fields[EXT]?.fields;
}

/** The schemas with the declared fields in `ext`; what else stands there stays free. */
export function withExtFields(schema: SchemaIndex, ext: ExtFields): SchemaIndex {
  const changed = Object.entries(ext).flatMap(([name, declared]) => {
    const collection = schema[name];
    const free = collection?.fields[EXT];
    if (!collection || !free) return [];
    const fields = Object.fromEntries(Object.entries(declared).map(([key, field]) => [key, fieldOf(field)]));
    const { descriptive: _, ...read } = free;
    const extended: FieldSchema = { ...read, fields: { ...free.fields, ...fields } };
    return [[name, { ...collection, fields: { ...collection.fields, [EXT]: extended } }] as const];
  });
  return { ...schema, ...Object.fromEntries(changed) };
}

function fieldOf({ type, title, description = title, values, absence, tense }: ExtFieldSource): FieldSchema {
  const words = { title, description };
  const sample = values ? Object.keys(values)[0] : SAMPLES[type];
  const rest = {
    ...words,
    required: false,
    ...(absence ? { absence } : {}),
    ...(tense ? { tense } : {}),
  };
  if (type !== 'list') return { type, ...rest, ...(values ? { values } : {}), ...example(sample) };
  const items: FieldSchema = { type: 'string', ...words, required: true, ...(values ? { values } : {}) };
  return { type, ...rest, items, ...example(sample === undefined ? undefined : [sample]) };
}

function example(value: unknown): { readonly example?: unknown } {
  return value === undefined ? {} : { example: value };
}

/** The compiled schemas, which ask for the declared fields of `ext` as well. */
export function validatingExt(validators: Validators, schema: SchemaIndex): Validators {
  return Object.fromEntries(
    Object.entries(validators).map(([name, validator]) => {
      const fields = extFieldsOf(schema[name]);
      return [name, fields ? withExt(validator, fields) : validator];
    }),
  );
}

function withExt(base: RecordValidator, fields: NonNullable<FieldSchema['fields']>): RecordValidator {
  const validator: RecordValidator = (record) => {
    const valid = base(record);
    const errors = extErrors(record, fields);
    const all = [...(valid ? [] : (base.errors ?? [])), ...errors];
    validator.errors = all.length > 0 ? all : null;
    return all.length === 0;
  };
  return validator;
}

function extErrors(record: unknown, fields: NonNullable<FieldSchema['fields']>): readonly ShapeError[] {
  const ext = (record as { readonly ext?: unknown } | null)?.ext;
  if (typeof ext !== 'object' || ext === null || Array.isArray(ext)) return [];
  return Object.entries(fields).flatMap(([name, field]) =>
    Object.hasOwn(ext, name)
      ? errorsOf((ext as Record<string, unknown>)[name], field, `/${EXT}/${name}`)
      : [],
  );
}

function errorsOf(value: unknown, field: FieldSchema, instancePath: string): readonly ShapeError[] {
  const error = (keyword: string): readonly ShapeError[] => [{ keyword, instancePath, params: {} }];
  if (field.type === 'list') {
    if (!Array.isArray(value)) return error('type');
    return value.flatMap((item, at) => errorsOf(item, field.items!, `${instancePath}/${at}`));
  }
  if (!isOfType(value, field.type)) return error('type');
  if (field.values && !Object.hasOwn(field.values, String(value))) return error('enum');
  if (field.type === 'day' && !isDay(String(value))) return error('format');
  if (field.type === 'instant' && !isInstant(String(value))) return error('format');
  return [];
}

function isOfType(value: unknown, type: FieldSchema['type']): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === 'string';
}
