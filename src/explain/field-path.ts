import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';

/** A field as it is called on the command line, `systems.mlps.level`, and what the schemas say of it. */
export interface NamedField extends FieldSchema {
  readonly collection: string;
  /** It stands in every record: what it is a part of is required as well. */
  readonly always: boolean;
}

/** The field at a path whose first step is its collection; lists are passed through to their items. */
export function fieldAtPath(schema: SchemaIndex, path: string): NamedField | undefined {
  const [collection = '', ...steps] = path.split('.');
  let fields = Object.hasOwn(schema, collection) ? schema[collection]?.fields : undefined;
  let field: FieldSchema | undefined;
  let always = true;
  for (const step of steps) {
    field = fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (!field) return undefined;
    always &&= field.required;
    fields = field.fields ?? field.items?.fields;
  }
  return field && { ...field, collection, always };
}

/** The path of a field that is called by its titles, or by titles and names, as in the headings of a ledger. */
export function titledFieldPath(schema: SchemaIndex, titles: string): string | undefined {
  const wanted = titles.split('.').map((title) => title.trim().toLowerCase());
  return allFieldPaths(schema).find((path) => {
    const steps = namesOfSteps(schema, path);
    return steps.length === wanted.length && steps.every((names, at) => names.includes(wanted[at]!));
  });
}

/** The paths of the fields whose last steps are called so, by names or titles, as the headings of a ledger are. */
export function fieldPathsEnding(schema: SchemaIndex, words: string): readonly string[] {
  const wanted = words.split('.').map((word) => word.trim().toLowerCase());
  return allFieldPaths(schema).filter((path) => {
    const last = namesOfSteps(schema, path).slice(1).slice(-wanted.length);
    return last.length === wanted.length && last.every((names, at) => names.includes(wanted[at]!));
  });
}

/** The paths of fields in whose titles the words of a path stand, the first in the collection's, the last in the field's. */
export function fieldPathsLike(schema: SchemaIndex, words: string): readonly string[] {
  const wanted = words.split('.').map((word) => word.trim().toLowerCase());
  const [first = '', last = ''] = [wanted[0], wanted.at(-1)];
  if (wanted.length < 2 || first === '' || last === '') return [];
  const has = (names: readonly string[] | undefined, word: string): boolean =>
    names?.some((name) => name.includes(word)) ?? false;
  return allFieldPaths(schema).filter((path) => {
    const steps = namesOfSteps(schema, path);
    return has(steps[0], first) && has(steps.at(-1), last);
  });
}

/** All that each step of a path is called, in small letters. */
function namesOfSteps(schema: SchemaIndex, path: string): readonly (readonly string[])[] {
  const steps = path.split('.');
  return steps.map((name, at) => {
    const titled = at === 0 ? schema[name] : fieldAtPath(schema, steps.slice(0, at + 1).join('.'));
    return [name, titled?.title.zh ?? '', titled?.title.en ?? ''].map((word) => word.toLowerCase());
  });
}

/** Every field of every collection, by its path. */
export function allFieldPaths(schema: SchemaIndex): readonly string[] {
  return Object.values(schema).flatMap(({ name, fields }) => below(name, fields));
}

function below(path: string, fields: Readonly<Record<string, FieldSchema>>): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const own = `${path}.${key}`;
    return [own, ...below(own, field.fields ?? field.items?.fields ?? {})];
  });
}
