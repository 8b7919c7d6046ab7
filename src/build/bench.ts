import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  flawedTerminals,
  inProportion,
  terminalsOnly,
  writeInventory,
  writeUnfilled,
} from './bench-inventories.ts';
import { inTurn, isLaden, type Program, type Run, ratio, type Spread, spread } from './bench-runs.ts';

const AS_OF = '2026-11-01';
const SHORT_ROUNDS = 25;
const LONG_ROUNDS = 3;
const MANY = 100_000;
const TENTH = 10_000;
const GIBIBYTE = 1024 ** 3;
const SAMPLE = 'fixtures/sample-county';

const BARE: Program = { args: ['-e', '0'], exitCodes: [0] };
const VERSION: Program = { args: ['bin/netsec.js', '--version'], exitCodes: [0] };

function audit(folder: string): Program {
  return { args: ['bin/netsec.js', 'audit', folder, '--as-of', AS_OF], exitCodes: [0, 1] };
}

/** Reads every file of a folder with js-yaml's `load` and keeps it all, as an audit must. */
function load(folder: string): Program {
  const script = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { load } from 'js-yaml';
    const folder = ${JSON.stringify(folder)};
    globalThis.kept = readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => load(readFileSync(folder + '/' + file, 'utf8')));
  `;
  return { args: ['--input-type=module', '--eval', script], exitCodes: [0] };
}

function seconds(runs: readonly Run[]): readonly number[] {
  return runs.map((run) => run.seconds);
}

function bytes(runs: readonly Run[]): readonly number[] {
  return runs.map((run) => run.bytes);
}

function start(): void {
  const { bare, version, sample, yaml } = inTurn(
    { bare: BARE, version: VERSION, sample: audit(SAMPLE), yaml: load(SAMPLE) },
    SHORT_ROUNDS,
  );
  row('netsec --version / bare node', ratio(seconds(version), seconds(bare)), 1.5);
  row('audit of the sample unit / bare node', ratio(seconds(sample), seconds(bare)), 3);
  row('js-yaml of its YAML files alone / bare node', ratio(seconds(yaml), seconds(bare)));
  if (isLaden()) inThisEnvironment();
}

/** The same with what this environment makes Node itself do, which has no meaning elsewhere. */
function inThisEnvironment(): void {
  const here = { inThisEnvironment: true } as const;
  const { bare, sample } = inTurn(
    { bare: { ...BARE, ...here }, sample: { ...audit(SAMPLE), ...here } },
    SHORT_ROUNDS,
  );
  row('audit / bare node, in this environment', ratio(seconds(sample), seconds(bare)));
}

function manyTerminals(temporary: string): void {
  const many = join(temporary, 'many');
  const tenth = join(temporary, 'tenth');
  writeInventory(many, terminalsOnly(MANY));
  writeInventory(tenth, terminalsOnly(TENTH));
  const programs = { yaml: load(many), all: audit(many), tenth: audit(tenth) };
  const runs = inTurn(programs, LONG_ROUNDS, join(temporary, 'peak'));
  row(`${MANY} terminals: time / js-yaml`, ratio(seconds(runs.all), seconds(runs.yaml)), 2.5);
  row(`${MANY} terminals: peak memory, GiB`, spread(bytes(runs.all).map((peak) => peak / GIBIBYTE)), 1);
  row(`${TENTH} to ${MANY} terminals: growth of time`, ratio(seconds(runs.all), seconds(runs.tenth)), 11);
}

function allInProportion(temporary: string): void {
  const folder = join(temporary, 'proportion');
  writeInventory(folder, inProportion(MANY));
  const runs = inTurn({ yaml: load(folder), all: audit(folder) }, LONG_ROUNDS, join(temporary, 'peak'));
  row('with people, accounts, systems: time / js-yaml', ratio(seconds(runs.all), seconds(runs.yaml)), 2.5);
  row('with people, accounts, systems: memory / js-yaml', ratio(bytes(runs.all), bytes(runs.yaml)), 1.3);
}

function manyGaps(temporary: string): void {
  const folder = join(temporary, 'flawed');
  writeInventory(folder, flawedTerminals(MANY));
  const outputs = ['sarif', 'json'].map((format) => `--format=${format}=${join(temporary, format)}`);
  const program = audit(folder);
  const both: Program = { ...program, args: [...program.args, ...outputs] };
  const runs = inTurn({ yaml: load(folder), both }, LONG_ROUNDS, join(temporary, 'peak'));
  row(
    'with 60000 gaps to SARIF and JSON: time / js-yaml',
    ratio(seconds(runs.both), seconds(runs.yaml)),
    2.5,
  );
  row(
    'with 60000 gaps to SARIF and JSON: memory, GiB',
    spread(bytes(runs.both).map((peak) => peak / GIBIBYTE)),
    1,
  );
}

/** A stock-list that nobody has filled in: nearly every requirement is open for every terminal, which is some 28 gaps each. */
function nothingFilledIn(temporary: string): void {
  const many = join(temporary, 'unfilled');
  const tenth = join(temporary, 'unfilled-tenth');
  writeUnfilled(many, MANY);
  writeUnfilled(tenth, TENTH);
  const runs = inTurn({ all: audit(many), tenth: audit(tenth) }, LONG_ROUNDS, join(temporary, 'peak'));
  row('id and status alone: growth of time, tenfold', ratio(seconds(runs.all), seconds(runs.tenth)));
  row('id and status alone: peak memory, GiB', spread(bytes(runs.all).map((peak) => peak / GIBIBYTE)));
}

/** A row without a budget only tells. */
function row(what: string, { median, least, most }: Spread, budget?: number): void {
  const range = `${least.toFixed(2)} to ${most.toFixed(2)}`;
  const cells = [
    what.padEnd(50),
    median.toFixed(2).padStart(7),
    range.padStart(16),
    String(budget ?? '').padStart(8),
  ];
  const verdict = budget === undefined ? '' : median <= budget ? 'met' : 'MISSED';
  print(`${cells.join('')}  ${verdict}`.trimEnd());
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Measures every budget of the design; each figure is of this run on this machine. */
export function main(): void {
  print(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
  print(
    `${SHORT_ROUNDS} rounds for the rows against a bare Node, ${LONG_ROUNDS} for the others; programs take turns`,
  );
  print(`${''.padEnd(50)}${'median'.padStart(7)}${'least to most'.padStart(16)}${'budget'.padStart(8)}`);
  const temporary = mkdtempSync(join(tmpdir(), 'netsec-bench-'));
  try {
    start();
    manyTerminals(temporary);
    manyGaps(temporary);
    allInProportion(temporary);
    nothingFilledIn(temporary);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
