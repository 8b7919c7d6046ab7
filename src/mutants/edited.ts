/** Where in a rule: names of its parts and positions in its lists. */
export type Place = readonly (string | number)[];

/** A copy of plain values with one of them replaced, or (without `value`) taken out. */
export function edited<T>(whole: T, place: Place, value?: unknown): T {
  const copy = structuredClone(whole);
  const key = place.at(-1)!;
  const holder = place.slice(0, -1).reduce<unknown>((at, part) => (at as Holder)[part], copy) as Holder;
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}

type Holder = Record<string | number, unknown>;
