import { stringify } from 'yaml';
import { message } from '../messages/message.ts';
import { isMapping } from '../model/mapping.ts';
import type { CollectionSchema, FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';

/** What a starter inventory says of its unit: the facts without which nothing can be audited, and what else is known. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** GB/T 2260, six digits. */
  readonly region: string;
  readonly superior?: string;
  readonly nature?: string;
}

/** The value to stand in a field until the unit writes its own. */
type SampleOf = (field: FieldSchema) => unknown;

/** Fields that every record has and that say nothing of their own. */
const EVERYWHERE = new Set(['evidence', 'note', 'ext']);

/**
 * A starter inventory: the unit as told, and every collection as a comment, with one record whose fields are explained;
 * where the schemas' samples name a unit it is this one. Taking the `# ` off a block's lines declares it. Valid as it is.
 */
export function starterInventory(
  schema: SchemaIndex,
  facts: UnitFacts,
  schemaFile: string,
  language: Language,
): string {
  const say = (code: Parameters<typeof message>[1], args = {}) => message(language, code, args);
  const sampleOf: SampleOf = (field) =>
    renamed(referring(field.example, field, schema), String(schema.unit!.fields.name!.example), facts.name);
  const lines = [
    `# yaml-language-server: $schema=${schemaFile}`,
    ...say('init.header', { name: oneLine(facts.name) })
      .split('\n')
      .map((line) => comment(line)),
    '',
    ...unitBlock(schema.unit!, facts, sampleOf, language),
  ];
  for (const collection of Object.values(schema))
    if (collection.name !== 'unit') lines.push('', ...collectionBlock(collection, sampleOf, language));
  return `${lines.join('\n')}\n`;
}

function unitBlock(
  unit: CollectionSchema,
  facts: UnitFacts,
  sampleOf: SampleOf,
  language: Language,
): readonly string[] {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined);
  const known = new Set(told.map(([key]) => key));
  const asked = Object.entries(unit.fields).filter(([key, field]) => !known.has(key) && isAsked(key, field));
  return [
    comment(heading(unit, language)),
    'unit:',
    ...told.map(([key, value]) => `  ${line(key, value, unit.fields[key], language)}`),
    ...asked.map(([key, field]) => `  # ${line(key, sampleOf(field), field, language)}`),
    ...further(unit, language).map((text) => `  ${text}`),
  ];
}

function collectionBlock(
  collection: CollectionSchema,
  sampleOf: SampleOf,
  language: Language,
): readonly string[] {
  const asked = Object.entries(collection.fields).filter(([key, field]) => isAsked(key, field));
  return [
    comment(heading(collection, language)),
    comment(`${collection.name}:`),
    ...asked.map(([key, field], position) =>
      comment(`${position === 0 ? '  - ' : '    '}${line(key, sampleOf(field), field, language)}`),
    ),
    ...further(collection, language),
  ];
}

/** Required fields, and those that decide something and whose absence says nothing. */
function isAsked(key: string, { required, descriptive, absence }: FieldSchema): boolean {
  if (required) return true;
  if (EVERYWHERE.has(key)) return false;
  return key === 'name' || key === 'title' || (!descriptive && absence === undefined);
}

/** The fields that are left out where there is nothing to say. */
function further({ fields }: CollectionSchema, language: Language): readonly string[] {
  const left = Object.entries(fields).filter(([key, field]) => !EVERYWHERE.has(key) && !isAsked(key, field));
  if (left.length === 0) return [];
  const items = left.map(([key, field]) =>
    message(language, 'init.field', { key, title: field.title[language] }),
  );
  return [comment(message(language, 'init.further', { fields: items }))];
}

function heading({ name, title, description }: CollectionSchema, language: Language): string {
  return message(language, 'init.heading', { name, title: title[language], text: description[language] });
}

/** A sample whose references lead to the one record that a starter has of each collection. */
function referring(value: unknown, field: FieldSchema, schema: SchemaIndex): unknown {
  const there = (field.refs ?? []).map((name) => schema[name]!.fields.id!.example);
  if (there.length > 0 && typeof value === 'string') return there.includes(value) ? value : there[0];
  if (Array.isArray(value))
    return field.items ? value.map((item) => referring(item, field.items!, schema)) : value;
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => {
      const part = field.fields?.[key];
      return [key, part ? referring(below, part, schema) : below];
    }),
  );
}

/** A value with one name in place of another, in all its texts. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, () => to);
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, renamed(below, from, to)]));
}

function line(key: string, value: unknown, field: FieldSchema | undefined, language: Language): string {
  const written = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd();
  return `${key}: ${oneLine(written)}${field ? `  # ${explained(field, language)}` : ''}`;
}

/** The field's title, and what may stand in it. */
function explained({ title, values, required }: FieldSchema, language: Language): string {
  const allowed = Object.entries(values ?? {}).map(([value, word]) => `${value} ${word[language]}`);
  const told =
    allowed.length === 0
      ? title[language]
      : message(language, 'init.values', { title: title[language], values: allowed });
  return required ? message(language, 'init.required', { text: told }) : told;
}

function comment(text: string): string {
  return text === '' ? '#' : `# ${text}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
