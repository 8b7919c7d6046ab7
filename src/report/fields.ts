import { listed, message } from '../messages/message.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments, Text } from '../model/text.ts';

/** Tells people about the inventory's collections and fields, from the schemas. */
export interface FieldNames {
  /** A collection as people know it and as they write it; an unknown name is given back as it is. */
  collection(name: string): string;
  /** A field path (`systems.mlps.level`) likewise; a path that is a collection's name is that collection. */
  field(path: string): string;
  /** Of fields that are missing those to fill in: one whose absence says something need not be there. */
  needed(paths: readonly string[]): readonly string[];
  /** Values of a field, each with the word that people read where it has one. */
  values(path: string, values: readonly string[]): readonly string[];
  /** The collection a path begins with. */
  collectionOf(path: string): string;
  /** Adds to an instruction what may stand in the field, where the schemas say it. */
  withAcceptable(remedy: string, path: string): string;
}

/** The names in one language; each is put together once, when it is first asked for. */
export function fieldNames(schema: SchemaIndex, language: Language): FieldNames {
  const collection = (name: string): string => {
    const found = Object.hasOwn(schema, name) ? schema[name] : undefined;
    return found ? message(language, 'collection.titled', { title: found.title[language], name }) : name;
  };
  /** Many records lack the same few fields. */
  const known = new Map<string, string>();
  const fieldName = (path: string): string => {
    const found = fieldAt(schema, path);
    return found
      ? message(language, 'field.titled', { title: found.title[language], path })
      : collection(path);
  };
  return {
    collection,
    needed(paths) {
      const needed = paths.filter((path) => fieldAt(schema, path)?.absence !== 'meaningful');
      return needed.length > 0 ? needed : paths;
    },
    values(path, values) {
      const field = fieldAt(schema, path);
      const titles = field?.values ?? field?.items?.values ?? {};
      return values.map((value) =>
        Object.hasOwn(titles, value) ? valueNamed(value, titles[value]!, language) : value,
      );
    },
    collectionOf: (path) => path.split('.', 1)[0] ?? path,
    field(path) {
      const name = known.get(path) ?? fieldName(path);
      known.set(path, name);
      return name;
    },
    withAcceptable(remedy, path) {
      const field = fieldAt(schema, path);
      if (!field) return remedy;
      const decided = withoutAnswer(remedy, field, language);
      if (decided !== undefined) return decided;
      const example = field.example ?? exampleOf(field);
      if (example === undefined) return remedy;
      return message(language, 'remedy.example', { remedy, example: written(example) });
    },
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

function valueNamed(value: string, title: Text, language: Language): string {
  return message(language, 'remedy.value', { value, title: title[language] });
}

/** The arguments that name fields or collections, and how each is named to people. */
const NAMING = {
  field: 'field',
  fields: 'field',
  collection: 'collection',
  collections: 'collection',
} as const satisfies Readonly<Record<string, keyof FieldNames>>;
const NAMED = Object.keys(NAMING) as readonly (keyof typeof NAMING)[];

/** Arguments with the collections and fields in them as people know them. */
export function named(args: MessageArguments, names: FieldNames): MessageArguments {
  const shown: Record<string, MessageArguments[string]> = { ...args };
  for (let position = 0; position < NAMED.length; position++) {
    const key = NAMED[position]!;
    if (!Object.hasOwn(args, key)) continue;
    const value = args[key];
    const kind = NAMING[key];
    if (typeof value === 'string') shown[key] = names[kind](value);
    else if (typeof value === 'object') shown[key] = value.map(names[kind]);
  }
  return shown;
}

/** The field at a path whose first step is its collection; positions in lists are passed over. */
export function fieldAt(schema: SchemaIndex, path: string): FieldSchema | undefined {
  const [collection = '', ...steps] = path.replace(/\[\w*\]/g, '').split('.');
  let fields = Object.hasOwn(schema, collection) ? schema[collection]?.fields : undefined;
  let field: FieldSchema | undefined;
  for (const step of steps) {
    if (/^\d+$/.test(step)) continue;
    field = fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
    fields = field?.fields ?? field?.items?.fields;
  }
  return field;
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

/** As it may be written in YAML: flow style, quoted where it must be; what would be an answer is left open. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner)}`)
      .join(', ')}}`;
  }
  if (typeof value === 'boolean') return 'true/false';
  if (typeof value !== 'string') return '…';
  const plain =
    (COMMON_WORDS.test(value) || WORDS.test(value)) && !/^(true|false|null|yes|no|on|off)$/i.test(value);
  return plain || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}
