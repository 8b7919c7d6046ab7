import { describe, expect, test } from 'vitest';
import { compileExpression } from '../../src/evaluate/compile-expression.ts';
import { newLayout } from '../../src/evaluate/frame.ts';
import type { Expression } from '../../src/model/expression.ts';
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

describe('compiling', () => {
  test('one expression gives one function, for a rule and no other', () => {
    const expression: Expression = { op: 'not', of: { op: 'literal', value: true } };
    const layout = newLayout();
    const made = compileExpression(expression, layout);
    expect(compileExpression(expression, layout)).toBe(made);
    expect(compileExpression(expression, newLayout())).not.toBe(made);
  });
  test('what is compiled only for the second record finds its variables', () => {
    const either = ruleThat('subject.good || subject.parts.exists(part, part.sound && part.name == "lid")');
    const lid = { good: false, parts: [{ sound: true, name: 'lid' }] };
    const things = [
      { id: 'a', good: true },
      { id: 'b', ...lid },
      { id: 'c', good: false, parts: [] },
    ];
    const judged = judge({ things }, either);
    const failed = judged.results.filter(({ verdict }) => verdict === 'fail');
    expect(failed.map(({ subject }) => subject.index)).toEqual([2]);
  });
});
