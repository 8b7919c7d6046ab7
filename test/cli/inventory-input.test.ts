import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const UNIT = `unit: {id: u, name: 某县应急管理局, category: county, region: "411024", papers: [luxi-2026-3]}
terminals: [{id: pc, status: in-use, responsible: tian, ext: {seal: intact}}]
`;
const PEOPLE = `people:
  - id: tian
    name: 田雨
    evidence: [{file: scan.pdf, date: 2026-01-01}]
`;
const CONFIGURATION = 'language: en\ninventory: [../shared/people.yaml]\npapers: [../luxi]\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-input-'));
  mkdirSync(path.join(folder, '台账'));
  mkdirSync(path.join(folder, 'shared'));
  cpSync('fixtures/papers/luxi-2026-3', path.join(folder, 'luxi'), { recursive: true });
  write('台账/unit.yaml', UNIT);
  write('台账/scan.pdf', 'abc');
  write('shared/people.yaml', PEOPLE);
  write('台账/netsec.config.yaml', CONFIGURATION);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const netsec = (...argv: readonly string[]) => run(argv, { cwd: folder });

describe.each([
  ['audit', 'compliance rate', ['audit', '台账', '--as-of', '2026-11-01', '--fail-on', 'none']],
  ['validate', 'well-formed', ['validate', '台账']],
  ['evidence stamp', 'filled in', ['evidence', 'stamp', '台账']],
])('netsec %s', (_, said, command) => {
  test('takes what the configuration adds, and speaks its language', async () => {
    const { code, stdout, stderr } = await netsec(...command);
    expect(code, stderr).toBe(0);
    expect(stdout + stderr).toContain(said);
  });

  test('takes the configuration that is given', async () => {
    mkdirSync(path.join(folder, 'settings'));
    renameSync(path.join(folder, '台账/netsec.config.yaml'), path.join(folder, 'settings/ours.yaml'));
    expect((await netsec(...command)).code).not.toBe(0);
    const { code, stderr } = await netsec(...command, '--config', 'settings/ours.yaml');
    expect(code, stderr).toBe(0);
  });

  test('takes the figure of a paper given on the command line', async () => {
    write(
      '台账/netsec.config.yaml',
      'inventory: [../shared/people.yaml]\nparameters: {sealCheckIntervalDays: 20}\n',
    );
    expect((await netsec(...command)).code).toBe(2);
    const { code, stderr } = await netsec(...command, '--rules', 'luxi');
    expect(code, stderr).toBe(0);
  });

  test.each([
    ['a configuration with a fault', 'failOn: big\n', 'netsec.config.yaml:1:9'],
    ['a further file that is not there', 'inventory: [../shared/gone.yaml]\n', 'shared/gone.yaml'],
    ['a paper that is not there', 'papers: [../gone]\n', 'gone'],
  ])('says of %s where it is', async (_, configuration, words) => {
    write('台账/netsec.config.yaml', configuration);
    const { code, stderr } = await netsec(...command);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

test('a digest is put into a further file too', async () => {
  await netsec('evidence', 'stamp', '台账');
  expect(readFileSync(path.join(folder, 'shared/people.yaml'), 'utf8')).toMatch(/sha256: "?ba7816bf/);
});

describe('what is wrong with what was named is said with a way out', () => {
  test.each([
    ['two folders', ['台账', 'shared']],
    ['one folder twice', ['台账', './台账/']],
    ['a folder and a file', ['台账', 'shared/people.yaml']],
  ])('%s', async (_, named) => {
    const { code, stderr } = await netsec('validate', ...named);
    expect(code).toBe(2);
    expect(stderr).toContain('不能再加别的文件夹、文件或标准输入；请只留一个文件夹，或只指定文件');
  });

  test('an empty file, and nothing through standard input', async () => {
    write('empty.yaml', '# nothing\n');
    const file = await netsec('validate', 'empty.yaml');
    expect(file.stderr).toContain('empty.yaml:1:1: 内容是空的；请填写 empty.yaml，或从文件夹中移走\n');
    const piped = await netsec('validate', '-');
    expect(piped.code).toBe(2);
    expect(piped.stderr).toContain(
      '-:1:1: 内容是空的：标准输入（-）没有传来内容，请检查供给它的命令或文件\n',
    );
  });
});
