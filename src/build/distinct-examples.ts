import type { Example } from '../examples/example.ts';

/** Throws for two examples of a rule that are the same case under two names: one of them shows nothing. */
export function holdDistinct(examples: readonly Example[]): void {
  const named = new Map<string, string>();
  for (const { name, changes, ...situation } of examples) {
    const key = JSON.stringify(situation);
    const first = named.get(key);
    if (first !== undefined) throw new Error(`${situation.rule}: ${name} is the same case as ${first}`);
    named.set(key, name);
  }
}
