import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characters, columns } from '../../src/report/text-width.ts';
import { padded, piecesOf, plainPieces, wrap } from '../../src/report/wrap.ts';

describe('wrap', () => {
  it('breaks Chinese between any two characters', () => {
    expect(wrap('一二三四五六七', 8)).toEqual(['一二三四', '五六七']);
  });

  it('begins no line with closing punctuation and ends none with opening', () => {
    expect(wrap('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
    expect(wrap('一二三（四五）六', 8)).toEqual(['一二三', '（四五）', '六']);
  });

  it('keeps words whole where they fit', () => {
    expect(wrap('填写 retentionDays 一项', 16)).toEqual(['填写', 'retentionDays 一', '项']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('loses nothing but blanks at line ends, and no line is too wide', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '汉', '字', '，', '（', '）', '。', '.', '😀', '-'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 30 }), (whole, width) => {
        const lines = wrap(whole, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('padded', () => {
  it('counts columns, not characters', () => {
    expect(padded('汉字', 6)).toBe('汉字  ');
    expect(padded('12', 4, 'right')).toBe('  12');
    expect(padded('汉字', 2)).toBe('汉字');
  });
});

it('a plain text is taken apart as every other is', () => {
  const unit = fc.constantFrom(...'ab1 -_/一二字（《“”》）〕，。、；：…！,.;:!?)]}([ａ①ア‘’');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const expected = text === '' ? [{ text: '', width: 0, blanks: 0 }] : piecesOf(characters(text));
      expect(plainPieces(text)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});
