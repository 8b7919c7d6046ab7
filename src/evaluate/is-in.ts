import type { Value } from './value.ts';

/** Whether a value is in a list. Throws a TypeError where there is no list. */
export function isIn(item: Value, list: Value): Value {
  if (!Array.isArray(list)) throw new TypeError('in needs a list');
  return list.length < LONG ? list.includes(item) : membersOf(list).has(item);
}

/** From here on a list is asked by a set: everybody of a large unit may be looked for among all who were trained. */
const LONG = 32;
const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function membersOf(list: readonly unknown[]): ReadonlySet<unknown> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list);
  sets.set(list, made);
  return made;
}
