import { describe, expect, test } from 'vitest';
import type { FileEdit, SetField } from '../../src/editing/edit.ts';
import { editFile } from '../../src/editing/edit-file.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const edit = (text: string | Uint8Array, edits: readonly FileEdit[], file = 'a.yaml') =>
  editFile({ file, bytes: typeof text === 'string' ? bytesOf(text) : text }, edits, {});
const set = (
  mapping: SetField['mapping'],
  key: string,
  value: SetField['value'],
  ...behind: string[]
): FileEdit => ({
  kind: 'set',
  mapping,
  key,
  value,
  behind,
});
const add = (record: Extract<FileEdit, { kind: 'append' }>['record'], collection = 'problems'): FileEdit => ({
  kind: 'append',
  collection,
  record,
});
const textOf = (edited: ReturnType<typeof edit>): string =>
  edited.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited.bytes) : edited.refusal.code;

describe('a field', () => {
  test.each([
    [
      'in lines, behind its neighbour and its comment',
      'a:\n  - id: x # c\n    b: 1\n',
      'a:\n  - id: x # c\n    s: new\n    b: 1\n',
    ],
    ['at the end of a file without a last break', 'a:\n- id: x', 'a:\n- id: x\n  s: new'],
    ['with the line break of its neighbour', 'a:\r\n  - id: x\r\n', 'a:\r\n  - id: x\r\n    s: new\r\n'],
    ['in braces', 'a: [{id: x, b: 1}]\n', 'a: [{id: x, s: new, b: 1}]\n'],
    [
      'in braces over lines',
      'a:\n  - {\n      id: x, # c\n      b: 1,\n    }\n',
      'a:\n  - {\n      id: x, s: new, # c\n      b: 1,\n    }\n',
    ],
    ['where it stands already', 'a:\n  - id: x\n    s: old # c\n', 'a:\n  - id: x\n    s: new # c\n'],
    ['in quotes where it had some', 'a: [{"id":"x","s":"old"}]\n', 'a: [{"id":"x","s":"new"}]\n'],
    ['as the dash stands', 'a:\n-   id: x\n', 'a:\n-   id: x\n    s: new\n'],
    ['behind the byte order mark', '\ufeffa:\n  - id: x\n', '\ufeffa:\n  - id: x\n    s: new\n'],
    [
      'behind a text of several lines',
      'a:\n  - id: "x\n      y"\n    b: 1\n',
      'a:\n  - id: "x\n      y"\n    s: new\n    b: 1\n',
    ],
  ])('%s', (_, before, after) => {
    expect(textOf(edit(before, [set(['a', 0], 's', 'new', 'id')]))).toBe(after);
  });

  test('several in one record keep their order', () => {
    const edits = [
      set(['a', 0], 's', 'open'),
      set(['a', 0], 't', '2026-11-01', 'id'),
      set(['a', 0], 'u', 1, 'id'),
    ];
    expect(textOf(edit('a:\n  - id: x\n    s: closed\n', edits))).toBe(
      'a:\n  - id: x\n    t: 2026-11-01\n    u: 1\n    s: open\n',
    );
  });

  test('a value is quoted where it would be read as something else', () => {
    for (const value of ['0012', 'true', '12e45', 'a: b', '#', '', ' x', '2026', '~', '\u202ex', 'a\nb'])
      expect(textOf(edit('a:\n  - id: x\n', [set(['a', 0], 's', value)]))).toMatch(/ {4}s: "[ -~]*"\n$/);
    for (const value of ['2026-11-01', 'abcdef0123', '停用账号（本机）', 'A15.5 x'])
      expect(textOf(edit('a:\n  - id: x\n', [set(['a', 0], 's', value)]))).toBe(
        `a:\n  - id: x\n    s: ${value}\n`,
      );
  });
});

