import { expect, test } from 'vitest';
import { NONE, together, trimmed } from '../../src/evaluate/short-lists.ts';

test('an empty list is the one of all', () => {
  expect(trimmed([])).toBe(NONE);
  expect(together([])).toBe(NONE);
  expect(together([[], []])).toBe(NONE);
});

test('of lists of which one has members it is that one, of several a new one in their order', () => {
  const one = [1, 2];
  expect(together([[], one, []])).toBe(one);
  expect(together([one, [], [3]])).toEqual([1, 2, 3]);
  expect(trimmed(one)).toEqual(one);
});
