import { writeFileSync } from 'node:fs';
import { shippedParts } from '../cli/shipped-parts.ts';
import type { Example } from '../examples/example.ts';
import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import { createExampleRunner, type ExampleResult } from '../examples/run-examples.ts';
import { shippedJson } from '../platform/shipped-data.ts';

const EFFECTS = 'fixtures/effects.json';

interface ExamplesFile {
  readonly bases: BaseFiles;
  readonly examples: readonly Example[];
}

/** Writes what every example does to rules other than its own: reviewed, committed, and no surprise afterwards. */
export async function writeEffects(): Promise<void> {
  const shipped = await shippedParts();
  const { bases, examples } = shippedJson<ExamplesFile>('examples');
  const run = createExampleRunner(readBases(bases, shipped.schema), shipped, 'effects');
  const lines = examples.map(run).filter(hasEffects).map(line);
  writeFileSync(EFFECTS, `{\n${lines.join(',\n')}\n}\n`);
}

function hasEffects({ effects }: ExampleResult): boolean {
  return Object.keys(effects).length > 0;
}

/** One example a line, so that a change of one shows as one line. */
function line({ example, effects }: ExampleResult): string {
  return `  ${JSON.stringify(`${example.rule} ${example.name}`)}: ${JSON.stringify(effects)}`;
}
