import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columns, isPlainText } from '../../src/report/text-width.ts';

test('every character of plain text is as wide as the library says', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (isPlainText(character) && columns(character) !== stringWidth(character))
      wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each(['第十五条 首页标识（A15.5）', '👨‍👩‍👧 一家', 'e\u0301', '한국', '🇨🇳'])('%s', (text) => {
  expect(columns(text)).toBe(stringWidth(text));
});
