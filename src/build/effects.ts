import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Example } from '../examples/example.ts';
import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import { createExampleRunner, type ExampleResult } from '../examples/run-examples.ts';
import type { Shipped } from '../judge.ts';
import { shippedRulebook } from '../platform/shipped-data.ts';

const DATA = 'dist/data';
const EFFECTS = 'fixtures/effects.json';

interface ExamplesFile {
  readonly bases: BaseFiles;
  readonly examples: readonly Example[];
}

/** Writes what every example does to rules other than its own: reviewed, committed, and no surprise afterwards. */
export async function writeEffects(): Promise<void> {
  const shipped: Shipped = {
    schema: json('schema-index'),
    rulebook: shippedRulebook(),
    validators: (await import(pathToFileURL(`${DATA}/validators.cjs`).href)).default,
  };
  const { bases, examples } = json<ExamplesFile>('examples');
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

function json<T>(name: string): T {
  return JSON.parse(readFileSync(`${DATA}/${name}.json`, 'utf8'));
}
