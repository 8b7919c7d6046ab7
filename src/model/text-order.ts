/** The order of texts by their code units, the same on every machine: below 0 where the first comes before the other. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
