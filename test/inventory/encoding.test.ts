import { describe, expect, test } from 'vitest';
import { brief, mistakes, place, read, utf8 } from './reading.ts';

const YAML = 'unit:\n  name: 某县应急管理局 # 单位\n  id: xc-yj\n';
const UNIT = { name: '某县应急管理局', id: 'xc-yj' };
/** `某县应急管理局` in GBK. */
const GBK_NAME = [0xc4, 0xb3, 0xcf, 0xd8, 0xd3, 0xa6, 0xbc, 0xb1, 0xb9, 0xdc, 0xc0, 0xed, 0xbe, 0xd6];

function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const bytes = Buffer.from(bom ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('encodings', () => {
  test('a byte order mark is no part of the text and counts in no column', () => {
    const source = read('a.yaml', utf8(`\uFEFF${YAML}`));
    expect(source.value).toEqual({ unit: UNIT });
    expect(source.notes).toEqual([]);
    expect(place(source, '/unit', 'key')).toBe('1:1');
  });

  test.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)('UTF-16 %s, byte order mark: %s', (order, bom) => {
    const source = read('a.yaml', utf16(YAML, order, bom));
    expect(source.value).toEqual({ unit: UNIT });
    expect(source.notes).toEqual([{ code: 'note.decoded-utf16', file: 'a.yaml' }]);
    expect(place(source, '/unit/name')).toBe('2:9');
  });

  test('a text whose characters have zero bytes of their own is told from the other order', () => {
    const text = `unit: {name: "${'一'.repeat(20)}"}\n`;
    expect(read('a.yaml', utf16(text, 'le', false)).value).toEqual({ unit: { name: '一'.repeat(20) } });
  });

  test('GBK, with a note', () => {
    const source = read('a.yaml', Buffer.concat([utf8('unit: {name: '), Buffer.from(GBK_NAME), utf8('}\n')]));
    expect(source.value).toEqual({ unit: { name: '某县应急管理局' } });
    expect(source.notes).toEqual([{ code: 'note.decoded-gbk', file: 'a.yaml' }]);
    expect(place(source, '/unit/name')).toBe('1:14');
  });

  test('UTF-8 with a damaged place is not taken for GBK', () => {
    const bytes = Buffer.concat([
      utf8('unit:\n  name: 某县应急'),
      Buffer.from([0xe5, 0x8a]),
      utf8('管理局\n'),
    ]);
    expect(brief(mistakes('a.yaml', bytes))).toEqual(['read.not-text 2:13']);
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['bytes of no encoding', [0x61, 0xff, 0xff, 0x80, 0xff]],
    ['half a character of UTF-16', [0xff, 0xfe, 0x61]],
    ['UTF-16 with control characters', [0xff, 0xfe, 0x01, 0, 0x02, 0]],
    ['GBK with control characters', [0xcf, 0xd8, 0x01]],
  ])('%s is no text', (_, bytes) => {
    expect(mistakes('a.yaml', Buffer.from(bytes)).map(({ code }) => code)).toEqual(['read.not-text']);
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR alone', '\r'],
  ])('%s ends lines', (_, end) => {
    const source = read('a.yaml', YAML.replaceAll('\n', end));
    expect(source.value).toEqual({ unit: UNIT });
    expect(place(source, '/unit/id')).toBe('3:7');
  });

  test('columns count characters, not code units', () => {
    const source = read('a.yaml', 'unit: {name: 😀😀, id: x}\n');
    expect(place(source, '/unit/id', 'key')).toBe('1:18');
  });

  test('the digest is that of the bytes', () => {
    const digest = '37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae';
    expect(read('a.yaml', 'a: 1\n').sha256).toBe(digest);
    expect(read('a.yaml', '\uFEFFa: 1\n').sha256).not.toBe(digest);
  });
});
