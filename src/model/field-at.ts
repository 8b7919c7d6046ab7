import type { Path } from './json-pointer.ts';
import type { FieldSchema } from './schema-index.ts';

/** The fields of a record, by name. */
export type Fields = Readonly<Record<string, FieldSchema>>;

/** What the schema says of the value at a path; `undefined` for unknown keys and below free fields. */
export function fieldAt(fields: Fields, path: Path): FieldSchema | undefined {
  let known: Fields = fields;
  let field: FieldSchema | undefined;
  for (const step of path) {
    if (typeof step === 'number') field = field?.items;
    else field = Object.hasOwn(known, step) ? known[step] : undefined;
    known = field?.fields ?? {};
  }
  return field;
}

/** The fields that may stand in the mapping at a path. */
export function fieldsAt(fields: Fields, path: Path): Fields {
  return path.length === 0 ? fields : (fieldAt(fields, path)?.fields ?? {});
}
