import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const UNIT = 'unit: { id: u, name: 某局, category: county, region: "411024" }\r\n';
const ABC = {
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
};
const WRONG = 'f'.repeat(64);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-stamp-'));
  mkdirSync(path.join(folder, '佐证'));
  writeFileSync(path.join(folder, '佐证', 'abc.pdf'), 'abc');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string, file = 'unit.yaml') => writeFileSync(path.join(folder, file), text);
const read = (file = 'unit.yaml') => readFileSync(path.join(folder, file), 'utf8');
const stamp = (...options: string[]) => run(['evidence', 'stamp', folder, ...options]);
const people = (evidence: string) =>
  `${UNIT}people:\r\n  - id: a # 张\r\n    name: 张某\r\n    evidence:\r\n${evidence}`;
const ENTRY = '      - file: 佐证/abc.pdf # 扫描件\r\n        date: 2026-01-01\r\n        page: 3\r\n';

test.each([[['--digest', 'sm3'], 'sm3'] as const, [[], 'sha256'] as const])(
  '%j: the digest is put in, and nothing else',
  async (options, digest) => {
    write(`\ufeff${people(ENTRY)}`);
    expect(await stamp(...options)).toMatchObject({ code: 0 });
    expect(read()).toBe(
      `\ufeff${people(ENTRY.replace('        page', `        ${digest}: ${ABC[digest]}\r\n        page`))}`,
    );
    expect(await stamp(...options)).toMatchObject({ code: 0, stdout: '' });
  },
);

test('--check shows the place and writes nothing', async () => {
  write(people(ENTRY));
  const { code, stdout } = await stamp('--check');
  expect([code, stdout]).toEqual([1, `unit.yaml:6:9：佐证/abc.pdf：填上 SHA-256 ${ABC.sha256}\n`]);
  expect(read()).toBe(people(ENTRY));
  expect(await stamp('--dry-run')).toMatchObject({ code: 1, stdout });
});

test('a digest that is not the file’s is reported and left, and renewed only when asked', async () => {
  const wrong = people(`${ENTRY}        sha256: ${WRONG}\r\n`);
  write(wrong);
  expect(await stamp()).toMatchObject({ code: 1, stdout: expect.stringContaining(WRONG) });
  expect(read()).toBe(wrong);
  expect(await stamp('--update')).toMatchObject({ code: 0 });
  expect(read()).toBe(wrong.replace(WRONG, ABC.sha256));
});

test('one that has another digest is looked at, not given a second', async () => {
  const other = people(`${ENTRY}        sm3: ${ABC.sm3.toUpperCase()}\r\n`);
  write(other);
  expect(await stamp()).toMatchObject({ code: 0, stdout: '' });
  expect(read()).toBe(other);
});

describe('a file that cannot be digested is reported, and the others are filled in all the same', () => {
  test.each([
    ['../abc.pdf', '不可用'],
    ['/etc/passwd', '不可用'],
    ['C:\\abc.pdf', '不可用'],
    ['gone.pdf', '不存在'],
    ['佐证', '不是普通文件'],
    ['link.pdf', '符号链接'],
    ['佐证/a\\nb.pdf', '不可用'],
    ['unit.yaml', '本次要改的台账文件'],
  ])('%s', async (name, words) => {
    symlinkSync('/etc/passwd', path.join(folder, 'link.pdf'));
    write(people(`      - { file: "${name.replace('C:\\', 'C:\\\\')}", date: 2026-01-01 }\r\n${ENTRY}`));
    const { code, stdout } = await stamp();
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toContain(words);
    expect(read()).toContain(ABC.sha256);
    expect(read()).toContain(`date: 2026-01-01 }\r\n`);
  });
});

test('of a record declared classified the place is said, and nothing it says', async () => {
  write(
    `${UNIT}media:\n  - id: m\n    status: in-use\n    classified: true\n    evidence: [{ file: 佐证/abc.pdf, date: 2026-01-01 }]\n`,
  );
  const { code, stdout, stderr } = await stamp();
  expect(code).toBe(0);
  expect(stdout + stderr).not.toMatch(/abc|ba78/);
  expect(stdout).toContain('unit.yaml:6:16');
});

