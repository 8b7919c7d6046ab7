import { writeFileSync } from 'node:fs';
import { loadSchemas } from './json-schema.ts';
import { generateTypes } from './types.ts';

/** Makes the committed generated files again. */
export async function main(): Promise<void> {
  writeFileSync('src/model/inventory.generated.ts', await generateTypes(loadSchemas()));
}
