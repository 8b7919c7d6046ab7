import {
  type CollectionSchema,
  type FieldSchema,
  type FieldType,
  IDENTIFIERS,
  type Identifier,
  type SchemaIndex,
  SENSITIVE_KINDS,
  type SensitiveKind,
} from '../model/schema-index.ts';
import type { Text } from '../model/text.ts';
import { dereference } from './dereference.ts';
import { collectionNames, type JsonSchema, type SchemaSet } from './json-schema.ts';

/** Makes the index of all fields from the schemas; a field without its words or with a wrong `x-` keyword throws. */
export function buildSchemaIndex(schemas: SchemaSet): SchemaIndex {
  const names = collectionNames(schemas);
  return Object.fromEntries(names.map((name) => [name, collection(name, dereference(schemas, name), names)]));
}

function collection(name: string, schema: JsonSchema, names: readonly string[]): CollectionSchema {
  const fields = fieldsOf(schema, name, names, false);
  const event = schema['x-event'];
  if (event !== undefined && fields[event]?.type !== 'day' && fields[event]?.type !== 'instant') {
    throw new Error(`${name}: x-event names ${event}, which is no day or instant`);
  }
  for (const [key, { since = {}, before = {}, values = {} }] of Object.entries(fields)) {
    for (const [value, day] of Object.entries(since))
      if (!Object.hasOwn(values, value) || fields[day]?.tense !== 'past')
        throw new Error(`${name}.${key}: x-since names ${value} and ${day}, which are no value and past day`);
    for (const [value, earlier] of Object.entries(before))
      if (!Object.hasOwn(since, value) || earlier.some((one) => !Object.hasOwn(values, one)))
        throw new Error(
          `${name}.${key}: x-before names ${value}, which x-since does not, or what is no value`,
        );
  }
  return {
    name,
    title: words(schema, 'title', name),
    description: words(schema, 'description', name),
    fields,
    ...(event !== undefined && { event }),
  };
}

function fieldsOf(
  schema: JsonSchema,
  path: string,
  names: readonly string[],
  descriptive: boolean,
): Readonly<Record<string, FieldSchema>> {
  const required = schema.required ?? [];
  const beside = Object.keys(schema.properties ?? {});
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, part]) => [
      key,
      field(part, `${path}.${key}`, names, { required: required.includes(key), descriptive, beside }),
    ]),
  );
}

interface Inherited {
  readonly required: boolean;
  readonly descriptive: boolean;
  /** The names of the fields of its record, itself among them. */
  readonly beside: readonly string[];
  /** The list whose item it is: an item goes by its list's words. */
  readonly list?: JsonSchema;
}

function field(schema: JsonSchema, path: string, names: readonly string[], from: Inherited): FieldSchema {
  const worded = from.list ?? schema;
  const type = typeOf(schema, path);
  const descriptive = from.descriptive || schema['x-descriptive'] === true;
  const identifier = schema['x-identifier'] ?? from.list?.['x-identifier'];
  const sensitive = schema['x-sensitive'] ?? from.list?.['x-sensitive'];
  const parts: Partial<FieldSchema> = {
    ...(type === 'record' && { fields: fieldsOf(schema, path, names, descriptive) }),
    ...(schema.items && {
      items: field(schema.items, path, names, { required: true, descriptive, beside: [], list: worded }),
    }),
  };
  const example = exampleOf(schema, parts);
  return {
    type,
    title: words(worded, 'title', path),
    description: words(worded, 'description', path),
    required: from.required,
    ...(schema.enum && { values: valuesOf(schema, path) }),
    ...(schema['x-former-titles'] && { formerTitles: formerTitles(schema, path) }),
    ...(schema['x-former-values'] && { formerValues: formerValues(schema, path) }),
    ...(schema['x-ref'] !== undefined && { refs: refsOf(schema['x-ref'], path, names) }),
    ...(one(schema['x-absence'], ['meaningful'], path) && { absence: 'meaningful' }),
    ...(schema['x-instead'] && { instead: insteadOf(schema['x-instead'], from.beside, path) }),
    ...(one(schema['x-tense'], ['past'], path) && { tense: 'past' }),
    ...(schema['x-since'] && { since: schema['x-since'] }),
    ...(schema['x-before'] && { before: schema['x-before'] }),
    ...(one(identifier, IDENTIFIERS, path) && { identifier: identifier as Identifier }),
    ...(one(sensitive, SENSITIVE_KINDS, path) && { sensitive: sensitive as SensitiveKind }),
    ...(descriptive && { descriptive }),
    ...(!descriptive && schema['x-free-text'] && { freeText: true }),
    ...(example !== undefined && { example }),
    ...parts,
  };
}

