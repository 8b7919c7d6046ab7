import { describe, expect, test } from 'vitest';
import { readInventory } from '../../src/inventory/read.ts';
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

  test('a report alone is nothing to audit', () => {
    const outcome = inventory({ 'report.json': REPORT });
    expect(!outcome.ok && brief(outcome.diagnostics)).toEqual(['read.nothing-to-audit 1:1']);
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
