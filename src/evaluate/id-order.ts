import type { InventoryIndex } from '../model/inventory.ts';
import { compareTexts } from '../model/text-order.ts';

/** Positions by the ids of their records, so that moving records about in the files changes nothing. */
export function inIdOrder(
  collection: string,
  positions: readonly number[],
  index: InventoryIndex,
): readonly number[] {
  return sortedBy(positions, (position) => index.idOf({ collection, index: position }));
}

/** Items by a text that is made once of each. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  if (items.length < 2) return items;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((one, other) => compareTexts(one.key, other.key))
    .map(({ item }) => item);
}
