import { mkdirSync, writeFileSync } from 'node:fs';
import { loadSchemas } from './json-schema.ts';
import { buildSchemaIndex } from './schema-index.ts';
import { buildShapes } from './shapes.ts';
import { compileValidators } from './validators.ts';

/** Writes what the program needs of the schemas: their index, the shapes of records and the compiled validators. */
export async function buildSchemas(): Promise<void> {
  const schemas = loadSchemas();
  const index = buildSchemaIndex(schemas);
  const validators = await compileValidators(schemas);
  mkdirSync('dist/data', { recursive: true });
  writeFileSync('dist/data/schema-index.json', JSON.stringify(index));
  writeFileSync('dist/data/shapes.json', JSON.stringify(buildShapes(schemas)));
  writeFileSync('dist/data/validators.cjs', validators);
}
