import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Shipped } from '../judge.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { RulebookSource } from '../rulebook/read-rulebook.ts';
import { checkedRulebook, rulebookSource } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';

/** Schemas and rules as they stand in the sources, whatever was built before. Throws with every fault of them. */
export async function shippedFromSource(): Promise<{
  readonly source: RulebookSource;
  readonly shipped: Shipped;
}> {
  await buildSchemas();
  const schema: SchemaIndex = JSON.parse(readFileSync('dist/data/schema-index.json', 'utf8'));
  const { default: validators } = await import(pathToFileURL(path.resolve('dist/data/validators.cjs')).href);
  const source = rulebookSource();
  return { source, shipped: { schema, validators, rulebook: checkedRulebook(source, schema) } };
}