function insteadOf(names: readonly string[], beside: readonly string[], path: string): readonly string[] {
  for (const name of names) one(name, beside, path);
  return names;
}

function typeOf(schema: JsonSchema, path: string): FieldType {
  if (schema.type === 'array') return 'list';
  if (schema.type === 'object') return schema.properties ? 'record' : 'free';
  if (schema.type === 'string' && (schema.format === 'day' || schema.format === 'instant'))
    return schema.format;
  if (schema.type === undefined) throw new Error(`${path} has no type`);
  return schema.type;
}

function words(schema: JsonSchema, key: 'title' | 'description', path: string): Text {
  const zh = schema[key];
  const en = schema['x-en']?.[key];
  if (!zh || !en) throw new Error(`${path} has no ${key} in ${zh ? 'English' : 'Chinese'}`);
  return { zh, en };
}

function valuesOf(schema: JsonSchema, path: string): Readonly<Record<string, Text>> {
  const values = schema['x-values'] ?? {};
  if (Object.keys(values).join() !== schema.enum?.join()) {
    throw new Error(`${path}: x-values and enum do not list the same values in the same order`);
  }
  return values;
}

/** What is still the title is none that was given up. */
function formerTitles(schema: JsonSchema, path: string): readonly string[] {
  const titles = schema['x-former-titles'] ?? [];
  if (titles.length === 0 || titles.some((one) => one === schema.title || one === schema['x-en']?.title)) {
    throw new Error(`${path}: x-former-titles names none, or the present title`);
  }
  return titles;
}

/** A word that stands for a value now cannot have been given up for another. */
function formerValues(schema: JsonSchema, path: string): Readonly<Record<string, readonly string[]>> {
  const former = schema['x-former-values'] ?? {};
  const present = Object.values(schema['x-values'] ?? {}).flatMap(({ zh, en }) => [zh, en]);
  for (const [value, words] of Object.entries(former)) {
    if (!schema.enum?.includes(value) || words.length === 0 || words.some((word) => present.includes(word))) {
      throw new Error(`${path}: x-former-values names ${value}, which is no value or has no former word`);
    }
  }
  return former;
}

function refsOf(ref: string | readonly string[], path: string, names: readonly string[]): readonly string[] {
  const refs = typeof ref === 'string' ? [ref] : ref;
  for (const name of refs) one(name, names, path);
  return refs;
}

/** Whether a keyword is there at all; it throws when it says something else than it may. */
function one(value: string | undefined, allowed: readonly string[], path: string): boolean {
  if (value !== undefined && !allowed.includes(value)) throw new Error(`${path}: unknown value ${value}`);
  return value !== undefined;
}

/** A record without an example of its own is shown with those of its fields that are always there, or else with one. */
function exampleOf(schema: JsonSchema, { fields, items }: Partial<FieldSchema>): unknown {
  if (schema.examples) return schema.examples[0];
  if (items?.example !== undefined) return [items.example];
  if (!fields) return undefined;
  const all = Object.entries(fields);
  const known = all.filter(([, part]) => part.absence === undefined);
  return Object.fromEntries(
    (known.length > 0 ? known : all.slice(0, 1)).map(([key, part]) => [key, part.example]),
  );
}
