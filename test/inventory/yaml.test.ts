import { describe, expect, test } from 'vitest';
import { brief, mistakes, place, read } from './reading.ts';

describe('values', () => {
  test('only what the core schema says has a type: days, yes and no stay texts', () => {
    const yaml = `
      day: 2023-04-01
      instant: 2023-04-01T08:00:00+08:00
      yes: yes
      on: on
      merge: {<<: {a: 1}}
      binary: 0b11
      hex: 0x1F
      octal: 0o17
      digits: 0012
      long: 12345678901234567890
      float: 1.50
      true: true
      nothing: ~
    `;
    expect(read('a.yaml', yaml).value).toEqual({
      day: '2023-04-01',
      instant: '2023-04-01T08:00:00+08:00',
      yes: 'yes',
      on: 'on',
      merge: { '<<': { a: 1 } },
      binary: '0b11',
      hex: 31,
      octal: 15,
      digits: 12,
      long: Number('12345678901234567890'),
      float: 1.5,
      true: true,
      nothing: null,
    });
  });

  test('a key named __proto__ is a key like any other', () => {
    const { value } = read('a.yaml', 'unit: {__proto__: {polluted: true}, constructor: x}\n__proto__: 1\n');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(value)).toEqual(['unit', '__proto__']);
    expect(Object.getPrototypeOf(value.unit)).toBe(Object.prototype);
    expect(Object.keys(value.unit as object)).toEqual(['__proto__', 'constructor']);
  });

  test('an explicit tag gives a text', () => {
    expect(read('a.yaml', 'unit: {region: !!str 411024, id: ! 12}\n').value).toEqual({
      unit: { region: '411024', id: '12' },
    });
  });

  test.each(['- a\n', 'just text\n', '12\n'])('a document that is no mapping: %j', (yaml) => {
    expect(brief(mistakes('a.yaml', yaml))).toEqual(['shape.not-a-mapping 1:1']);
  });
});

describe('places', () => {
  const yaml = [
    '# yaml-language-server: $schema=x',
    '---',
    'unit: {id: xc-yj, "name": \'某局\'}',
    'terminals:',
    '  - id: t-1',
    '    note: |  # why',
    '      text',
    '    users:',
    '    - p-1',
    '    -',
    '    os:',
    '  -   id: "t\\t2"',
    'backups: []',
    '...',
    '',
  ].join('\n');
  const source = read('a.yaml', yaml);

  test.each([
    ['', '3:1'],
    ['/unit', '3:7'],
    ['/unit/name', '3:27'],
    ['/terminals', '5:3'],
    ['/terminals/0', '5:5'],
    ['/terminals/0/note', '6:11'],
    ['/terminals/0/users', '9:5'],
    ['/terminals/0/users/0', '9:7'],
    ['/terminals/0/users/1', '10:5'],
    ['/terminals/0/os', '11:5'],
    ['/terminals/1', '12:7'],
    ['/terminals/1/id', '12:11'],
    ['/backups', '13:10'],
  ])('%j stands at %s', (pointer, wanted) => {
    expect(place(source, pointer)).toBe(wanted);
    expect(source.locate(pointer)).toMatchObject({ file: 'a.yaml', pointer });
  });

  test.each([
    ['/unit', '3:1'],
    ['/unit/name', '3:19'],
    ['/terminals', '4:1'],
    ['/terminals/0', '5:5'],
    ['/terminals/1/id', '12:7'],
  ])('the key of %j stands at %s', (pointer, wanted) => {
    expect(place(source, pointer, 'key')).toBe(wanted);
  });

  test.each([
    ['/systems', '3:1'],
    ['/terminals/7/id', '5:3'],
    ['/terminals/0/mac', '5:5'],
    ['/terminals/0/os/licence', '11:5'],
    ['/terminals/0/users/x', '9:5'],
    ['/unit/id/deeper', '3:12'],
  ])('%j, where nothing is, stands at its nearest parent, %s', (pointer, wanted) => {
    expect(place(source, pointer)).toBe(wanted);
    expect(place(source, pointer, 'key')).toBe(wanted);
    expect(source.locate(pointer).pointer).toBe(pointer);
  });

  test('keys with slashes and tildes', () => {
    expect(place(read('a.yaml', 'a/b:\n  c~d: 1\n'), '/a~1b/c~0d')).toBe('2:8');
  });

  test('a scalar as written', () => {
    const written = read(
      'a.yaml',
      "a: 0012\nb: '0012'\nc: 1.50 # x\nd: yes\ne:\nf: [1]\ng: |\n  x\n  y\n0x10: 1\n",
    );
    const of = (pointer: string) => written.written(pointer);
    expect(['/a', '/b', '/c', '/d', '/e', '/g', '/16'].map(of)).toEqual([
      ...['0012', '0012', '1.50', 'yes', '', 'x\ny\n', '1'],
    ]);
    expect(['/f', '/x', ''].map(of)).toEqual([undefined, undefined, undefined]);
  });
});

