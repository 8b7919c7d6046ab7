import type { JsonSchema, SchemaSet } from './json-schema.ts';

const REFERENCE = /^(?:(\w+)\.schema\.json)?#\/\$defs\/(\w+)$/;

/**
 * The schema of one collection with every `$ref` replaced by what it points at; keywords beside a `$ref` win over those
 * of the definition.
 */
export function dereference(schemas: SchemaSet, name: string): JsonSchema {
  const schema = schemas[name];
  if (!schema) throw new Error(`schemas/${name}.schema.json is missing`);
  return resolve(schemas, name, schema, []);
}

function resolve(schemas: SchemaSet, file: string, schema: JsonSchema, seen: readonly string[]): JsonSchema {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    const match = REFERENCE.exec($ref);
    const target = match?.[1] ?? file;
    const definition = match && schemas[target]?.$defs?.[match[2] ?? ''];
    if (!definition) throw new Error(`schemas/${file}.schema.json: ${$ref} points at nothing`);
    const key = `${target}#${match[2]}`;
    if (seen.includes(key)) throw new Error(`schemas/${file}.schema.json: ${$ref} contains itself`);
    const resolved = resolve(schemas, target, definition, [...seen, key]);
    return { ...resolved, ...resolve(schemas, file, beside, seen) };
  }
  const { $defs: _, ...rest } = schema;
  return {
    ...rest,
    ...(schema.items && { items: resolve(schemas, file, schema.items, seen) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, field]) => [key, resolve(schemas, file, field, seen)]),
      ),
    }),
  };
}
