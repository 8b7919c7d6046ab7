import { compile } from 'json-schema-to-typescript';
import { dereference } from './dereference.ts';
import { collectionNames, type JsonSchema, type SchemaSet } from './json-schema.ts';

const HEADER = `/**
 * The inventory as the schemas describe it. Generated from schemas/ by \`npm run generate\`; do not edit.
 */
`;

/** The source text of `src/model/inventory.generated.ts`: one interface a collection and \`DeclaredInventory\`. */
export async function generateTypes(schemas: SchemaSet): Promise<string> {
  const names = collectionNames(schemas);
  const root = {
    type: 'object',
    description: schemas.inventory?.['x-en']?.description,
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, member(name)])),
    definitions: Object.fromEntries(
      names.map((name) => [typeName(name), described(dereference(schemas, name))]),
    ),
  };
  return compile(root as Parameters<typeof compile>[0], 'DeclaredInventory', {
    bannerComment: HEADER,
    additionalProperties: true,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

function member(name: string): object {
  const record = { $ref: `#/definitions/${typeName(name)}` };
  return name === 'unit' ? record : { type: 'array', items: record };
}

/** `dataAssets` becomes `DataAssetsRecord`. */
function typeName(collection: string): string {
  return `${collection.charAt(0).toUpperCase()}${collection.slice(1)}Record`;
}

/** The English description is kept as a comment; a Chinese title would become the name of a type. */
function described(schema: JsonSchema): JsonSchema {
  const { title: _, examples: __, description: ___, 'x-en': english, properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(english?.description !== undefined && { description: english.description }),
    ...(items && { items: described(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [key, described(field)]),
      ),
    }),
  };
}
