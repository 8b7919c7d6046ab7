import { writeFileSync } from 'node:fs';
import { writeEffects } from './effects.ts';
import { loadSchemas } from './json-schema.ts';
import { buildRulebook } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';
import { generateTypes } from './types.ts';

/** Makes the committed generated files again, from what they are generated from. */
export async function main(): Promise<void> {
  writeFileSync('src/model/inventory.generated.ts', await generateTypes(loadSchemas()));
  await buildSchemas();
  await buildRulebook();
  await writeEffects();
}
