import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, shell } from './run.ts';

describe('wrong usage is said in a line, with exit code 2', () => {
  test.each([
    [['audti'], '没有命令 audti', 'audit'],
    [['audit', '--fromat', 'json'], '没有选项 --fromat', '--format'],
    [['--lang', 'en', 'rules', 'test'], 'behind the command', 'netsec rules test ... --lang'],
    [['--only=A1.1', 'audit', 'x'], '写在命令之后', 'netsec audit … --only'],
    [['--fromat', 'json', 'audit'], '没有选项 --fromat', '--format'],
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

describe('where the current folder is gone', () => {
  const unit = path.resolve('fixtures/model-unit');
  const paper = path.resolve('fixtures/papers/luxi-2026-3');
  const GONE = '当前文件夹已不存在，或无法访问；请换到别的文件夹再运行。\n';
  const cwd = () => {
    throw new Error('ENOENT: uv_cwd');
  };
  test.each([
    [['audit', unit, '--as-of', '2026-11-01', '--format', 'sarif']],
    [['validate', unit]],
    [['explain', 'A15']],
  ])('full paths do: %j', async (argv) => {
    const { code } = await run(argv, { cwd });
    expect(code).toBe(0);
  });
  test.each([
    [['audit']],
    [['validate', 'a.yaml']],
    [['audit', unit, '--format', 'json=report.json']],
    [['report', 'report.json']],
    [['init', 'unit']],
  ])('others are told so: %j', async (argv) => {
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(GONE);
  });
  test.skipIf(process.platform === 'win32')('and so are papers, which need a thread', async () => {
    const line = `cd "$(mktemp -d)" && rmdir "$PWD" && netsec audit "${unit}" --rules "${paper}" --quiet`;
    const { code, stderr } = await shell(line);
    expect([code, stderr]).toEqual([2, GONE]);
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
  test('netsec alone shows what it can do, as the help does, and is no verdict', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe((await run(['help'])).stdout);
  });
  test('of what is no command it says so', async () => {
    expect(await run(['help', 'audti'])).toEqual({
      code: 2,
      stdout: '',
      stderr: '没有命令 audti。\n是不是 audit？\n',
    });
  });
  test.each(['audit', 'rules'])('of %s it is shown', async (command) => {
    expect((await run(['help', command])).stdout).toContain('用法：netsec');
  });
  test('--version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});
