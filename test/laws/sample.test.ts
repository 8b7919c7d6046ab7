import { expect, test } from 'vitest';
import { sampleOf } from '../../src/laws/sample.ts';
import { EXAMPLES } from '../fixtures/shipped.ts';

test('one in so many, of every part of the list, and the same ones whatever else there is', () => {
  const one = sampleOf(EXAMPLES, 10);
  expect(one.length / EXAMPLES.length).toBeCloseTo(0.1, 1);
  const half = EXAMPLES.slice(EXAMPLES.length / 2);
  expect(sampleOf(half, 10)).toEqual(one.filter((example) => half.includes(example)));
  expect(sampleOf(EXAMPLES, 1)).toEqual(EXAMPLES);
});
