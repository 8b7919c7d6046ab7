import { describe, expect, test } from 'vitest';
import { judge, ruleThat, verdictOf } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });

describe('in', () => {
  const tagged = ruleThat('"wanted" in subject.tags');
  const others = (count: number) => Array.from({ length: count }, (_, position) => `tag ${position}`);
  test.each([0, 1, 31, 32, 1000])('among %i others', (count) => {
    expect(verdictOf(judge(thing({ tags: [...others(count), 'wanted'] }), tagged))).toBe('pass');
    expect(verdictOf(judge(thing({ tags: others(count) }), tagged))).toBe('fail');
  });
});

describe('known', () => {
  const left = ruleThat('!known(subject.leftOn)');
  test.each([
    [{}, 'pass'],
    [{ leftOn: '2026-10-01' }, 'fail'],
    [{ leftOn: '2026-12-01' }, 'pass'],
  ])('%j: %s', (more, verdict) => {
    expect(verdictOf(judge(thing(more), left))).toBe(verdict);
  });
  test('below a record that is missing without meaning, nothing is known', () => {
    expect(verdictOf(judge(thing(), ruleThat('known(subject.inner.rare)')))).toBe('undeclared');
    expect(verdictOf(judge(thing({ inner: {} }), ruleThat('known(subject.inner.rare)')))).toBe('fail');
  });
});
