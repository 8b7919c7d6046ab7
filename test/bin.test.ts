import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netsec-bin-'));
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(folder, 'bin/netsec.js'), ...args], { encoding: 'utf8' });
}

function build(text: string): void {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/main.cjs'), text);
}

describe('bin/netsec.js', () => {
  test('says in both languages what to run where nothing has been built', () => {
    const { status, stdout, stderr } = run('--version');
    expect(stderr).toContain('请在项目目录中运行：npm ci');
    expect(stderr).toContain("Run in the project's folder: npm ci");
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  });

  test('says the same where the program itself is missing', () => {
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    rmSync(join(folder, 'dist/program.cjs'));
    const { status, stdout, stderr } = run('rules', 'list');
    expect(stderr).toContain("Run in the project's folder: npm ci");
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  });

  test('hands on arguments and streams, and ends with the code of main', () => {
    build(`exports.main = async function main(argv, { stdout }) { stdout.write(argv.join('+')); return 2; }`);
    expect(run('audit', '-')).toMatchObject({ status: 2, stdout: 'audit+-', stderr: '' });
  });

  test('writes everything before it ends', () => {
    build(
      `exports.main = async function main(_, { stdout }) { stdout.write('x'.repeat(5_000_000)); return 1; }`,
    );
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'bin/netsec.js')], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    expect({ status, length: stdout.length }).toEqual({ status: 1, length: 5_000_000 });
  });

  test('ends when main has, whatever still waits', () => {
    build(`exports.main = async function main() { setInterval(() => {}, 1_000); return 0; }`);
    const ended = spawnSync(process.execPath, [join(folder, 'bin/netsec.js')], { timeout: 30_000 });
    expect({ status: ended.status, signal: ended.signal }).toEqual({ status: 0, signal: null });
  });

  test.each([
    ['cannot start', `throw new RangeError('out of order');`],
    ['breaks', `exports.main = async function main() { throw new RangeError('out of order'); }`],
  ])('does not take a program that %s for one that was not built, nor for one that found gaps', (_, text) => {
    build(text);
    const { status, stderr } = run();
    expect(stderr).toMatch(/^RangeError: out of order\n {4}at /);
    expect(status).toBe(3);
  });
});
