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
 * editors are given. Gives the folders of the packages that the validators hold code of.
 */
export async function buildSchemas(): Promise<readonly string[]> {
  const schemas = loadSchemas();
  const index = buildSchemaIndex(schemas);
  const validators = await compileValidators(schemas);
  const authorValidators = await compileAuthorValidators();
  mkdirSync('dist/data', { recursive: true });
  writeFileSync('dist/data/schema-index.json', jsonInAscii(index));
  writeFileSync('dist/data/shapes.json', jsonInAscii(buildShapes(schemas)));
  writeFileSync('dist/data/validators.cjs', validators.text);
  writeFileSync('dist/data/author-validators.cjs', authorValidators.text);
  for (const language of LANGUAGES)
    writeFileSync(
      `dist/data/editor-schema.${language}.json`,
      `${JSON.stringify(editorSchema(schemas, language), null, 1)}\n`,
    );
  return [...validators.packed, ...authorValidators.packed];
}
