import { describe, expect, test } from 'vitest';
import { dealt } from '../../src/build/threads.ts';

describe('what is dealt out to threads', () => {
  test('is each thing once, in hands none of which is empty', () => {
    const things = [5, 1, 1, 1, 8, 2];
    const hands = dealt(things, (thing) => thing);
    expect(hands.flat().toSorted()).toEqual(things.toSorted());
    expect(hands.every((hand) => hand.length > 0)).toBe(true);
  });

  test('weighs about the same in every hand', () => {
    const hands = dealt([9, 3, 3, 3, 9, 9, 9], (thing) => thing);
    const weights = hands.map((hand) => hand.reduce((sum, thing) => sum + thing, 0));
    expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(9);
  });

  test('is no hand at all where there is nothing', () => {
    expect(dealt([], () => 1)).toEqual([]);
  });
});
