import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/examples/example.ts';
import { shippedExamples } from '../../src/platform/shipped-data.ts';

describe('the examples that come with the program', () => {
  const examplesOf = shippedExamples<Example>();

  test('are those of the rules asked for, or all', () => {
    const all = examplesOf();
    const wanted = new Set(['A15.5', 'XC4.7']);
    expect(examplesOf(wanted)).toEqual(all.filter(({ rule }) => wanted.has(rule)));
    expect(new Set(examplesOf(wanted).map(({ rule }) => rule))).toEqual(wanted);
    expect(all.length).toBeGreaterThan(10_000);
  });

  test('are none of a rule that has none', () => {
    expect(examplesOf(new Set(['A1.1', 'no-such-rule']))).toEqual([]);
  });
});
