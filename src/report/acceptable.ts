import { listed, message } from '../messages/message.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { type FieldNames, fieldAt, valueNamed } from './fields.ts';

/** Adds to an instruction what may stand in the field at a path, where the schemas say it. */
export type WithAcceptable = (remedy: string, path: string) => string;

/** What may stand in a field, in one language; of one that names records no example, which would tell which to name. */
export function acceptable(schema: SchemaIndex, names: FieldNames, language: Language): WithAcceptable {
  return (remedy, path) => {
    const field = fieldAt(schema, path);
    if (!field) return remedy;
    const decided = withoutAnswer(remedy, field, schema, language);
    if (decided !== undefined) return decided;
    const isList = field.type === 'list';
    const refs = field.refs ?? field.items?.refs;
    if (refs) {
      const args = { remedy, collections: refs.map(names.collection) };
      return message(language, isList ? 'remedy.ids' : 'remedy.id', args);
    }
    const value = field.example ?? exampleOf(field);
    const example = value === undefined ? {} : { example: written(value, field) };
    if (isList) return message(language, 'remedy.list', { remedy, ...example });
    return 'example' in example ? message(language, 'remedy.example', { remedy, ...example }) : remedy;
  };
}

/**
 * Of what decides a verdict all that may stand there is told, or only of which kind it is: an example would tell the unit
 * which answer to give, as its own name would where it may be another's.
 */
function withoutAnswer(
  remedy: string,
  field: FieldSchema,
  schema: SchemaIndex,
  language: Language,
): string | undefined {
  if (field.values)
    return message(language, 'remedy.allowed', { remedy, values: allowed(field.values, language) });
  const several = field.items?.values;
  if (several)
    return message(language, 'remedy.allowed-several', { remedy, values: allowed(several, language) });
  if (field.type === 'boolean') return message(language, 'remedy.yes-or-no', { remedy });
  if (field.type === 'integer' || field.type === 'number')
    return message(language, 'remedy.figure', { remedy });
  if (field.example !== undefined && field.example === schema.unit?.fields.name?.example)
    return message(language, 'remedy.whose', { remedy });
  return undefined;
}

function allowed(values: NonNullable<FieldSchema['values']>, language: Language): string {
  return listed(
    language,
    Object.entries(values).map(([value, title]) => valueNamed(value, title, language)),
  );
}

function exampleOf(field: FieldSchema): unknown {
  if (field.type === 'boolean') return true;
  if (field.type === 'list' && field.items) return listExample(field.items);
  if (field.type !== 'record' || !field.fields) return undefined;
  const entries = Object.entries(field.fields)
    .map(([name, inner]) => [name, inner.example ?? exampleOf(inner)] as const)
    .filter(([, example]) => example !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function listExample(item: FieldSchema): unknown {
  const [value] = Object.keys(item.values ?? {});
  const example = item.example ?? value ?? exampleOf(item);
  return example === undefined ? undefined : [example];
}

/** Most of what `WORDS` finds too, which takes a millisecond to make. */
const COMMON_WORDS = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff -]*$/;
const WORDS = /^[\p{L}_][\p{L}\p{N}_ -]*$/u;

/**
 * As it may be written in YAML: flow style, quoted where it must be. What would be an answer is left open, and so is the
 * id of a record; figures of a list are years, and no answer.
 */
function written(value: unknown, field: FieldSchema | undefined): string {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      typeof item === 'number' ? String(item) : written(item, field?.items),
    );
    return `[${items.join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner, field?.fields?.[key])}`)
      .join(', ')}}`;
  }
  if (typeof value === 'boolean') return 'true/false';
  if (typeof value !== 'string' || field?.refs) return '…';
  const plain =
    (COMMON_WORDS.test(value) || WORDS.test(value)) && !/^(true|false|null|yes|no|on|off)$/i.test(value);
  return plain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}
