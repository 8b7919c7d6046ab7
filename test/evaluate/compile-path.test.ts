import { describe, expect, test } from 'vitest';
import { evaluateRule } from '../../src/evaluate/evaluate.ts';
import { ruleThat, runOn, verdictOf, worldIndex } from './small-world.ts';

describe('a field that another beside it stands in for', () => {
  const told = (inner: object) =>
    verdictOf(
      evaluateRule(
        ruleThat('known(subject.inner.maker)'),
        runOn(worldIndex({ things: [{ id: 'a', inner }] }), '2026-11-01'),
      ),
    );

  test('is certainly not there where that is, and else only missing', () => {
    expect(told({ maker: 'x' })).toBe('pass');
    expect(told({ maker: 'x', workshop: 'y' })).toBe('pass');
    expect(told({ workshop: 'y' })).toBe('fail');
    expect(told({})).toBe('undeclared');
    expect(told({ deep: true })).toBe('undeclared');
  });
});

test('two days to come are told apart where a function reads them as they stand', () => {
  const told = (that: string, things: object) =>
    verdictOf(
      evaluateRule(ruleThat(that), runOn(worldIndex({ things: [{ id: 'a', ...things }] }), '2026-11-01')),
    );
  const shortly = 'subject.checkedOn.isShortlyBefore(subject.doneOn, 10)';
  expect(told(shortly, { checkedOn: '2027-11-10', doneOn: '2027-11-20' })).toBe('pass');
  expect(told(shortly, { checkedOn: '2027-11-09', doneOn: '2027-11-20' })).toBe('fail');
  expect(told(shortly, { doneOn: '2027-11-20' })).toBe('undeclared');
  expect(told('"2027-11-12".isShortlyBefore(subject.doneOn, 10)', { doneOn: '2027-11-20' })).toBe('pass');
  expect(
    told('subject.checkedOn.onOrBefore(subject.doneOn)', { checkedOn: '2027-11-10', doneOn: '2027-11-20' }),
  ).toBe('undeclared');
});

describe('a state that is to come', () => {
  const verdictWith = (that: string, day: string) => {
    const index = worldIndex({ things: [{ id: 'a' }] });
    const toCome = { key: 'startedOn', day, before: ['bag'] };
    const run = runOn({ ...index, toCome: (_, key) => (key === 'kind' ? toCome : undefined) }, '2026-11-01');
    return verdictOf(evaluateRule(ruleThat(that), run));
  };

  test('is told by what alone it may be until then, up to patienceDays before', () => {
    expect(verdictWith('subject.kind == "box"', '2027-11-01')).toBe('fail');
    expect(verdictWith('subject.kind in ["bag"]', '2027-11-01')).toBe('pass');
  });

  test('further ahead tells nothing of today, and is unverified', () => {
    expect(verdictWith('subject.kind == "box"', '2027-11-02')).toBe('undeclared');
    expect(verdictWith('subject.kind in ["bag"]', '2062-11-01')).toBe('undeclared');
  });
});
