import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

const MODEL = ['audit', 'fixtures/model-unit', '--as-of', '2026-11-01'];

describe('exit codes', () => {
  test('0: the model unit has no gap', async () => {
    expect(await run(MODEL)).toMatchObject({ code: 0, stderr: '' });
  });
  test('1: the sample county has', async () => {
    const { code, stdout, stderr } = await run(['audit', 'fixtures/sample-county', '--as-of', '2026-11-01']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/差距/);
  });
  test.each([
    ['high', 1],
    ['none', 0],
  ])('--fail-on %s: %i', async (failOn, code) => {
    const argv = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01', '--fail-on', failOn, '--quiet'];
    expect(await run(argv)).toEqual({ code, stdout: '', stderr: '' });
  });
  test('the same for ids in whatever case', async () => {
    const { stdout } = await run([...MODEL, '--only', 'A15.5, A36']);
    expect(await run([...MODEL, '--only', 'a15.5，a36'])).toEqual({ code: 0, stdout, stderr: '' });
    expect(await run([...MODEL, '--only', 'A15.5', '--only=A36'])).toEqual({ code: 0, stdout, stderr: '' });
    for (const command of ['list', 'test'])
      for (const id of ['a32', '32'])
        expect(await run(['rules', command, id])).toEqual(await run(['rules', command, 'A32']));
  });
  test('2: malformed input, with its place', async () => {
    const { code, stdout, stderr } = await run(['audit', '-'], { input: 'unit: {\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^-:1:7: /m);
  });
  test('2: an empty folder', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'netsec-empty-'));
    const { code, stderr } = await run(['audit', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('没有可检查的台账');
  });
  test('2: an unknown key names the line and the nearest key', async () => {
    const input =
      'unit: {id: u, name: 某局, category: county, region: "411024"}\nsystems:\n  - id: a\n    nmae: 系统\n    status: online\n';
    const { code, stderr } = await run(['audit', '-'], { input });
    expect(code).toBe(2);
    expect(stderr).toMatch(/-:4:5: .*nmae.*name/);
  });
});
