import { createHash } from 'node:crypto';
import type { Example } from '../examples/example.ts';

/** One in so many examples: the same ones in every run, whatever else is added or taken away. */
export function sampleOf(examples: readonly Example[], oneIn: number): readonly Example[] {
  return examples.filter(({ rule, name }) => numberOf(`${rule} ${name}`) % oneIn === 0);
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
