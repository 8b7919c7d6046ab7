import { describe, expect, test } from 'vitest';
import { readInventory } from '../../src/inventory/read.ts';
import { schema } from './given.ts';
import { brief, place, read, utf8 } from './reading.ts';

const REPORT = '{"results": [], "tool": {"name": "netsec"}, "schemaVersion": 1}';

function inventory(files: Readonly<Record<string, string>>) {
  return readInventory(
    Object.entries(files).map(([file, text]) => ({ file, bytes: utf8(text) })),
    {},
  );
}

describe('several files', () => {
  test('are read in the order given', () => {
    const outcome = inventory({ 'b.yaml': 'b: 1', 'a.json': '{"a": 1}', 'c.yml': 'c: 1' });
    expect(outcome.ok && outcome.value.map(({ file, value }) => [file, value])).toEqual([
      ['b.yaml', { b: 1 }],
      ['a.json', { a: 1 }],
      ['c.yml', { c: 1 }],
    ]);
  });

  test('all that is wrong in any of them is told', () => {
    const outcome = inventory({ 'a.yaml': 'a: [', 'b.yaml': 'b: 1', 'c.json': '{', 'd.yaml': '' });
    expect(!outcome.ok && outcome.diagnostics.map(({ location: { file } }) => file)).toEqual([
      'a.yaml',
      'c.json',
      'd.yaml',
    ]);
  });

  test('a saved report among them is passed over with a note', () => {
    const outcome = inventory({ 'report.json': REPORT, 'unit.yaml': 'unit: {id: x}' });
    expect(outcome.ok && outcome.value.map(({ file, notes }) => [file, notes])).toEqual([
      ['unit.yaml', [{ code: 'note.skipped-report', file: 'report.json' }]],
    ]);
  });

  const FINDING = { check_name: 'A5.1/head', fingerprint: `${'0'.repeat(32)}-2` };
  const DRIVER = { runs: [{ tool: { driver: { name: 'netsec' } } }] };
  test.each([
    ['netsec-report.codequality.json', [FINDING]],
    ['netsec-report.codequality.json', []],
    ['findings.json', [FINDING, FINDING]],
    ['findings.json', DRIVER],
  ])('what netsec wrote for other programs is passed over too: %s', (name, written) => {
    const outcome = inventory({ [name]: JSON.stringify(written), 'unit.yaml': 'unit: {id: x}' });
    expect(outcome.ok && outcome.value.flatMap(({ notes }) => notes)).toEqual([
      { code: 'note.skipped-report', file: name },
    ]);
  });

  test.each([
    ['terminals.json', []],
    ['terminals.json', [{ ...FINDING, fingerprint: 'pc-1' }]],
    ['terminals.json', [FINDING, { id: 'pc-1' }]],
    ['terminals.json', { runs: [...DRIVER.runs, { tool: { driver: { name: 'other' } } }] }],
  ])('what only looks like it is read: %s %j', (name, written) => {
    const outcome = inventory({ [name]: JSON.stringify(written), 'unit.yaml': 'unit: {id: x}' });
    expect(outcome.ok && outcome.value.flatMap(({ notes }) => notes)).not.toContainEqual({
      code: 'note.skipped-report',
      file: name,
    });
  });

  test.each([[[0x50, 0x4b, 0x03, 0x04, 0x14, 0]], [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]]])(
    'a spreadsheet is named as one: %j',
    (bytes) => {
      const outcome = readInventory([{ file: '台账.xlsx', bytes: new Uint8Array(bytes) }], schema);
      expect(!outcome.ok && brief(outcome.diagnostics)).toEqual(['read.spreadsheet 1:1']);
    },
  );

  test('a report alone is nothing to audit', () => {
    const outcome = inventory({ 'report.json': REPORT });
    expect(!outcome.ok && brief(outcome.diagnostics)).toEqual(['read.nothing-to-audit 1:1']);
  });
});

