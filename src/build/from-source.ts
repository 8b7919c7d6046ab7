import { shippedParts } from '../cli/shipped-parts.ts';
import type { Shipped } from '../judge.ts';
import type { RulebookSource } from '../rulebook/read-rulebook.ts';
import { checkedRulebook, rulebookSource } from './rulebook.ts';
import { buildSchemas } from './schemas.ts';

/** What the sources say, and what would be shipped of it. */
export interface FromSource {
  readonly source: RulebookSource;
  readonly shipped: Shipped;
}

/** Schemas and rules as they stand in the sources, whatever was built before. Throws with every fault of them. */
export async function shippedFromSource(): Promise<FromSource> {
  await buildSchemas();
  return rulesFromSource();
}

/** As `shippedFromSource`, for a thread: by the schemas that the script that started it has built. */
export async function rulesFromSource(): Promise<FromSource> {
  const { schema, validators } = await shippedParts();
  const source = rulebookSource();
  return { source, shipped: { schema, validators, rulebook: checkedRulebook(source, schema) } };
}
