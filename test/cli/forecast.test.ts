import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertIcsCalendar } from 'ts-ics';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, shell } from './run.ts';

const MODEL = ['forecast', 'fixtures/model-unit', '--as-of', '2026-11-01'];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-forecast-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('exit codes', () => {
  test('0: nothing lapses in the days looked at', async () => {
    const { code, stdout, stderr } = await run([...MODEL, '--days', '1']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\n结论：1 天内没有到期的要求.*\n$/);
  });
  test('0: what is a gap already does not count', async () => {
    const argv = ['fixtures/sample-county', '--as-of', '2026-11-01', '--only', 'A26.4', '--quiet'];
    expect(await run(['audit', ...argv])).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(await run(['forecast', ...argv])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
  test('1: something lapses', async () => {
    const { code, stdout, stderr } = await run([...MODEL, '--days', '2']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('最迟 2026-11-02（还有 1 天）办完，否则自 2026-11-03 起成为差距');
  });
  test('2: malformed input, with its place', async () => {
    const { code, stdout, stderr } = await run(['forecast', '-'], { input: 'unit: {\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^-:1:7: /m);
  });
  test('2: an output that cannot be written', async () => {
    const { code } = await run([...MODEL, '--format', `ics=${path.join(folder, 'nowhere', 'a.ics')}`]);
    expect(code).toBe(2);
  });
});

describe('wrong usage is said in a line, with exit code 2', () => {
  test.each([
    [['--days', '0'], '--days 0 不对', '1 至 1100'],
    [['--days', '1101'], '--days 1101 不对', '1 至 1100'],
    [['--days', '-1'], '--days', '1 至 1100'],
    [['--days', '1.5'], '--days 1.5 不对', '1 至 1100'],
    [['--days', '1e2'], '--days 1e2 不对', '1 至 1100'],
    [['--days', '９０'], '--days ９０ 不对', '1 至 1100'],
    [['--format', 'sarif'], 'sarif 不对', 'text、markdown、json、ics'],
    [['--format', 'ics', '--format', 'json'], '至多一个', 'ics、json'],
    [['--as-of', '2026-02-30'], '2026-02-30 不是存在的日期', '2026-11-01'],
    [['--as-of', '9999-12-01'], '已超出公元 9999 年', '--days'],
    [['--as-of', '2019-09-28'], '尚未施行', '2019-09-29'],
    [['--only', 'A15.55'], '没有编号为 A15.55', 'A15.5'],
  ])('%j', async (argv, words, more) => {
    const { code, stdout, stderr } = await run(['forecast', 'fixtures/model-unit', ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain(more);
  });
});

describe('formats', () => {
  test('several in one run, the same lapses in each', async () => {
    const files = Object.fromEntries(
      ['text', 'markdown', 'json', 'ics'].map((format) => [format, path.join(folder, `a.${format}`)]),
    );
    const formats = Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`]);
    const { code, stdout } = await run([...MODEL, '--days', '60', ...formats]);
    expect([code, stdout]).toEqual([1, '']);
    const read = (format: string) => readFileSync(files[format] ?? '', 'utf8');
    const { lapses, days, through } = JSON.parse(read('json'));
    expect([days, through]).toEqual([60, '2026-12-31']);
    const deadlines = new Set(lapses.map(({ lastGoodDay }: { lastGoodDay: string }) => lastGoodDay));
    const { events = [] } = convertIcsCalendar(undefined, read('ics'));
    expect(new Set(events.map(({ start }) => start.date.toISOString().slice(0, 10)))).toEqual(deadlines);
    for (const day of deadlines) expect(read('text')).toContain(`最迟 ${day}`);
    expect(read('markdown').match(/^\| \d+ \|/gm)).toHaveLength(lapses.length);
  });

  test('as of no given day it is the day of the run, and the forecast says so', async () => {
    const { stdout } = await run(['forecast', 'fixtures/model-unit', '--days', '1']);
    expect(stdout).toContain('（运行当日，北京时间）');
  });

  test('in English, of a part, with parameters that the unit changed', async () => {
    const config = path.join(folder, 'strict.yaml');
    cpSync('fixtures/model-unit', path.join(folder, 'unit'), { recursive: true });
    writeFileSync(config, 'parameters: {patchIntervalDays: 60}\n');
    const argv = [
      'forecast',
      path.join(folder, 'unit'),
      '--as-of',
      '2026-11-01',
      '--only',
      'A17.2',
      '--format',
      'json',
    ];
    const [usual, strict] = [
      await run([...argv, '--lang', 'en']),
      await run([...argv, '--lang', 'en', '--config', config]),
    ].map(({ stdout }) => JSON.parse(stdout));
    expect(usual).toMatchObject({ language: 'en', partial: true, only: ['A17.2'] });
    expect(new Set(usual.lapses.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['A17.2']));
    expect(strict.summary.nextDeadline < usual.summary.nextDeadline).toBe(true);
  });

  test('a forecast that lies among the ledgers is no ledger', async () => {
    const unit = path.join(folder, 'unit');
    cpSync('fixtures/model-unit', unit, { recursive: true });
    const file = path.join(unit, 'forecast.json');
    const argv = [unit, '--as-of', '2026-11-01'];
    expect(await run(['forecast', ...argv, '--format', `json=${file}`])).toMatchObject({ code: 1 });
    expect(await run(['audit', ...argv, '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a closed pipe is quiet', async () => {
    const line =
      'netsec forecast fixtures/sample-county --as-of 2026-11-01 --days 400 --format json | head -c 10';
    const { stdout, stderr } = await shell(line);
    expect([stdout.length, stderr]).toEqual([10, '']);
  });
});
