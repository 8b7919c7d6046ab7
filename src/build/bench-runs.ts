import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** A program to measure: arguments of `node`, and the exit codes with which it did its work. */
export interface Program {
  readonly args: readonly string[];
  readonly exitCodes: readonly number[];
  /** In the environment as it is, whatever that makes Node itself do. */
  readonly inThisEnvironment?: true;
}

/**
 * What an environment may make every Node do at its start, which is then measured as if it were the program's own work, and
 * in a ratio hides that: reading a hundred certificates takes longer than all else that a bare Node does.
 */
const FOR_NODE_ITSELF = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'] as const;

/** Whether this environment makes Node itself do more. */
export function isLaden(): boolean {
  return FOR_NODE_ITSELF.some((name) => process.env[name]);
}

function environment(inThisEnvironment: true | undefined): NodeJS.ProcessEnv {
  if (inThisEnvironment) return process.env;
  return { ...process.env, ...Object.fromEntries(FOR_NODE_ITSELF.map((name) => [name, undefined])) };
}

/** One run: wall time, and the most memory the process ever held. */
export interface Run {
  readonly seconds: number;
  readonly bytes: number;
}

const MEMORY_FILE = 'NETSEC_BENCH_MEMORY_FILE';

/** Asks each process for its own peak at its end: a parent cannot ask for that of a child. */
const WITNESS = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.${MEMORY_FILE}, String(process.resourceUsage().maxRSS)));
`)}`;

/**
 * Runs some programs in turn, `rounds` times, so that whatever else the machine does falls on all of them.
 * `memoryFile` is where a process leaves its peak; without it only time is measured.
 */
export function inTurn<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
  memoryFile?: string,
): Readonly<Record<Name, readonly Run[]>> {
  const names = Object.keys(programs) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Run[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs[name].push(run(programs[name], memoryFile));
  }
  return runs;
}

function run({ args, exitCodes, inThisEnvironment }: Program, memoryFile: string | undefined): Run {
  const witness = memoryFile === undefined ? [] : ['--import', WITNESS];
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...witness, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...environment(inThisEnvironment),
      ...(memoryFile === undefined ? {} : { [MEMORY_FILE]: memoryFile }),
    },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status === null || !exitCodes.includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${stderr}`);
  }
  return { seconds, bytes: memoryFile === undefined ? 0 : takePeak(memoryFile) };
}

function takePeak(file: string): number {
  if (!existsSync(file)) return 0;
  const kibibytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return kibibytes * 1024;
}

/** The middle of some measurements, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** How much more `of` takes than `than`, round by round. */
export function ratio(of: readonly number[], than: readonly number[]): Spread {
  return spread(of.map((value, round) => value / than[round]!));
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}
