import type { Example } from '../examples/example.ts';

/** Throws for two examples of a rule that have one name, or are the same case under two: one of them shows nothing. */
export function holdDistinct(examples: readonly Example[]): void {
  const cases = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, changes, ...situation } of examples) {
    const { rule } = situation;
    if (names.has(`${rule} ${name}`)) throw new Error(`${rule}: two examples are called ${name}`);
    names.add(`${rule} ${name}`);
    const key = JSON.stringify(situation);
    const first = cases.get(key);
    if (first !== undefined) throw new Error(`${rule}: ${name} is the same case as ${first}`);
    cases.set(key, name);
  }
}
