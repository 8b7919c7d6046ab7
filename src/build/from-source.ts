import { shippedParts } from '../cli/shipped-parts.ts';
import type { Shipped } from '../judge.ts';
import type { RulebookSource } from '../rulebook/read-rulebook.ts';
import { checkedRulebook, rulebookSource } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';

/** Schemas and rules as they stand in the sources, whatever was built before. Throws with every fault of them. */
export async function shippedFromSource(): Promise<{
  readonly source: RulebookSource;
  readonly shipped: Shipped;
}> {
  await buildSchemas();
  const { schema, validators } = await shippedParts();
  const source = rulebookSource();
  return { source, shipped: { schema, validators, rulebook: checkedRulebook(source, schema) } };
}
