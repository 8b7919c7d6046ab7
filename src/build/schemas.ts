import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../model/text.ts';
import { jsonInAscii } from './ascii.ts';
import { compileAuthorValidators } from './author-validators.ts';
import { editorSchema } from './editor-schema.ts';
import { loadSchemas } from './json-schema.ts';
import { buildSchemaIndex } from './schema-index.ts';
import { buildShapes } from './shapes.ts';
import { compileValidators } from './validators.ts';

/**
 * Writes what the program needs of the schemas: their index, the shapes of records, the compiled validators, and what
 * editors are given.
 */
export async function buildSchemas(): Promise<void> {
  const schemas = loadSchemas();
  const index = buildSchemaIndex(schemas);
  const validators = await compileValidators(schemas);
  mkdirSync('dist/data', { recursive: true });
  writeFileSync('dist/data/schema-index.json', jsonInAscii(index));
  writeFileSync('dist/data/shapes.json', jsonInAscii(buildShapes(schemas)));
  writeFileSync('dist/data/validators.cjs', validators);
  writeFileSync('dist/data/author-validators.cjs', await compileAuthorValidators());
  for (const language of LANGUAGES)
    writeFileSync(
      `dist/data/editor-schema.${language}.json`,
      `${JSON.stringify(editorSchema(schemas, language), null, 1)}\n`,
    );
}
