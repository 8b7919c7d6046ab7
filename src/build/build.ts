import { bundle } from './bundle.ts';
import { compileBeforehand } from './compile-beforehand.ts';
import { buildRulebook } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';

/** Makes everything in `dist/`: the rulebook is checked against the schemas, the program comes last, and what the engine makes of it. */
export async function main(): Promise<void> {
  const packed = await buildSchemas();
  await buildRulebook();
  await compileBeforehand(await bundle(packed));
}