describe('a ledger as CSV is not written: its author is told what belongs where', () => {
  const DOCUMENTS = '编号,文件类别,佐证材料.文件,佐证材料.日期';
  const ROWS = ['d1,责任制文件,佐证/abc.pdf,2025-03-01', 'd1,,佐证/abc.pdf,2025-04-01'];

  test('and the other files are filled in', async () => {
    write(people(ENTRY));
    write([DOCUMENTS, ...ROWS, ''].join('\n'), 'documents.csv');
    const { code, stdout, stderr } = await stamp();
    expect(code).toBe(1);
    const cell = `请自行在这一行的“佐证材料.SHA-256”一格填 ${ABC.sha256}（没有这一列的先加上）`;
    expect(stdout.split('\n')).toEqual([
      expect.stringContaining('unit.yaml:6:9：'),
      `documents.csv:2:10：佐证/abc.pdf：程序不改 CSV 台账，${cell}`,
      `documents.csv:3:5：佐证/abc.pdf：程序不改 CSV 台账，${cell}`,
      '',
    ]);
    expect(stderr).toContain('填写 1 项，0 项无需改动，2 项有问题');
    expect(read()).toContain(ABC.sha256);
    expect(read('documents.csv')).toBe([DOCUMENTS, ...ROWS, ''].join('\n'));
  });

  test('by the heading that is there; entered, all is in order', async () => {
    write(UNIT);
    const filled = (value: string) => `${DOCUMENTS},evidence.sha256\n${ROWS[0]},${value}\n`;
    write(filled(''), 'documents.csv');
    const { code, stdout } = await stamp('--check');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^documents\.csv:2:32：.*“evidence\.sha256”/)]);
    write(filled(WRONG), 'documents.csv');
    expect(await stamp('--update')).toMatchObject({ code: 1, stdout: expect.stringContaining(ABC.sha256) });
    write(filled(ABC.sha256), 'documents.csv');
    expect(await stamp()).toMatchObject({ code: 0, stdout: '' });
  });

  test('but not the digest of the ledger that it would be entered in', async () => {
    write(UNIT);
    write(`${DOCUMENTS}\nd1,责任制文件,documents.csv,2025-03-01\n`, 'documents.csv');
    expect(await stamp()).toMatchObject({ code: 1, stdout: expect.stringContaining('会立即失效') });
  });

  test('but not of a record declared classified', async () => {
    write(UNIT);
    write(
      'id,status,classified,evidence.file,evidence.date\nm,in-use,是,佐证/abc.pdf,2026-01-01\n',
      'media.csv',
    );
    const { code, stdout, stderr } = await stamp();
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^media\.csv:2:.*不改 CSV 台账.*请移出\n$/)]);
    expect(stdout + stderr).not.toMatch(/abc|ba78/);
  });
});

test('where one file cannot be edited, none is written', async () => {
  write(people(ENTRY));
  writeFileSync(
    path.join(folder, 'gbk.yaml'),
    Buffer.from([
      ...Buffer.from('people:\n  - id: b\n    name: '),
      0xd5,
      0xc5,
      ...Buffer.from('\n    evidence: [{ file: gbk.txt, date: 2026-01-01 }]\n'),
    ]),
  );
  writeFileSync(path.join(folder, 'gbk.txt'), 'abc');
  const { code, stderr } = await stamp();
  expect(code).toBe(2);
  expect(stderr).toMatch(/gbk\.yaml:1:1：.*UTF-8/);
  expect(read()).toBe(people(ENTRY));
});

test('the file keeps its permissions', async () => {
  write(people(ENTRY));
  const { chmodSync } = await import('node:fs');
  chmodSync(path.join(folder, 'unit.yaml'), 0o640);
  await stamp();
  expect(statSync(path.join(folder, 'unit.yaml')).mode & 0o777).toBe(0o640);
});

test.each([
  [['evidence', 'stamp', '--digest', 'md5'], '--digest md5 不对'],
  [['evidence', 'stamp', '-'], '没有文件可改'],
  [['evidence', 'stmp'], '没有命令 stmp'],
])('%j is refused in words', async (argv, words) => {
  expect(await run(argv, { input: UNIT })).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
});
