import { rmSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { compileBeforehand } from './compile-beforehand.ts';
import { buildRulebook } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';

/** Makes everything in `dist/`, of which nothing is left from before: the rulebook is checked against the schemas, the program comes last, and what the engine makes of it. */
export async function main(): Promise<void> {
  rmSync('dist/data', { recursive: true, force: true });
  const packed = await buildSchemas();
  await buildRulebook();
  await compileBeforehand(await bundle(packed));
}
