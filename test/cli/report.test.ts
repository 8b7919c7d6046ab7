import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, shell } from './run.ts';

const COUNTY = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-output-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
  test('refuses one whose figures were edited, and writes nothing', async () => {
    const { stdout } = await run([...COUNTY, '--format', 'json']);
    const edited = stdout.replace('"complianceRate": 0.', '"complianceRate": 0.9');
    const { code, stdout: told, stderr } = await run(['report', '-'], { input: edited });
    expect([code, told]).toEqual([2, '']);
    expect(stderr).toContain('/summary/complianceRate');
  });
  test('refuses what would eat up the machine', async () => {
    const file = path.join(folder, 'huge.json');
    writeFileSync(file, '');
    truncateSync(file, 257 * 1024 * 1024);
    const { code, stderr } = await run(['report', file]);
    expect([code, stderr]).toEqual([2, `无法读取 ${file}：文件过大（257 MB），上限 256 MB\n`]);
  });
  test.each([
    [
      'cut off',
      '{"schemaVersion": 2,\n "unit": {"id": "xc-yj"',
      '2:24',
      '文件到这里就断了；请补全引号和括号，或重新导出',
    ],
    ['no JSON', 'Hunter2x', '1:1', 'JSON 语法错误：此处不应有“H”；请检查逗号、引号和括号'],
  ])('says in its own words where a file is %s', async (_, text, place, detail) => {
    const file = path.join(folder, 'bad.json');
    writeFileSync(file, text);
    const said = `${file}:${place}：保存的报告应是 JSON，这个文件不是：${detail}\n`;
    for (const args of [
      ['report', file],
      ['diff', file, file],
      [...COUNTY, '--baseline', file],
    ]) {
      const { code, stderr } = await run(args);
      expect([code, stderr.startsWith(said)]).toEqual([2, true]);
    }
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
