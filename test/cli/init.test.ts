import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-init-'));
});

interface GithubFile {
  readonly jobs: { readonly audit: { readonly steps: readonly { readonly run?: string }[] } };
}

interface GitlabFile {
  readonly netsec: { readonly script: readonly string[] };
}

const TOLD = ['--name', '某县应急管理局', '--category', 'county', '--region', '411024'];

const unitIn = (place: string) => parse(readFileSync(path.join(place, 'inventory.yaml'), 'utf8')).unit;

describe('told everything, it asks nothing', () => {
  test('and writes what validates at once', async () => {
    const { code, stdout, stderr } = await run(['init', '台账', ...TOLD, '--yes'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('已写入 台账/inventory.yaml');
    expect(readdirSync(path.join(folder, '台账')).sort()).toEqual([
      '.gitignore',
      '.netsec',
      '.vscode',
      'inventory.yaml',
    ]);
    expect(unitIn(path.join(folder, '台账'))).toEqual({
      id: 'unit',
      name: '某县应急管理局',
      category: 'county',
      region: '411024',
    });
    expect(await run(['validate', '台账'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await run(['audit', '台账', '--quiet'], { cwd: folder })).toMatchObject({ code: 1 });
  });

  describe.each([
    ['github', '.github/workflows/netsec.yml', ({ jobs: { audit } }: GithubFile) => audit.steps[2]!.run!],
    ['gitlab', '.gitlab-ci.yml', ({ netsec }: GitlabFile) => netsec.script.join('\n')],
  ])('with a file for %s on request', (service, file, scriptOf) => {
    const job = (NETSEC: string) => {
      const script = scriptOf(parse(readFileSync(path.join(folder, file), 'utf8')));
      const env = { ...process.env, NETSEC };
      return spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env });
    };
    beforeEach(async () => {
      await run(['init', ...TOLD, '--yes', '--ci', service, '--lang', 'en'], { cwd: folder });
    });

    test('beside an inventory that validates', async () => {
      expect(await run(['validate'], { cwd: folder })).toMatchObject({ code: 0 });
    });

    test('that audits once it says how netsec is run, and fails until then', () => {
      expect(job(`${process.execPath} ${process.cwd()}/bin/netsec.js`).status).toBe(1);
      const { status, stderr } = job('');
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining(`NETSEC is not set: say in ${file} how`),
      });
    });
  });
});

test.each([
  ['County', '党政机关'],
  ['县级', 'organ'],
])('it may be told %s and %s', async (category, nature) => {
  const argv = ['--category', category, '--nature', nature, '--yes'];
  expect(await run(['init', ...TOLD, ...argv], { cwd: folder })).toMatchObject({ code: 0 });
  expect(unitIn(folder)).toMatchObject({ category: 'county', nature: 'organ' });
});

describe('it overwrites nothing', () => {
  test('a folder that holds an inventory is refused', async () => {
    writeFileSync(path.join(folder, 'systems.yaml'), 'systems: []\n');
    const { code, stderr } = await run(['init', ...TOLD, '--yes'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('systems.yaml');
    expect(readdirSync(folder)).toEqual(['systems.yaml']);
  });

  test('nor is a paper begun in one', async () => {
    mkdirSync(path.join(folder, 'ledgers'));
    writeFileSync(path.join(folder, 'ledgers/people.csv'), 'id,name\n');
    const { code, stderr } = await run(['rules', 'new', 'ledgers'], { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('people.csv') });
  });

  test('other files that are there are kept and said', async () => {
    writeFileSync(path.join(folder, '.gitignore'), 'mine\n');
    mkdirSync(path.join(folder, '.vscode'));
    symlinkSync('nowhere', path.join(folder, '.vscode/settings.json'));
    const { code, stderr } = await run(['init', ...TOLD, '--yes'], { cwd: folder });
    expect(code).toBe(0);
    expect(stderr).toContain('.gitignore 已经存在，没有改动');
    expect(stderr).toContain('.vscode/settings.json 已经存在，没有改动');
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
  });

  test('what to run next can be copied, whatever the folder is called', async () => {
    const { stderr } = await run(['init', '县 局', ...TOLD, '--yes'], { cwd: folder });
    expect(stderr).toContain('netsec audit "县 局"');
  });

  test('a file in place of the folder is said', async () => {
    writeFileSync(path.join(folder, 'x'), '');
    expect(await run(['init', 'x', ...TOLD, '--yes'], { cwd: folder })).toMatchObject({ code: 2 });
  });
});

describe('what it is told must do', () => {
  test.each([
    [['--region', '41102'], '6 位数字'],
    [['--region', '011024'], '6 位数字'],
    [['--category', 'town'], 'county'],
    [['--name', ''], '写明名称'],
    [['--name', '某\u202e局'], '写明名称'],
    [['--superior', '无'], '写明名称'],
    [['--nature', 'firm'], 'organ'],
    [['--id', 'a b'], '空格'],
    [['--ci', 'svn'], 'github'],
  ])('%j', async (argv, words) => {
    const { code, stderr } = await run(['init', ...TOLD, '--yes', ...argv], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what is missing is named where nobody can be asked', async () => {
    const { code, stderr } = await run(['init', '--name', '某局'], { cwd: folder });
    expect([code, stderr]).toEqual([2, '不是交互运行，无法提问，请补上 --category、--region。\n']);
  });
});

describe('on a terminal it asks for the rest', () => {
  const terminal = { columns: 80 };

  test('again where an answer will not do, and passes over what is optional', async () => {
    const input = '某县应急管理局\n9\n5\n4110\n411024\n\n';
    const { code, stderr } = await run(['init'], { cwd: folder, input, terminal });
    expect(code).toBe(0);
    expect(stderr).toContain('单位名称');
    expect(stderr).toContain('5. 县级');
    expect(stderr).toContain('9 不对');
    expect(stderr).toContain('4110 不对');
    expect(unitIn(folder)).toEqual({
      id: 'unit',
      name: '某县应急管理局',
      category: 'county',
      region: '411024',
    });
  });

  test('a category may be called as the menu prints it', async () => {
    const input = '某市应急管理局\n市级\n411000\n\n';
    const { code, stderr } = await run(['init'], { cwd: folder, input, terminal });
    expect(code).toBe(0);
    expect(stderr).toContain('省、市、县级部门的内设机构和所属单位，选该部门的一级');
    expect(unitIn(folder).category).toBe('municipal');
  });

  test('only for what it was not told', async () => {
    const { code, stderr } = await run(['init', ...TOLD.slice(0, 4)], {
      cwd: folder,
      input: '411024\n许昌市应急管理局\n',
      terminal,
    });
    expect(code).toBe(0);
    expect(stderr).not.toContain('单位类别');
    expect(unitIn(folder).superior).toBe('许昌市应急管理局');
  });

  test('and writes nothing where the answers end', async () => {
    const { code } = await run(['init'], { cwd: folder, input: '某局\n', terminal });
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
