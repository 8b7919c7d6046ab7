import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const COUNTY = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01'];

let folder = '';
const at = (name: string) => path.join(folder, name);
const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));
const write = (name: string, value: unknown) => writeFileSync(at(name), JSON.stringify(value));

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-diff-'));
  await run([...COUNTY, '--format', `json=${at('county.json')}`]);
  await run([...COUNTY, '--only', 'A12', '--format', `json=${at('part.json')}`]);
  const county = read('county.json');
  write('other-unit.json', { ...county, unit: { ...county.unit, id: 'other' } });
  write('other-rulebook.json', { ...county, rulebook: { version: '0.0.9', digest: 'another' } });
  const saved = gunzipSync(readFileSync('test/report/saved/whole.v1.zh.json.gz'));
  writeFileSync(at('v1.json'), saved);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const diff = (before: string, now: string, ...more: readonly string[]) =>
  run(['diff', at(before), at(now), ...more]);

describe('netsec diff', () => {
  test('of a report and itself: exit 0, nothing told but that', async () => {
    const { code, stdout, stderr } = await diff('county.json', 'county.json');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/结论：没有新增或变差；新增 0 项，变差 0 项，放宽 0 处，.*不变 \d+ 项\n$/);
  });

  test.each([
    ['other-unit.json', '--any-unit', '单位', 0],
    ['other-rulebook.json', '--any-rulebook', '规则库', 0],
  ])('refuses %s: exit 2, unless told by %s', async (now, flag, word, told) => {
    const refused = await diff('county.json', now);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('不能比较');
    expect(refused.stderr).toContain(flag);
    const { code, stdout } = await diff('county.json', now, flag);
    expect(code).toBe(told);
    expect(stdout).toMatch(new RegExp(`没有比较或只比较了一部分的\n.*${word}`));
  });

  test('says what is no report, and what is not there: exit 2', async () => {
    writeFileSync(at('broken.json'), '{"schemaVersion": 2}');
    const { code, stderr } = await diff('county.json', 'broken.json');
    expect(code).toBe(2);
    expect(stderr).toContain('broken.json');
    expect((await diff('nowhere.json', 'county.json')).code).toBe(2);
    expect((await run(['diff', at('county.json')])).code).toBe(2);
  });

  test('of a report and a part of it: the duties left out are worse, their gaps not closed', async () => {
    const { code, stdout } = await diff('county.json', 'part.json', '--format', 'json');
    expect(code).toBe(1);
    const told = JSON.parse(stdout);
    expect(told.counts).toMatchObject({ new: 0, worse: 0, closed: 0, loosened: 1 });
    expect(told.loosened[0].code).toBe('run.duties-left-out');
    const other = JSON.parse((await diff('part.json', 'county.json', '--format', 'json')).stdout);
    expect(other.counts).toMatchObject({ new: 0, worse: 0, loosened: 0 });
    expect(other.uncompared.map((one: { code: string }) => one.code)).toEqual(['duties-only-now']);
  });

  test('of a report of the first version, which did not list what was declared', async () => {
    const { code, stdout } = await diff('v1.json', 'county.json', '--any-rulebook', '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout.replace(/\n +/g, ' ')).toContain('one report does not list what was declared');
  });

  test('writes files like any other report', async () => {
    const { stdout, stderr } = await diff(
      'county.json',
      'part.json',
      '--format',
      `markdown=${at('diff.md')}`,
    );
    expect(stdout).toBe('');
    expect(stderr).toContain('已写入');
    expect(readFileSync(at('diff.md'), 'utf8')).toMatch(/^# 网络安全差距报告的比较\n/);
    expect((await diff('county.json', 'part.json', '--format', 'sarif')).code).toBe(2);
  });
});

describe('audit --baseline', () => {
  const against = (baseline: string, ...more: readonly string[]) =>
    run([...COUNTY, '--quiet', '--baseline', at(baseline), ...more]);

  test('fails on nothing that the baseline has, in any severity', async () => {
    expect((await run([...COUNTY, '--quiet'])).code).toBe(1);
    expect((await against('county.json')).code).toBe(0);
  });

  test('fails on a gap that is new, from the severity asked for', async () => {
    const county = read('county.json');
    const isNew = ({ rule }: { readonly rule: string }) => rule === 'A12.5';
    expect(county.results.find(isNew).severity).toBe('high');
    const results = county.results.filter((result: { readonly rule: string }) => !isNew(result));
    write('without.json', { ...county, results });
    expect((await against('without.json')).code).toBe(1);
    expect((await against('without.json', '--fail-on', 'high')).code).toBe(1);
    expect((await against('without.json', '--fail-on', 'none')).code).toBe(0);
    expect((await against('without.json', '--only', 'A8')).code).toBe(0);
  });

  test('does not excuse what it did not look at, and says so', async () => {
    const { code, stderr } = await against('part.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/part\.json 没有检查这些要求.*A5\.1/);
    expect((await against('part.json', '--only', 'A12')).code).toBe(0);
  });

  test.each([
    ['other-unit.json', '--any-unit'],
    ['other-rulebook.json', '--any-rulebook'],
  ])('refuses %s: exit 2, unless told by %s', async (baseline, flag) => {
    const { code, stderr } = await against(baseline);
    expect(code).toBe(2);
    expect(stderr).toContain(flag);
    expect((await against(baseline, flag)).code).toBe(0);
  });

  test('may be a report of the first version', async () => {
    const { code } = await against('v1.json', '--any-rulebook', '--any-unit', '--fail-on', 'none');
    expect(code).toBe(0);
  });

  test('refuses what is no report before it audits', async () => {
    const { code, stdout } = await run([...COUNTY, '--baseline', 'package.json']);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('tells of a parameter that was loosened', async () => {
    const inventory = at('台账');
    cpSync('fixtures/model-unit', inventory, { recursive: true });
    const day = ['audit', inventory, '--as-of', '2026-11-01'];
    await run([...day, '--format', `json=${at('model.json')}`]);
    const config = 'parameters:\n  patchIntervalDays: {value: 120, reason: 厂商每季度发布一次}\n';
    writeFileSync(path.join(inventory, 'netsec.config.yaml'), config);
    const { code, stderr } = await run([
      ...day,
      '--baseline',
      at('model.json'),
      '--format',
      `json=${at('loose.json')}`,
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('另有 1 处放宽，见 netsec diff：参数 patchIntervalDays 由 90 放宽为 120');
    const { code: worse, stdout } = await diff('model.json', 'loose.json');
    expect(worse).toBe(1);
    expect(stdout).toContain('- 参数 patchIntervalDays 由 90 放宽为 120');
  });
});
