import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StringPool } from '../../src/inventory/string-pool.ts';

test('every value stays what it is, half a surrogate pair and a key that means something too', () => {
  const pool = new StringPool();
  const texts = fc.string({ unit: 'binary', maxLength: 40 });
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(
    fc.property(fc.array(fc.oneof(texts, value), { maxLength: 8 }), (values) => {
      const before = structuredClone(values);
      expect(pool.settle(values)).toEqual(before);
    }),
  );
  const [lone, cut] = ['a long text with half a pair \ud83d', '\udc00 another one of the same'];
  expect(pool.settle([lone, cut])).toEqual([lone, cut]);
  const json = '{"__proto__":"a text that is its own property","constructor":"x"}';
  const own = pool.settle(JSON.parse(json)) as object;
  expect(JSON.stringify(own)).toBe(json);
  expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
});

test('what is neither text nor made of texts is left alone', () => {
  const values = [1, Number.NaN, -0, true, null, undefined];
  for (const value of values) expect(new StringPool().settle(value)).toBe(value);
});
