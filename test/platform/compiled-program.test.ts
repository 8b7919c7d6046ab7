import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programFiles } from '../../src/platform/compiled-program.ts';

const compiledFile = readdirSync('dist').find((file) => file.endsWith('.compiled')) ?? '';
const digest = compiledFile.split('-')[1]!;
const { program, compiled } = programFiles(digest);
/** Another Node than the one that built leaves the file alone. */
const ofThisEngine = path.basename(compiled) === compiledFile;

const ACCEPTED = `
  import { readFileSync } from 'node:fs';
  import { programScript } from './src/platform/compiled-program.ts';
  import { optimiseLate } from './src/platform/tiering.ts';
  optimiseLate();
  const script = programScript(${JSON.stringify(program)}, readFileSync(${JSON.stringify(compiled)}));
  process.stdout.write(String(script.cachedDataRejected));
`;

/** What a script prints in a process of its own: the settings of the engine are the whole process’s. */
function printedAlone(contents: string): string {
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
  const { outputFiles } = buildSync({ stdin, bundle: true, platform: 'node', format: 'cjs', write: false });
  return spawnSync(process.execPath, ['-e', outputFiles[0]!.text], { encoding: 'utf8' }).stdout;
}

describe('the program as compiled by the build', () => {
  test('is ASCII, so that it may be read as Latin-1', () => {
    expect(readFileSync(program, 'utf8')).toMatch(/^[\0-\x7f]*$/);
  });

  test.runIf(ofThisEngine)('is accepted by the engine that built it, with the settings of a start', () => {
    expect(printedAlone(ACCEPTED)).toBe('false');
  });
});

describe('a start', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'netsec-compiled-'));
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(name, path.join(folder, name), { recursive: true });
    symlinkSync(path.resolve('fixtures'), path.join(folder, 'fixtures'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const audit = (...flags: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, 'bin/netsec.js', 'audit', 'fixtures/model-unit', '--as-of', '2026-11-01', '--lang', 'zh'],
      { cwd: folder, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  test('is the same without what was compiled, with a broken one, and with other settings of the engine', () => {
    const usual = audit();
    expect(usual).toMatchObject({ status: 0, stderr: '' });
    expect(audit('--max-lazy')).toEqual(usual);
    const file = path.join(folder, 'dist', compiledFile);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 1000));
    expect(audit()).toEqual(usual);
    writeFileSync(file, '');
    expect(audit()).toEqual(usual);
    rmSync(file);
    expect(audit()).toEqual(usual);
  });

  test('does not take what was compiled of another program of the same length', () => {
    const { stdout } = audit();
    const other = path.join(folder, 'dist', 'program.cjs');
    const text = readFileSync(other, 'latin1');
    writeFileSync(other, text.replaceAll('\\u7B26\\u5408\\u7387', '\\u7387\\u5408\\u7B26'));
    const main = path.join(folder, 'dist', 'main.cjs');
    writeFileSync(main, readFileSync(main, 'utf8').replaceAll(digest, [...digest].reverse().join('')));
    expect(stdout).toContain('符合率');
    expect(audit().stdout).toBe(stdout.replaceAll('符合率', '率合符'));
  });
});
