import { stringify } from 'yaml';
import { message } from '../messages/message.ts';
import type { CollectionSchema, FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { type SampleOf, sampleValues } from './sample-values.ts';
import type { UnitFacts } from './unit-facts.ts';

/** Fields that every record has and that say nothing of their own. */
const EVERYWHERE = new Set(['evidence', 'note', 'ext']);

/** Fields of other records than the one that is the sample: they are named, and have no sample beside what is not theirs. */
const OF_OTHER_RECORDS: Readonly<Record<string, readonly string[]>> = {
  documents: ['backup', 'appraisedYears', 'emergencyPlan'],
};

/**
 * A starter inventory: the unit as told, and every collection as a comment, with one record whose fields are explained;
 * where the schemas' samples name a unit or a region they are its own. Taking the `# ` off a block's lines declares it.
 * Valid as it is.
 */
export function starterInventory(
  schema: SchemaIndex,
  facts: UnitFacts,
  schemaFile: string,
  language: Language,
): string {
  const say = (code: Parameters<typeof message>[1], args = {}) => message(language, code, args);
  const sampleOf = sampleValues(schema, facts);
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
  const asked = askedOf(unit).filter(
    ([key]) => !known.has(key) && (key !== 'ministryBody' || facts.category.startsWith('ministry-')),
  );
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
  return [
    comment(heading(collection, language)),
    comment(`${collection.name}:`),
    ...askedOf(collection).map(([key, field], position) =>
      comment(`${position === 0 ? '  - ' : '    '}${line(key, sampleOf(field), field, language)}`),
    ),
    ...further(collection, language),
  ];
}

function askedOf({ name, fields }: CollectionSchema): readonly (readonly [string, FieldSchema])[] {
  return Object.entries(fields).filter(([key, field]) => isAsked(name, key, field));
}

/** Required fields, and those that decide something and whose absence says nothing. */
function isAsked(collection: string, key: string, { required, descriptive, absence }: FieldSchema): boolean {
  if (required) return true;
  if (EVERYWHERE.has(key) || OF_OTHER_RECORDS[collection]?.includes(key)) return false;
  return key === 'name' || key === 'title' || (!descriptive && absence === undefined);
}

/** The fields that are left out where there is nothing to say. */
function further({ name, fields }: CollectionSchema, language: Language): readonly string[] {
  const left = Object.entries(fields).filter(
    ([key, field]) => !EVERYWHERE.has(key) && !isAsked(name, key, field),
  );
  if (left.length === 0) return [];
  const items = left.map(([key, field]) =>
    message(language, 'init.field', { key, title: field.title[language] }),
  );
  return [comment(message(language, 'init.further', { fields: items }))];
}

function heading({ name, title, description }: CollectionSchema, language: Language): string {
  return message(language, 'init.heading', { name, title: title[language], text: description[language] });
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