describe('a file among the ledgers that a record names as its evidence', () => {
  const KEEPER =
    'unit:\n  id: x\nsystems:\n  - id: portal\n    evidence:\n      - {file: NAME, date: 2026-03-05}\n';

  function codes(name: string, text: string | Uint8Array, keeper = KEEPER.replace('NAME', name)) {
    const bytes = typeof text === 'string' ? utf8(text) : text;
    const outcome = readInventory(
      [
        { file: 'unit.yaml', bytes: utf8(keeper) },
        { file: name, bytes },
      ],
      schema,
    );
    return outcome.ok ? outcome.value.map(({ file }) => file) : outcome.diagnostics.map(({ code }) => code);
  }

  test.each([
    ['evidence/login-log.csv', '时间,账号\n2026-03-05 08:00,admin\n'],
    ['evidence/broken.csv', 'a,"b\n'],
    ['evidence/scan.json', '[{"host": "10.0.0.1", "open": []}]'],
    ['evidence/scan.json', '{"host": "10.0.0.1", "open": [22]}'],
    ['evidence/lines.json', '{"at": 1}\n{"at": 2}\n'],
    ['evidence/nginx.yaml', 'kind: Deployment\n---\nkind: Service\n'],
    ['evidence/nginx.yml', 'server: !include base.yml\n'],
    ['evidence/list.yaml', '- a\n- b\n'],
    ['evidence/empty.json', ''],
    ['evidence/photo.json', new Uint8Array([0x89, 0x50, 0, 1, 2, 0])],
  ])('%s is left out where nothing of an inventory is in it', (name, text) => {
    expect(codes(name, text)).toEqual(['unit.yaml']);
    expect(codes(name, text, KEEPER)).not.toEqual(['unit.yaml']);
  });

  test.each([
    ['terminals.csv', '编号,名称\nt-1,一,二\n', 'csv.cell-count'],
    ['计算机终端.csv', '编号,没有的列\nt-1,一\n', 'csv.unknown-heading'],
    ['more.yaml', 'terminals:\n  - {id: t-1\n', 'yaml.unclosed'],
    ['more.yaml', 'x: [\nterminals:\n', 'yaml.unclosed'],
    ['more.yaml', '  - {a: {terminals: [}\n', 'yaml.comma'],
    ['more.yaml', 'ｔｅｒｍｉｎａｌｓ：\n  - id: t-1\n\t- id: t-2\n', 'yaml.no-colon'],
    ['more.json', '{"terminals": [{"id": "t-1"}]', 'json.unfinished'],
  ])('%s is an inventory with a mistake where anything of one is in it', (name, text, code) => {
    expect(codes(name, text)).toContain(code);
  });

  test.each(['./scan.csv', 'evidence//scan.csv'])(
    'is left out however its name is written: %s',
    (written) => {
      const name = written === './scan.csv' ? 'scan.csv' : 'evidence/scan.csv';
      expect(codes(name, 'host\n10.0.0.1\n', KEEPER.replace('NAME', written))).toEqual(['unit.yaml']);
    },
  );

  test('is read as ever where it is an inventory', () => {
    expect(codes('more.yaml', 'terminals: []\n')).toEqual(['unit.yaml', 'more.yaml']);
    expect(codes('more.yaml', 'inventoryVersion: 1\n')).toEqual(['unit.yaml', 'more.yaml']);
    expect(codes('more.yaml', 'ｔｅｒｍｉｎａｌｓ: []\n')).toEqual(['unit.yaml', 'more.yaml']);
  });

  test('may be named by anything where evidence should stand', () => {
    const odd =
      'unit: {id: x, evidence: [{file: 3}, null, a.csv, {file: a.csv}]}\nsystems: [null, 1, {evidence: x}]\npeople: 3\n';
    expect(codes('a.csv', 'x\n', odd)).toEqual(['unit.yaml']);
  });
});

describe('a file without a telling name', () => {
  test('is YAML', () => {
    expect(read('inventory', 'a: 0o17').value).toEqual({ a: 15 });
    expect(read('-', 'a: 0o17').value).toEqual({ a: 15 });
    expect(read('-', '{a: 0o17}').value).toEqual({ a: 15 });
  });

  test('from a pipe may be JSON', () => {
    const source = read('-', '{\n\t"a": 1.0,\n\t"b": "\\/"\n}');
    expect(source.value).toEqual({ a: 1, b: '/' });
    expect(source.written('/a')).toBe('1.0');
    expect(place(source, '/b')).toBe('3:7');
  });
});

describe('a large file', () => {
  const items = Array.from(
    { length: 30_000 },
    (_, index) => `  - {id: t-${index}, name: 办公电脑, ip: 10.0.0.1}\n`,
  );
  const head = 'unit: {id: x}\nterminals:\n';

  test('is read in pieces, as values and places show', () => {
    const source = read('a.yaml', `${head}${items.join('')}backups: []\n`);
    expect(source.value.terminals).toHaveLength(items.length);
    expect(Object.keys(source.value)).toEqual(['unit', 'terminals', 'backups']);
    expect(place(source, '/terminals/29999/name')).toBe('30002:25');
    expect(place(source, '/terminals/29999/name', 'key')).toBe('30002:19');
    expect(place(source, '/backups')).toBe('30003:10');
  });

  test('with a mistake has it at its place', () => {
    const outcome = readInventory(
      [{ file: 'a.yaml', bytes: utf8(`${head}${items.join('')}  - {id: a, id: b}\n`) }],
      {},
    );
    expect(!outcome.ok && brief(outcome.diagnostics)).toEqual(['yaml.duplicate-key 30003:13']);
  });
});
