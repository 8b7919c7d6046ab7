import { listed, message } from '../messages/message.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { type FieldNames, fieldAt, valueNamed } from './fields.ts';
import type { IdsOnRecord } from './ids-on-record.ts';

/** Adds to an instruction what may stand in the field at a path, where the schemas say it. */
export type WithAcceptable = (remedy: string, path: string) => string;

/** What may stand in a field, in one language; in one that names records, the ids that are on record. */
export function acceptable(
  schema: SchemaIndex,
  names: FieldNames,
  idsOnRecord: IdsOnRecord,
  language: Language,
): WithAcceptable {
  const idOf: IdOf = (collections) => {
    for (const name of collections) {
      const [first] = idsOnRecord(name) ?? [];
      if (first !== undefined) return first;
    }
    return undefined;
  };
  return (remedy, path) => {
    const field = fieldAt(schema, path);
    if (!field) return remedy;
    const decided = withoutAnswer(remedy, field, language);
    if (decided !== undefined) return decided;
    const value = field.example ?? exampleOf(field);
    const example = value === undefined ? {} : { example: written(value, field, idOf) };
    const isList = field.type === 'list';
    const refs = field.refs ?? field.items?.refs;
    if (refs) {
      const args = { remedy, collections: refs.map(names.collection) };
      if (refs.every((name) => idsOnRecord(name)?.length === 0))
        return message(language, isList ? 'remedy.ids-to-come' : 'remedy.id-to-come', args);
      const known = idOf(refs) === undefined ? {} : example;
      return message(language, isList ? 'remedy.ids' : 'remedy.id', { ...args, ...known });
    }
    if (isList) return message(language, 'remedy.list', { remedy, ...example });
    return 'example' in example ? message(language, 'remedy.example', { remedy, ...example }) : remedy;
  };
}

/**
 * Of what decides a verdict all that may stand there is told, or only of which kind it is: an example would tell the unit
 * which answer to give.
 */
function withoutAnswer(remedy: string, field: FieldSchema, language: Language): string | undefined {
  if (field.values)
    return message(language, 'remedy.allowed', { remedy, values: allowed(field.values, language) });
  const several = field.items?.values;
  if (several)
    return message(language, 'remedy.allowed-several', { remedy, values: allowed(several, language) });
  if (field.type === 'boolean') return message(language, 'remedy.yes-or-no', { remedy });
  if (field.type === 'integer' || field.type === 'number')
    return message(language, 'remedy.figure', { remedy });
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

/** The first id on record in some collections. */
type IdOf = (collections: readonly string[]) => string | undefined;

/** Most of what `WORDS` finds too, which takes a millisecond to make. */
const COMMON_WORDS = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff -]*$/;
const WORDS = /^[\p{L}_][\p{L}\p{N}_ -]*$/u;

/**
 * As it may be written in YAML: flow style, quoted where it must be. What would be an answer is left open, and so is the
 * id of a record where there is none; figures of a list are years, and no answer.
 */
function written(value: unknown, field: FieldSchema | undefined, idOf: IdOf): string {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      typeof item === 'number' ? String(item) : written(item, field?.items, idOf),
    );
    return `[${items.join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner, field?.fields?.[key], idOf)}`)
      .join(', ')}}`;
  }
  if (typeof value === 'boolean') return 'true/false';
  const text = field?.refs ? idOf(field.refs) : value;
  if (typeof text !== 'string') return '…';
  const plain =
    (COMMON_WORDS.test(text) || WORDS.test(text)) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return plain || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text);
}
