import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-redact-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const audit = (...options: string[]) =>
  run(['audit', 'fixtures/sample-county', '--as-of', '2026-11-01', ...options]);
const saved = async (name: string, ...options: string[]): Promise<string> => {
  const file = path.join(folder, name);
  writeFileSync(file, (await audit('--format', 'json', ...options)).stdout);
  return file;
};

describe('--redact', () => {
  test('replaces what must not leave the unit, says so, and changes no exit code', async () => {
    const [open, redacted] = [await audit(), await audit('--redact')];
    expect(open.stdout).toContain('人员“戚立秋”（qi-liqiu）');
    expect(open.stdout).not.toContain('已脱敏');
    expect(redacted.stdout).not.toContain('戚立秋');
    expect(redacted.stdout).toContain('〈qi-liqiu〉已于 2026-06-30 离岗');
    expect(redacted.stdout).toContain('已脱敏');
    expect(redacted.code).toBe(open.code);
    expect(redacted.stdout.split('\n').at(-2)).toBe(open.stdout.split('\n').at(-2));
  });

  test('of a saved report only shows one that was redacted when it was made', async () => {
    const refused = await run(['report', await saved('open.json'), '--redact', '--lang', 'en']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('netsec audit <INVENTORY> --as-of 2026-11-01 --redact');
    const shown = await run(['report', await saved('redacted.json', '--redact'), '--redact']);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toBe((await audit('--redact')).stdout);
  });

  test('goes with a quoted text and with some of the duties', async () => {
    const text = path.join(folder, 'text.txt');
    writeFileSync(text, '第三十六条 张三走了。\n第三十七条 完。\n');
    const { stdout } = await audit('--redact', '--only', 'A36', '--text', text, '--format', 'markdown');
    expect(stdout).toContain('> 张三走了。');
    expect(stdout).not.toContain('戚立秋');
  });
});
