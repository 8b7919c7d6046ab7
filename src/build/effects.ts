import { writeFileSync } from 'node:fs';
import { shippedParts } from '../cli/shipped-parts.ts';
import type { Example } from '../examples/example.ts';
import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import { createExampleRunner, type ExampleResult } from '../examples/run-examples.ts';
import { shippedExamples, shippedJson } from '../platform/shipped-data.ts';
import { dealt, inThreads } from './threads.ts';

const EFFECTS = 'fixtures/effects.json';

/** A line of the file, by the position of its example. */
type Line = readonly [position: number, text: string];

const linesOfParts = inThreads(import.meta.url, 'effects', linesOf);

/** Writes what every example does to rules other than its own: reviewed, committed, and no surprise afterwards. */
export async function writeEffects(): Promise<void> {
  const positions = shippedExamples<Example>()().map((_, position) => position);
  const lines = await linesOfParts(dealt(positions, () => 1));
  const inOrder = lines.flat().toSorted(([one], [other]) => one - other);
  writeFileSync(EFFECTS, `{\n${inOrder.map(([, text]) => text).join(',\n')}\n}\n`);
}

async function linesOf(positions: readonly number[]): Promise<readonly Line[]> {
  const shipped = await shippedParts();
  const examples = shippedExamples<Example>()();
  const bases = readBases(shippedJson<BaseFiles>('bases'), shipped.schema);
  const run = createExampleRunner(bases, shipped, 'effects');
  return positions.flatMap((position): readonly Line[] => {
    const result = run(examples[position]!);
    return hasEffects(result) ? [[position, line(result)]] : [];
  });
}

function hasEffects({ effects }: ExampleResult): boolean {
  return Object.keys(effects).length > 0;
}

/** One example a line, so that a change of one shows as one line. */
function line({ example, effects }: ExampleResult): string {
  return `  ${JSON.stringify(`${example.rule} ${example.name}`)}: ${JSON.stringify(effects)}`;
}
