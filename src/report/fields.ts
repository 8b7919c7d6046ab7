import { message } from '../messages/message.ts';
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
  };
}

/** A value of a field that takes only some, with the word that people read. */
export function valueNamed(value: string, title: Text, language: Language): string {
  return message(language, 'remedy.value', { value, title: title[language] });
}

/** The arguments that name fields or collections, and how each is named to people. */
const NAMING = {
  field: 'field',
  fields: 'field',
  collection: 'collection',
  collections: 'collection',
  unmatched: 'collection',
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
  const known = fieldsOf.get(schema) ?? new Map<string, FieldSchema | undefined>();
  fieldsOf.set(schema, known);
  if (!known.has(path)) known.set(path, found(schema, path));
  return known.get(path);
}

/** By schemas, then by path: a hundred thousand gaps name a few hundred fields. */
const fieldsOf = new WeakMap<SchemaIndex, Map<string, FieldSchema | undefined>>();

function found(schema: SchemaIndex, path: string): FieldSchema | undefined {
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
