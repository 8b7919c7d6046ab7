import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const DAY = ['--as-of', '2026-11-01'];
const PROOF = 'evidence/终端盘点表.pdf';

let folder = '';
beforeEach(() => {
  folder = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'netsec-cli-'))), '台账');
  cpSync('fixtures/model-unit', folder, { recursive: true });
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const audit = (...more: readonly string[]) => run(['audit', folder, ...DAY, ...more]);

describe('unsound evidence', () => {
  test('is exit code 1 by its severity, in an inventory without a gap', async () => {
    expect((await audit('--quiet')).code).toBe(0);
    rmSync(path.join(folder, PROOF));
    expect((await audit('--quiet')).code).toBe(1);
    expect((await audit('--quiet', '--fail-on', 'high')).code).toBe(0);
    writeFileSync(path.join(folder, PROOF), 'another file');
    expect((await audit('--quiet', '--fail-on', 'high')).code).toBe(1);
    expect((await audit('--quiet', '--fail-on', 'none')).code).toBe(0);
  });

  test.each(['text', 'markdown', 'json'])('shows in %s, at its place', async (format) => {
    writeFileSync(path.join(folder, PROOF), 'another file');
    const { stdout } = await audit('--format', format);
    expect(stdout.replace(/\n */g, '')).toMatch(/终端盘点表\.pdf 的 ?SM3 ?与登记的不一致/);
    const lines = readFileSync(path.join(folder, 'unit.yaml'), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes(PROOF)) + 1;
    expect(stdout).toContain(format === 'json' ? `"file":"unit.yaml","line":${line},` : `unit.yaml:${line}:`);
    expect(stdout).not.toMatch(/结论：.*差距 \d+ 项（/);
  });
});

describe('evidence that ends like a ledger', () => {
  const LOG = 'evidence/登录日志.csv';
  const SCAN = 'evidence/scan.json';
  beforeEach(() => {
    writeFileSync(path.join(folder, LOG), '时间,账号\n2026-03-05 08:00,admin\n');
    writeFileSync(path.join(folder, SCAN), '{"host": "10.0.0.1"}\n{"host": "10.0.0.2"}\n');
  });
  const name = (before = ''): void => {
    const unit = path.join(folder, 'unit.yaml');
    const text = readFileSync(unit, 'utf8');
    const entries = [LOG, SCAN].map((file) => `    - {file: ${before}${file}, date: 2026-03-05}\n`).join('');
    writeFileSync(
      unit,
      text.replace(/^ {2}evidence:\n/m, (head) => head + entries),
    );
  };

  test('is looked at as evidence where a record names it, and refused as an inventory where none does', async () => {
    expect((await audit('--quiet')).code).toBe(2);
    name();
    const { code, stdout } = await audit('--format', 'json');
    expect({ code, inputs: stdout.includes(`"file":"${LOG}","sha256"`) }).toEqual({ code: 0, inputs: false });
    rmSync(path.join(folder, SCAN));
    expect((await audit('--quiet')).code).toBe(1);
  });

  test.each(['./', './/'])('is the same file where its name begins with %s', async (before) => {
    name(before);
    expect((await audit('--quiet')).code).toBe(0);
    expect((await run(['validate', folder])).code).toBe(0);
  });

  test('gets its digest like every other', async () => {
    name();
    expect((await run(['evidence', 'stamp', folder])).code).toBe(0);
    expect(readFileSync(path.join(folder, 'unit.yaml'), 'utf8')).toMatch(
      /登录日志\.csv, date: 2026-03-05, sha256: \w{64}/,
    );
    expect((await audit('--quiet')).code).toBe(0);
  });
});

test('a configuration below the folder is said not to be in force, unless one is named', async () => {
  mkdirSync(path.join(folder, 'sub'));
  const below = path.join(folder, 'sub/netsec.config.yaml');
  writeFileSync(below, 'parameters: {backupMaxAgeDays: 0}\n');
  const { code, stderr } = await audit();
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^没有采用 sub\/netsec\.config\.yaml：/m),
  });
  const validate = ['validate', folder, '--lang', 'en'];
  expect((await run(validate)).stderr).toMatch(/^not in force: sub\/netsec\.config\.yaml; /m);
  expect((await run([...validate, '--config', below])).stderr).not.toContain('not in force');
});

