import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { dereference } from './dereference.ts';
import * as formats from './formats.ts';
import { ANNOTATIONS, collectionNames, type JsonSchema, type SchemaSet } from './json-schema.ts';
import { packedFolders } from './licences.ts';

/** A module that imports nothing, and the folders of the packages that it holds code of. */
export interface SelfContained {
  readonly text: string;
  readonly packed: readonly string[];
}

/**
 * A CommonJS module with one validator a collection, as exports and together as its default. It generates no code when it
 * runs.
 */
export async function compileValidators(schemas: SchemaSet): Promise<SelfContained> {
  const names = collectionNames(schemas);
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: false,
    messages: false,
    formats,
    code: { source: true, esm: true, formats: _`require("./formats.ts")` },
  });
  for (const name of names) ajv.addSchema(withoutAnnotations(dereference(schemas, name)), name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return selfContained(`${code}\nexport default { ${names.join(', ')} };\n`);
}

/** A module with all that it imports in it. */
export async function selfContained(contents: string): Promise<SelfContained> {
  const result = await build({
    stdin: { contents, resolveDir: 'src/build', loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    logLevel: 'error',
    metafile: true,
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild gave no validators');
  return { text: file.text, packed: packedFolders(result.metafile) };
}

/** Leaves out what never refuses a value. An `x-` keyword nobody knows stays, and strict mode refuses it. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const { properties, items, ...rest } = schema;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => !ANNOTATIONS.includes(key))),
    ...(items && { items: withoutAnnotations(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, field]) => [key, withoutAnnotations(field)]),
      ),
    }),
  };
}
