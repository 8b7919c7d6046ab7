import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
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
