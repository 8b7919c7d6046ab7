import { writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import type { runProgram } from '../cli/program.ts';
import { exportsOf, programFiles, programScript } from '../platform/compiled-program.ts';
import { optimiseLate } from '../platform/tiering.ts';

/** What is run, so that the functions it calls are compiled: what most people call, on what has gaps of every kind. */
const SAMPLE = ['fixtures/sample-county', '--as-of', '2026-11-01'];
const RUNS: readonly (readonly string[])[] = [
  ['audit', ...SAMPLE],
  ['audit', ...SAMPLE, '--format', 'json', '--lang', 'en'],
];

/**
 * Leaves in `dist/` what the engine compiles of the program in some runs, for later starts on the same engine with the
 * settings of `main`. It belongs to the Node that built it and is neither packed nor released.
 */
export async function compileBeforehand(digest: string): Promise<void> {
  optimiseLate();
  setFlagsFromString('--no-flush-bytecode');
  const { program, compiled } = programFiles(digest);
  const script = programScript(program);
  const { runProgram: run } = exportsOf<{ readonly runProgram: typeof runProgram }>(script, program);
  for (const argv of RUNS) await run(argv, silentStreams());
  // The settings are part of what a later start compares.
  setFlagsFromString('--flush-bytecode');
  writeFileSync(compiled, script.createCachedData());
}

function silentStreams() {
  const sink = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  return { stdin: Readable.from([]), stdout: sink(), stderr: sink(), env: {}, cwd: () => process.cwd() };
}
