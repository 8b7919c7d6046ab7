import { mkdtempSync, writeFileSync } from 'node:fs';
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
    expect(stderr).toContain('没有可审计的台账');
  });
  test('2: an unknown key names the line and the nearest key', async () => {
    const input =
      'unit: {id: u, name: 某局, category: county, region: "411024"}\nsystems:\n  - id: a\n    nmae: 系统\n    status: online\n';
    const { code, stderr } = await run(['audit', '-'], { input });
    expect(code).toBe(2);
    expect(stderr).toMatch(/-:4:5: .*nmae.*name/);
  });
});

describe('wrong usage is said in a line, with exit code 2', () => {
  test.each([
    [['audti'], '没有命令 audti', 'audit'],
    [['audit', '--fromat', 'json'], '没有选项 --fromat', '--format'],
    [['audit', '--as-of', '2026-02-30'], '2026-02-30 不是存在的日期', '2026-11-01'],
    [['audit', '--as-of'], '后面要有一个值', '--as-of'],
    [['audit', '--lang', 'fr'], '--lang fr 不对', 'zh、en'],
    [['audit', '--fail-on', 'big'], '--fail-on big 不对', 'high'],
    [['audit', '--format', 'pdf'], 'pdf 不对', 'text、markdown、json'],
    [['audit', '--format', 'json', '--format', 'text'], '至多一个', 'json、text'],
    [['audit', '--format', 'json=a', '--format', 'text=./a'], '同一个文件', 'a'],
    [['audit', '--only', 'A15.55', 'fixtures/model-unit'], '没有编号为 A15.55', 'A15.5'],
    [['rules', 'list', 'A99'], '没有编号为 A99', '要求'],
    [['rules', 'list', 'A15.55', '--format', 'markdown'], '没有编号为 A15.55', 'A15.5'],
    [['rules', 'test', 'A15.55'], '没有编号为 A15.55', 'A15.5'],
    [['report'], '缺少参数', '报告'],
    [['report', 'a.json', 'b.json'], '命令 report 的参数太多', '参数'],
    [['audit', '--as-of', '2019-09-28', 'fixtures/model-unit'], '尚未施行', '2019-09-29'],
    [['audit', '--as-of', '2019-10-17', 'fixtures/model-unit'], '许应急〔2019〕46号', '2019-10-18'],
    [['forecast', '--as-of', '2019-10-17', 'fixtures/model-unit'], '还没有约束本单位', '2019-10-18'],
  ])('%j', async (argv, words, more) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain(more);
  });
  test('in English too', async () => {
    const { code, stderr } = await run(['audit', '--lang', 'en', '--as-of', 'today']);
    expect(code).toBe(2);
    expect(stderr).toBe('--as-of today is no day of the calendar; write it like 2026-11-01.\n');
  });
});

describe('help', () => {
  test.each(
    [
      ['--help'],
      ['audit', '--help'],
      ['validate', '--help'],
      ['report', '--help'],
      ['plan', '--help'],
      ['evidence', 'stamp', '--help'],
      ['rules', '--help'],
      ['rules', 'list', '--help'],
    ].map((argv) => [argv]),
  )('%j', async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/用法：netsec/);
    expect(stdout).not.toMatch(
      /Usage|Options:|Commands:|display help|\[options|\[command|[<[](?!SHELL)[A-Z]/,
    );
  });
  test('names in English what English readers put there', async () => {
    const { stdout } = await run(['report', '--help', '--lang', 'en']);
    expect(stdout).toContain('Usage: netsec report [options] <REPORT>\n');
    expect(stdout).toContain('--format <FMT[=FILE]>');
  });
  test('and a mistake name it as the reader knows it', async () => {
    expect((await run(['report'])).stderr).toContain('缺少参数 报告');
    expect((await run(['report', '--lang', 'en'])).stderr).toContain('REPORT');
  });
  test('netsec alone shows what it can do, and is no verdict', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('audit');
  });
  test('--version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});

describe('the configuration', () => {
  const configured = async (text: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'netsec-config-'));
    const file = path.join(folder, 'netsec.config.yaml');
    writeFileSync(file, text);
    return run([...MODEL, '--config', file]);
  };
  test('tightens a parameter, and the report says so', async () => {
    const { code, stdout } = await configured('parameters:\n  backupMaxAgeDays: 6\n');
    expect([0, 1]).toContain(code);
    expect(stdout).toContain('backupMaxAgeDays');
  });
  test.each([
    ['parameters:\n  backupMaxAge: 6\n', '没有参数 backupMaxAge'],
    ['parameters:\n  backupMaxAgeDays: 30\n', '要写明理由'],
    ['parameters:\n  logRetentionDays: {value: 90, reason: 磁盘不够}\n', '不能放宽'],
    ['parameters:\n  backupMaxAgeDays: 七天\n', '的值不对'],
    ['parameter:\n  backupMaxAgeDays: 6\n', '没有 parameter'],
    ['parameters: [1]\n', 'parameters 应是'],
    ['parameters: {', '引号或括号没有配对'],
  ])('%j is refused at its place', async (text, words) => {
    const { code, stderr } = await configured(text);
    expect(code).toBe(2);
    expect(stderr).toMatch(/netsec\.config\.yaml:\d+:\d+/);
    expect(stderr).toContain(words);
  });
  test('one that is not there', async () => {
    expect(await run([...MODEL, '--config', 'nowhere.yaml'])).toMatchObject({ code: 2 });
  });
});
