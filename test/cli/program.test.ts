import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

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
    [['forecast', '--as-of', '2019-10-17', 'fixtures/model-unit'], '尚未对本单位施行', '2019-10-18'],
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
