import { describe, expect, it } from 'vitest';
import { safeJson, shown, visible } from '../../src/report/safe-text.ts';

describe('visible', () => {
  it.each([
    ['a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['a\u0085b\u009bc\u007f', 'a\\u{85}b\\u{9b}c\\u{7f}'],
    ['a\u202eb\u2066c\u200f\u061c', 'a\\u{202e}b\\u{2066}c\\u{200f}\\u{61c}'],
    ['a\u200bb\ufeffc\u2060\u00ad', 'a\\u{200b}b\\u{feff}c\\u{2060}\\u{ad}'],
    ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
    ['a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['a\ufffeb\uffff', 'a\\u{fffe}b\\u{ffff}'],
    ['a\u{e0041}b', 'a\\u{e0041}b'],
    ['a\u3164b', 'a\\u{3164}b'],
  ])('writes out %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each(['许昌市应急管理局', 'é ü ñ', '😀 👩', '葛\u{e0100}', '〔2019〕 “引号” …—×÷', '   ', ''])(
    'leaves %j alone',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('misses no unsafe character', () => {
    const unsafe =
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/u;
    const missed: number[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (unsafe.test(character) && visible(character) === character) missed.push(code);
    }
    expect(missed).toEqual([]);
  });

  it('changes nothing the second time', () => {
    const once = visible('a\u202e\n\u{e0041}\ud800');
    expect(visible(once)).toBe(once);
  });
});

describe('shown', () => {
  it('cuts a long text and says how long it is', () => {
    expect(shown('zh', '长'.repeat(40_000), 3)).toBe('长长长…（共 40000 字）');
    expect(shown('en', 'x'.repeat(10), 3)).toBe('xxx... (10 characters in all)');
  });

  it('counts characters, and cuts none in two', () => {
    expect(shown('en', '😀😀😀', 3)).toBe('😀😀😀');
    expect(shown('en', '😀😀😀', 2)).toBe('😀😀... (3 characters in all)');
  });
});

describe('safeJson', () => {
  it('keeps the meaning and shows nothing unsafe raw', () => {
    const value = { a: '\u202e\u0000\u0085\u2028\u{e0041}\ud800\ufffe\u200b\n"\\' };
    const json = safeJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(json)).toEqual(value);
    expect(visible(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''));
  });
});
