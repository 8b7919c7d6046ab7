import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { emptyFolder } from './empty-folder.ts';

const { inFolder } = emptyFolder();

/** A program that is never done with writing. */
const WRITING = `
const { writeFileWhole } = require('./write-file.cjs');
const clock = new Int32Array(new SharedArrayBuffer(4));
function* endless() {
  for (;;) {
    Atomics.wait(clock, 0, 0, 5);
    yield 'x'.repeat(100_000);
  }
}
writeFileWhole('report.json', endless(), 'interrupted');
`;

/** Runs that program, sends it a signal as soon as it writes, and gives how it ended and what it said, if it is heard. */
async function writingUntil(
  signal: NodeJS.Signals,
  isHeard = true,
): Promise<readonly [unknown, unknown, string]> {
  buildSync({
    entryPoints: ['src/platform/write-file.ts'],
    outfile: inFolder('write-file.cjs'),
    bundle: true,
    platform: 'node',
  });
  writeFileSync(inFolder('writing.cjs'), WRITING);
  const child = spawn(process.execPath, ['writing.cjs'], {
    cwd: inFolder(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  if (!isHeard) child.stderr.destroy();
  const ended = once(child, 'close');
  while (temporary().length === 0) await setTimeout(5);
  child.kill(signal);
  const [code, by] = await ended;
  return [code, by, said];
}

const temporary = () => readdirSync(inFolder()).filter((name) => name.endsWith('.tmp'));

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', [130, null, '\ninterrupted\n']],
  ['SIGTERM', [null, 'SIGTERM', '\ninterrupted\n']],
  ['SIGHUP', [null, 'SIGHUP', '']],
] as const)(
  '%s while a file is written leaves the old one, and nothing beside it',
  async (signal, expected) => {
    writeFileSync(inFolder('report.json'), 'old');
    expect(await writingUntil(signal)).toEqual(expected);
    expect(temporary()).toEqual([]);
    expect(readFileSync(inFolder('report.json'), 'utf8')).toBe('old');
  },
);

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', [130, null, '']],
  ['SIGTERM', [null, 'SIGTERM', '']],
] as const)('%s does so where nobody reads what is said of it, too', async (signal, expected) => {
  expect(await writingUntil(signal, false)).toEqual(expected);
  expect(temporary()).toEqual([]);
});
