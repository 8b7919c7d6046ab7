import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, shell } from './run.ts';

const COUNTY = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01'];
const COUNTY_LINE = `netsec ${COUNTY.join(' ')}`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files', () => {
  test('several formats in one run, said on standard error', async () => {
    const files = ['json', 'markdown', 'text'].map(
      (format) => `${format}=${path.join(folder, `report.${format}`)}`,
    );
    const { code, stdout, stderr } = await run([...COUNTY, ...files.flatMap((file) => ['--format', file])]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').filter((line) => line.includes('已写入'))).toHaveLength(3);
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'report.markdown', 'report.text']);
  });
  test.each([
    ['nowhere/report.json', '文件夹不存在'],
    ['', '它是文件夹'],
  ])('%j cannot be written: exit 2 and the reason', async (name, reason) => {
    const { code, stderr } = await run([...COUNTY, '--format', `json=${path.join(folder, name)}`]);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
  test('not through a symbolic link', async () => {
    const target = path.join(folder, 'target');
    writeFileSync(target, 'old');
    symlinkSync(target, path.join(folder, 'link'));
    const { code, stderr } = await run([...COUNTY, '--format', `json=${path.join(folder, 'link')}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('符号链接');
    expect(readFileSync(target, 'utf8')).toBe('old');
  });
});

describe('the built program', () => {
  test('a closed pipe is quiet and keeps the audit’s code', async () => {
    const { stdout, stderr } = await shell(
      `${COUNTY_LINE} --format json --all-results | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual(['{', '1', '']);
  });
  test('a full disk is said, and is exit 2', async () => {
    if (!existsSync('/dev/full')) return;
    const { code, stderr } = await shell(`${COUNTY_LINE} --format json > /dev/full`);
    expect([code, stderr]).toEqual([2, '无法写入 stdout：磁盘已满\n']);
  });
  test.each([
    '--version',
    '--help',
    'rules --help',
    'rules list A15',
    'rules test A32',
    'rules coverage',
    'rules functions',
    'completion bash',
    'complete -- au',
    'explain A15',
    'audit fixtures/model-unit --print-config',
    'evidence stamp fixtures/sample-county --check',
    'plan fixtures/sample-county --as-of 2026-11-01 --dry-run',
  ])('a full disk is said, and is exit 2, by netsec %s', async (line) => {
    if (!existsSync('/dev/full')) return;
    const { code, stderr } = await shell(`netsec ${line} > /dev/full`);
    expect(code).toBe(2);
    expect(stderr).toContain('无法写入 stdout：磁盘已满\n');
  });
  test('Ctrl-C while writing a file leaves no half of it, says so, and ends with 130', async () => {
    const terminals = Array.from({ length: 20_000 }, (_, index) => ({ id: `t${index}`, status: 'in-use' }));
    const unit = { id: 'u', name: '某局', category: 'county', region: '411099' };
    writeFileSync(path.join(folder, 'unit.json'), JSON.stringify({ unit, terminals }));
    const line = [
      `netsec audit unit.json --as-of 2026-11-01 --format json=report.json & pid=$!`,
      // As soon as the file is being written, and not before.
      `for wait in $(seq 600); do ls -A | grep -q '\\.tmp$' && break; sleep 0.05; done`,
      `kill -INT $pid; wait $pid; echo $?; ls -A`,
    ].join('\n');
    const { stdout, stderr } = await shell(line, folder);
    expect(stdout.trim().split('\n')).toEqual(['130', 'unit.json']);
    expect(stderr).toContain('已中断');
  }, 60_000);
  test('Ctrl-C while standard output waits ends with 130', async () => {
    // The reader never reads.
    const line = `mkfifo "${folder}/slow"; sleep 30 < "${folder}/slow" & ${COUNTY_LINE} --all-results --format json > "${folder}/slow" & pid=$!; sleep 2; kill -INT $pid; wait $pid; code=$?; kill %1; echo $code`;
    const { stdout } = await shell(line);
    expect(stdout.trim().split('\n').at(-1)).toBe('130');
  }, 30_000);
  test('the same bytes twice', async () => {
    const [one, other] = [
      await run([...COUNTY, '--format', 'json']),
      await run([...COUNTY, '--format', 'json']),
    ];
    expect(one.stdout).toBe(other.stdout);
  });
});

describe('a terminal', () => {
  test('gets a sign of life on standard error while a large inventory is read, and nothing else does', async () => {
    const networks = Array.from({ length: 60_000 }, (_, index) => ({
      id: `network-${index}`,
      name: `办公网络的一段，编号为 ${index}`,
      kind: 'office',
    }));
    const unit = { id: 'u', name: '某局', category: 'county', region: '411099' };
    const file = path.join(folder, 'unit.json');
    writeFileSync(file, JSON.stringify({ unit, networks }));
    const argv = ['audit', file, '--as-of', '2026-11-01', '--fail-on', 'none'];
    expect((await run(argv, { terminal: { columns: 80 } })).stderr).toContain('正在读取台账');
    expect((await run(argv)).stderr).toBe('');
  }, 180_000);

  test('gets colour unless NO_COLOR asks for none', async () => {
    const terminal = { columns: 80 };
    expect((await run(COUNTY, { terminal })).stdout).toContain('\u001b[');
    expect((await run(COUNTY, { terminal, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
    expect((await run(COUNTY, { terminal, env: { TERM: 'dumb' } })).stdout).not.toContain('\u001b[');
    expect((await run(COUNTY)).stdout).not.toContain('\u001b[');
    expect((await run(COUNTY, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
  });
});

describe('netsec report', () => {
  test('renders a saved report again, in both languages, to the same words', async () => {
    const saved = path.join(folder, 'saved.json');
    await run([...COUNTY, '--format', `json=${saved}`]);
    for (const format of ['text', 'markdown', 'json']) {
      const again = await run(['report', saved, '--format', format]);
      expect(again.code).toBe(0);
      expect(again.stdout).toBe((await run([...COUNTY, '--format', format])).stdout);
      const english = await run(['report', saved, '--format', format, '--lang', 'en']);
      expect(english.stdout).toBe((await run([...COUNTY, '--format', format, '--lang', 'en'])).stdout);
    }
  });
  test('reads what a redirection of PowerShell saved, and what comes through a pipe', async () => {
    const { stdout } = await run([...COUNTY, '--format', 'json']);
    writeFileSync(path.join(folder, 'saved.json'), stdout);
    writeFileSync(path.join(folder, 'utf-16.json'), Buffer.from(`\ufeff${stdout}`, 'utf16le'));
    const utf16 = await run(['report', path.join(folder, 'utf-16.json'), '--format', 'json']);
    expect(utf16).toEqual({ code: 0, stdout, stderr: '' });
    const piped = await shell('netsec report <(cat saved.json) --format json', folder);
    expect(piped).toEqual({ code: 0, stdout, stderr: '' });
    expect(await run(['report', '-', '--format', 'json'], { input: stdout })).toMatchObject({ stdout });
  });
  test('refuses what would eat up the machine', async () => {
    const file = path.join(folder, 'huge.json');
    writeFileSync(file, '');
    truncateSync(file, 257 * 1024 * 1024);
    const { code, stderr } = await run(['report', file]);
    expect([code, stderr]).toEqual([2, `无法读取 ${file}：文件过大（257 MB），上限 256 MB\n`]);
  });
  test.each([
    ['not json', 'x'],
    ['not a report', '{}'],
    ['of a later version', '{"schemaVersion": 99}'],
    ['damaged', '{"schemaVersion": 1, "tool": {"name": "netsec", "version": "0.1.0"}}'],
  ])('a file that is %s: exit 2', async (_, text) => {
    const file = path.join(folder, 'bad.json');
    writeFileSync(file, text);
    const { code, stderr } = await run(['report', file]);
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
  });
});
