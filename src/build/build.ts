import { bundle } from './bundle.ts';
import { buildRulebook } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';

/** Makes everything in `dist/`: the rulebook is checked against the schemas, the program comes last. */
export async function main(): Promise<void> {
  await buildSchemas();
  await buildRulebook();
  await bundle();
}
