import type { PlainInventory } from '../examples/example.ts';
import { isMapping } from '../model/mapping.ts';
import type { Retelling } from './situation.ts';

/** Records, the keys in them and the members of their lists, each in the opposite order. */
export const turnedRound: Retelling = ({ inventory, asOf }) => ({
  inventory: turned(inventory) as PlainInventory,
  asOf,
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)] as const);
  return Object.fromEntries(entries.reverse());
}
