/** The list of all that have none: a hundred thousand results would else hold as many empty ones. */
export const NONE: readonly never[] = Object.freeze([]);

/** The list without the room that filtering and joining leave in it for some sixteen more members. */
export function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** All members of some lists; of lists of which one alone has any, that one. */
export function together<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length > 1 ? trimmed(filled.flat()) : (filled[0] ?? NONE);
}