test('spreadsheets that no record names as its evidence are said to have been passed over', async () => {
  writeFileSync(path.join(folder, 'terminals.xlsx'), 'PK');
  writeFileSync(path.join(folder, 'evidence/盘点.XLS'), 'PK');
  const { code, stderr } = await audit();
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^没有读取 evidence\/盘点\.XLS、terminals\.xlsx：/m),
  });
  const unit = path.join(folder, 'unit.yaml');
  const named = `  evidence:\n    - {file: ./evidence/盘点.XLS, date: 2026-03-05}\n`;
  writeFileSync(
    unit,
    readFileSync(unit, 'utf8').replace(/^ {2}evidence:\n/m, () => named),
  );
  expect((await run(['validate', folder, '--lang', 'en'])).stderr).toMatch(/^not read: terminals\.xlsx; /m);
  expect((await audit('--quiet')).stderr).toBe('');
  const forecast = ['forecast', folder, '--as-of', '2026-11-01', '--days', '2', '--lang', 'en'];
  expect((await run(forecast)).stderr).toMatch(/^not read: terminals\.xlsx; /m);
  expect((await run([...forecast, '--quiet'])).stderr).toBe('');
});

test('what looks like a part of the inventory under another ending is said to have been passed over', async () => {
  const names = [
    'terminals.txt',
    '计算机终端.TXT',
    'a.yaml~',
    'a.yml.bak',
    'b.csv.txt',
    'README.txt',
    '说明.txt',
    'x.pdf',
  ];
  for (const name of [...names, '.a.yaml.swp', 'evidence/盘点.txt'])
    writeFileSync(path.join(folder, name), 'x');
  const { code, stderr } = await audit();
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(
      /^没有读取 a\.yaml~、a\.yml\.bak、b\.csv\.txt、terminals\.txt、计算机终端\.TXT：/m,
    ),
  });
  expect((await run(['validate', folder, '--lang', 'en'])).stderr).toMatch(/^not read: a\.yaml~, /m);
  expect((await audit('--quiet')).stderr).toBe('');
});

describe('where evidence is looked for', () => {
  test('is beside the file, where files are named singly', async () => {
    mkdirSync(path.join(folder, 'people'));
    cpSync(path.join(folder, 'people.yaml'), path.join(folder, 'people/people.yaml'));
    rmSync(path.join(folder, 'people.yaml'));
    const others = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    const named = [...others, 'people/people.yaml'].map((file) => path.join(folder, file));
    expect((await run(['audit', ...named, ...DAY, '--quiet'])).code).toBe(0);
  });

  test('is nowhere for standard input: what it says stays declared, and a note says so', async () => {
    const input = `unit:
  id: u
  name: 某局
  category: county
  region: "411024"
  evidence:
    - {file: ../../etc/passwd, date: 2026-01-01}
`;
    const { stdout } = await run(['audit', '-', ...DAY], { input });
    expect(stdout).toContain('无从查看 1 项佐证材料');
    expect(stdout).not.toContain('佐证材料问题');
  });
});

describe('--require-evidence', () => {
  test('makes gaps of passes on words alone, and the exit code 1', async () => {
    const { code, stdout } = await audit('--require-evidence', 'high', '--only', 'A33.2');
    expect(code).toBe(1);
    expect(stdout).toContain('符合，但只凭单位申报，没有可核对的佐证材料');
    expect(stdout).toContain('佐证要求：风险等级为高及以上的要求');
    expect((await audit('--require-evidence', 'high', '--only', 'A6.1', '--quiet')).code).toBe(0);
  });

  test('takes a severity', async () => {
    const { code, stderr } = await audit('--require-evidence', 'all');
    expect(code).toBe(2);
    expect(stderr).toContain('--require-evidence all 不对，可以是 high、medium、low');
  });
});

test('what may be attested is listed, and how each duty is decided says so', async () => {
  expect((await run(['rules', 'list', 'A33.2'])).stdout).toContain('marked（可凭声明）');
  expect((await run(['rules', 'coverage', '--lang', 'en'])).stdout).toMatch(/\(or by attestation\)/);
});
