import type { PlainInventory } from '../examples/example.ts';
import type { Rule } from '../model/rulebook.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import { NEEDLESS } from './needless.ts';
import type { Situation } from './situation.ts';

/** A list of a unit in which nothing stands that matters, and the same list with nothing in it at all. */
export interface EmptyList {
  readonly collection: string;
  readonly needless: PlainInventory;
  readonly empty: PlainInventory;
}

/** Every list that some rules look things up in, but judge no record of, told in both ways. */
export function emptyLists({ inventory }: Situation, parts: readonly Rule[]): readonly EmptyList[] {
  const judged = new Set(parts.flatMap(({ checks }) => checks.map(({ collection }) => collection)));
  const read = new Set(parts.flatMap((part) => [...readsOf(part).collections]));
  return [...read]
    .filter((collection) => !judged.has(collection) && collection in NEEDLESS)
    .map((collection) => ({
      collection,
      needless: { ...inventory, [collection]: [NEEDLESS[collection]!] },
      empty: { ...inventory, [collection]: [] },
    }));
}