describe('a record', () => {
  const record = { id: 'p', gap: { rule: 'A1.1' }, status: 'open' };
  const lines = (indent: string) =>
    `${indent}- id: p\n${indent}  gap: { rule: A1.1 }\n${indent}  status: open\n`;
  test.each([
    ['as far in as the others', 'problems:\n- id: a\n# end\n', `problems:\n- id: a\n${lines('')}# end\n`],
    [
      'before what follows',
      'problems:\n    -   id: a # c\n\n# people\npeople:\n  - id: b\n',
      'problems:\n    -   id: a # c\n    -   id: p\n        gap: { rule: A1.1 }\n        status: open\n\n# people\npeople:\n  - id: b\n',
    ],
    [
      'behind a block of lines',
      'problems:\n  - id: a\n    note: |\n      x\nb: []\n',
      `problems:\n  - id: a\n    note: |\n      x\n${lines('  ')}b: []\n`,
    ],
    ['instead of brackets', 'problems: []  # none\nb: []\n', `problems:  # none\n${lines('  ')}b: []\n`],
    ['with its collection', 'b: []\n# end\n', `b: []\n# end\nproblems:\n${lines('  ')}`],
    ['without a last break', 'b: []', `b: []\nproblems:\n${lines('  ')}`.slice(0, -1)],
    [
      'into brackets',
      'problems: [{id: a}]\n',
      'problems: [{id: a}, { id: p, gap: { rule: A1.1 }, status: open }]\n',
    ],
    [
      'into brackets with a remark',
      'problems: [\n  # none\n  ]\n',
      'problems: [\n  { id: p, gap: { rule: A1.1 }, status: open }\n\n  # none\n  ]\n',
    ],
  ])('%s', (_, before, after) => {
    expect(textOf(edit(before, [add(record)]))).toBe(after);
  });

  test('in JSON, as it is laid out', () => {
    const before = '{\n  "problems": [\n    { "id": "a" }\n  ]\n}\n';
    const after =
      '{\n  "problems": [\n    { "id": "a" },\n    { "id": "p", "gap": { "rule": "A1.1" }, "status": "open" }\n  ]\n}\n';
    expect(textOf(edit(before, [add(record)], 'a.json'))).toBe(after);
    expect(textOf(edit('{\n  "b": []\n}', [add({ id: 'p' })], 'a.json'))).toBe(
      '{\n  "b": [],\n  "problems": [\n    { "id": "p" }\n  ]\n}',
    );
  });
});

describe('what cannot be done safely is refused at its place', () => {
  const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  test.each([
    ['a ledger as CSV', 'id\n', 'people.csv', 'edit.csv', 1],
    ['standard input', 'a: []\n', '-', 'edit.standard-input', 1],
    ['UTF-16', utf16('a:\n  - id: x\n'), 'a.yaml', 'edit.not-utf8', 1],
    [
      'GBK',
      Uint8Array.from([...bytesOf('a:\n  - id: x\n    b: '), 0xb5, 0xa5, 0xce, 0xbb, 10]),
      'a.yaml',
      'edit.not-utf8',
      1,
    ],
    ['lone carriage returns', 'a:\r  - id: x\r', 'a.yaml', 'edit.carriage-returns', 1],
    ['an alias', 'b: &b 1\na:\n  - id: *b\n', 'a.yaml', 'edit.shared-value', 1],
    ['a tag', 'a:\n  - id: !!str x\n', 'a.yaml', 'edit.shared-value', 2],
    ['a key after a question mark', 'a:\n  - ? id\n    : x\n', 'a.yaml', 'edit.not-by-hand', 2],
    ['a mapping of blocks only', 'a:\n  - id: |\n      x\n', 'a.yaml', 'edit.not-by-hand', 2],
    [
      'brackets without end',
      `a:\n  - id: x\nb: ${'['.repeat(40_000)}${']'.repeat(40_000)}\n`,
      'a.yaml',
      'edit.not-by-hand',
      1,
    ],
    ['two fields of one name', 'a:\n  - id: x\n    id: y\n', 'a.yaml', 'edit.not-by-hand', 3],
  ])('%s', (_, text, file, code, line) => {
    expect(edit(text, [set(['a', 0], 's', 'new')], file)).toMatchObject({
      ok: false,
      refusal: { code, line, file },
    });
  });
  test('a block of lines that the file ends in', () => {
    expect(edit('problems:\n  - id: a\n    note: |\n      x', [add({ id: 'p' })])).toMatchObject({
      refusal: { code: 'edit.unfinished-line', line: 4 },
    });
  });
  test('an edit that would not read back', () => {
    expect(edit('a:\n  - id: x\n', [set(['a', 0], 'x: y', 'new')])).toMatchObject({
      refusal: { code: 'edit.read-back' },
    });
  });
});

test('a long file is edited in the piece that matters', () => {
  const records = Array.from(
    { length: 30_000 },
    (_, at) => `  - id: pc-${at}\n    evidence:\n      - { file: a.pdf, date: 2026-01-01 }\n`,
  );
  const before = `terminals:\n${records.join('')}people: []\nproblems:\n  - id: a\n`;
  const mapping = ['terminals', 20_000, 'evidence', 0];
  const edited = edit(before, [
    set(mapping, 'page', 3, 'date'),
    add({ id: 'p' }),
    add({ id: 'q' }, 'people'),
    add({ id: 'z' }, 'media'),
  ]);
  const wanted = records.map((record, at) => (at === 20_000 ? record.replace(' }', ', page: 3 }') : record));
  expect(textOf(edited)).toBe(
    `terminals:\n${wanted.join('')}people:\n  - id: q\nproblems:\n  - id: a\n  - id: p\nmedia:\n  - id: z\n`,
  );
});