describe('what is refused', () => {
  test('of a file with several repeated keys, all of them', () => {
    expect(brief(mistakes('a.yaml', 'a: {b: 1, b: 2}\nc: [{d: 1, "d": 2, d: 3}]\n1.0: x\n1: y\n'))).toEqual([
      'yaml.duplicate-key 1:11',
      'yaml.duplicate-key 2:12',
      'yaml.duplicate-key 2:20',
      'yaml.duplicate-key 4:1',
    ]);
  });

  test('100 levels are read, more are not, and no number of them ends the program', () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
    expect(brief(mistakes('a.yaml', nested(90)))).toEqual([]);
    expect(brief(mistakes('a.yaml', nested(101)))).toEqual(['yaml.too-deep 1:103']);
    expect(brief(mistakes('a.yaml', `a: ${'['.repeat(1_000_000)}`))).toEqual(['yaml.too-deep 1:103']);
    expect(brief(mistakes('a.json', `{"a": ${'['.repeat(1_000_000)}`))).toEqual([
      'json.unfinished 1:1000007',
    ]);
  });

  test('complex keys', () => {
    expect(brief(mistakes('a.yaml', '? [a, b]\n: 1\n'))).toEqual(['yaml.syntax 1:1']);
  });

  test('a second document, wherever it begins', () => {
    expect(brief(mistakes('a.yaml', 'a: 1\n---\n'))).toEqual(['yaml.several-documents 2:1']);
    expect(brief(mistakes('a.yaml', '---\n---\na: 1\n'))).toEqual(['yaml.several-documents 2:1']);
    expect(brief(mistakes('a.yaml', '%YAML 1.2\n---\na: "\n  ---"\n...\n'))).toEqual([]);
  });

  test.each([
    ['behind a key', 'unit:\n  id: x\n  name：某局\n\n  # why\n  region: "411024"\n', '3:3'],
    ['first', 'unit:\n  name：某局\n  region: "411024"\n', '2:3'],
    ['at the top', 'unit：\n  name: x\n', '1:1'],
    ['in an item', 'terminals:\n  - id：x\n    name: a\n', '2:5'],
    ['last', 'unit:\n  id: x\n  name：某局\n', '3:3'],
    ['half-width, without a blank', 'unit:\n  id: x\n  name:某局\n  region: "411024"\n', '3:3'],
    ['left out', 'unit:\n  id: x\n  name 某局\n  region: "411024"\n', '3:3'],
  ])('a wrong colon %s, whatever ends the lines', (_, yaml, wanted) => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(brief(mistakes('a.yaml', yaml.replaceAll('\n', end)))).toEqual([`yaml.no-colon ${wanted}`]);
    }
  });

  test.each([
    ['{a: {b: 李四，c: d}}\n', '1:11', { comma: '，' }],
    ['{a: {b: "李四"，c: d}}\n', '1:13', { comma: '，' }],
    ['a: {b: 李四，\n  c: d}\n', '1:10', { comma: '，' }],
    ['a: {b: 北京，海淀 c: d}\n', '1:15', {}],
    ['a: [应急厅函[2019]502号]\n', '1:9', { brackets: '[2019]' }],
    ['{password: 甲[hunter2]乙}\n', '1:13', {}],
    ['a: [[b] [c]]\n', '1:9', {}],
    ['a: {b: c d: e}\n', '1:11', {}],
  ])('what a missing comma comes of: %j', (yaml, wanted, args) => {
    const found = mistakes('a.yaml', yaml);
    expect(brief(found)).toEqual([`yaml.comma ${wanted}`]);
    expect(found[0]?.args).toEqual(args);
  });

  test('of very many mistakes of a kind, the first hundred', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `  - &a${index} x\n`).join('');
    expect(mistakes('a.yaml', `list:\n${items}`)).toHaveLength(100);
    expect(mistakes('a.yaml', `${'a: 1\n'.repeat(20_000)}`)).toHaveLength(100);
  });
});
