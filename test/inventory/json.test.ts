import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPlace } from './every-place.ts';
import { brief, mistakes, place, read } from './reading.ts';

describe('JSON', () => {
  const source = read(
    'a.json',
    '{\n  "unit": {"id": "x", "\\u540d": 1.0},\n  "list": [ 0012e0 ]\n}'.replace('0012e0', '12e0'),
  );

  test('values, places and numbers as written', () => {
    expect(source.value).toEqual({ unit: { id: 'x', 名: 1 }, list: [12] });
    expect(place(source, '/unit')).toBe('2:11');
    expect(place(source, '/unit/名', 'key')).toBe('2:23');
    expect(place(source, '/list/0')).toBe('3:13');
    expect(place(source, '/list/1')).toBe('3:11');
    expect(source.written('/list/0')).toBe('12e0');
    expect(source.written('/unit/名')).toBe('1.0');
    expect(source.written('/unit/id')).toBe('x');
    expect(source.written('/unit')).toBeUndefined();
  });

  test('what YAML allows and JSON does not', () => {
    expect(brief(mistakes('a.json', '{"a": 1, # why\n "b": 2}'))).toEqual(['json.syntax 1:10']);
    expect(brief(mistakes('a.json', '{"a": 01}'))).toEqual(['json.syntax 1:8']);
    expect(brief(mistakes('a.json', '{"a": 1 "b": 2}'))).toEqual(['json.syntax 1:9']);
    expect(brief(mistakes('a.json', '{"a": "\\x"}'))).toEqual(['json.syntax 1:8']);
    expect(brief(mistakes('a.json', '{"a": nul}'))).toEqual(['json.syntax 1:7']);
    expect(brief(mistakes('a.json', '{"a": [1}'))).toEqual(['json.syntax 1:9']);
    expect(brief(mistakes('a.json', '[1]'))).toEqual(['shape.not-a-mapping 1:1']);
  });

  test('a key named __proto__ is a key like any other', () => {
    const { value } = read('a.json', '{"__proto__": {"polluted": true}}');
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('JSON is YAML: both ways of reading it find the same values at the same places', () => {
    const anything = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(anything, fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const json = read('a.json', text);
        expect(json.value).toEqual(JSON.parse(text));
        expect(everyPlace(json)).toEqual(everyPlace(read('a.yaml', text)));
      }),
      { numRuns: 300 },
    );
  });

  test('the place of a mistake is one at which the text stops being the beginning of any JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('}', ']', ',', ':', '"', 'x', '，', '\n', ''),
        (value, at, sign) => {
          const text = JSON.stringify({ value });
          const cut = at % text.length;
          const broken = text.slice(0, cut) + sign + text.slice(cut + 1);
          const sound = isJson(broken);
          expect(mistakes('a.json', broken).some(({ code }) => /^json\.(syntax|unfinished)/.test(code))).toBe(
            !sound,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
