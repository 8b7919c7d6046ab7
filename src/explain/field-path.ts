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
