import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { shippedParts } from '../cli/shipped-parts.ts';
import type { Example } from '../examples/example.ts';
import { type BaseFiles, readBases } from '../examples/read-bases.ts';
import { createExampleRunner, type ExampleResult } from '../examples/run-examples.ts';
import { shippedJson } from '../platform/shipped-data.ts';

const EFFECTS = 'fixtures/effects.json';
/** Every thread holds all rules and examples, and more of them gain little. */
const MOST_THREADS = 4;

interface ExamplesFile {
  readonly bases: BaseFiles;
  readonly examples: readonly Example[];
}

/** Which of how many parts of the examples a thread works out. */
interface Part {
  readonly effectsOfPart: number;
  readonly parts: number;
}

/** Writes what every example does to rules other than its own: reviewed, committed, and no surprise afterwards. */
export async function writeEffects(): Promise<void> {
  const parts = Math.min(availableParallelism(), MOST_THREADS);
  const lines = await Promise.all(
    Array.from({ length: parts }, (_, effectsOfPart) => inThread({ effectsOfPart, parts })),
  );
  writeFileSync(EFFECTS, `{\n${lines.flat().join(',\n')}\n}\n`);
}

/** The script runs as one bundle, so a thread of it is this module again. */
function inThread(part: Part): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    new Worker(fileURLToPath(import.meta.url), { workerData: part })
      .once('message', resolve)
      .once('error', reject);
  });
}

if (!isMainThread && isPart(workerData)) parentPort?.postMessage(await linesOf(workerData));

function isPart(data: unknown): data is Part {
  return typeof data === 'object' && data !== null && 'effectsOfPart' in data;
}

async function linesOf({ effectsOfPart, parts }: Part): Promise<readonly string[]> {
  const shipped = await shippedParts();
  const { bases, examples } = shippedJson<ExamplesFile>('examples');
  const run = createExampleRunner(readBases(bases, shipped.schema), shipped, 'effects');
  const start = (part: number): number => Math.round((examples.length * part) / parts);
  return examples
    .slice(start(effectsOfPart), start(effectsOfPart + 1))
    .map(run)
    .filter(hasEffects)
    .map(line);
}

function hasEffects({ effects }: ExampleResult): boolean {
  return Object.keys(effects).length > 0;
}

/** One example a line, so that a change of one shows as one line. */
function line({ example, effects }: ExampleResult): string {
  return `  ${JSON.stringify(`${example.rule} ${example.name}`)}: ${JSON.stringify(effects)}`;
}
