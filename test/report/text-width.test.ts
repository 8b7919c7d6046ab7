import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { visible } from '../../src/report/safe-text.ts';
import { characters, columns } from '../../src/report/text-width.ts';

test('every character of the basic plane that a report shows raw is as wide as the library says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (visible(character) === character && columns(character) !== stringWidth(character))
      wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each(['第十五条 首页标识（A15.5）', '👨‍👩‍👧 一家', 'e\u0301', '한국', '🇨🇳', '❤️', '𠮷野家', 'ﬀ'])(
  '%s',
  (text) => {
    expect(columns(text)).toBe(stringWidth(text));
  },
);

test('the characters of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect([...characters(text)].map((character) => character.text).join('')).toBe(text);
    }),
  );
});
