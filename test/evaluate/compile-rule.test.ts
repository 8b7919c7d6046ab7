import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/model/rulebook.ts';
import { judge, MUST, rule, ruleThat } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });

describe('values', () => {
  test('what several requirements say is said once, and read by each', () => {
    const one = rule({
      values: { inTime: 'daysSince(subject.startedOn) <= 10' },
      requires: [
        { id: 'good', that: 'subject.good', pending: 'inTime', must: MUST },
        { id: 'fine', that: 'subject.fine || inTime', must: MUST },
      ],
    });
    const gaps = (more: object) =>
      judge(thing({ good: false, fine: false, ...more }), one).results[0]?.gaps.map(
        ({ requirement, verdict }) => `${requirement} ${verdict}`,
      );
    expect(gaps({ startedOn: '2026-10-22' })).toEqual(['good pending']);
    expect(gaps({ startedOn: '2026-10-21' })).toEqual(['good fail', 'fine fail']);
    expect(gaps({})).toEqual(['good undeclared', 'fine undeclared']);
  });
  test('one that goes through a list leaves alone who is being looked at under the same name', () => {
    const one = rule({
      let: { others: { all: 'things', where: {}, absent: 'fail' } },
      values: { anyFine: 'others.exists(other, other.fine)' },
      requires: [
        { id: 'one', that: 'others.exists(other, anyFine && other.good)', must: MUST },
        { id: 'none', none: 'others.filter(other, anyFine && other.good)', must: MUST },
      ],
    });
    const things = [
      { id: 'a', good: true, fine: false },
      { id: 'b', good: false, fine: true },
    ];
    const [first] = judge({ things }, one).results;
    expect(first?.gaps.map(({ requirement, verdict }) => `${requirement} ${verdict}`)).toEqual(['none fail']);
  });
});

describe('words that quote a looked-up record', () => {
  const say = { zh: '{m.label}', en: '{m.label}' };
  const first = { first: 'marks', where: { thing: 'subject.id' }, absent: 'pass' } as const;
  const quoting = rule({
    let: { m: first },
    requires: [{ id: 'it', that: 'subject.good', must: MUST, say }],
    notes: [{ id: 'said', when: '!subject.good', say }],
  });
  const concerning = ruleThat('subject.good', {
    let: { m: first },
    applies: [{ that: 'subject.good', say }],
  });
  const told = (one: Rule, classified: boolean) => {
    const marks = [
      { id: 'm', thing: 'a', label: 'secret', classified },
      { id: 'other', thing: 'b', label: 'x', classified: true },
    ];
    return judge({ things: [{ id: 'a', good: false }], marks }, one).results[0]!;
  };
  test.each([true, false])('are marked where that one is classified: %s', (classified) => {
    const marked = classified ? true : undefined;
    const { gaps, notes } = told(quoting, classified);
    expect(gaps[0]?.args['m.label']).toBe('secret');
    expect([gaps[0]?.quotesClassified, notes[0]?.quotesClassified]).toEqual([marked, marked]);
    expect(told(concerning, classified).reason?.quotesClassified).toBe(marked);
  });
});

describe('words that quote a value', () => {
  const say = { zh: '{told}', en: '{told}' };
  const told = (value: string, marks: readonly Readonly<Record<string, unknown>>[]) => {
    const one = rule({
      let: {
        m: { first: 'marks', where: { thing: 'subject.id' }, absent: 'pass' },
        all: { all: 'marks', where: { thing: 'subject.id' }, absent: 'pass' },
      },
      values: { hasLabel: 'm.label == "secret"', told: value },
      requires: [{ id: 'it', that: 'subject.good && told != "none"', must: MUST, say }],
    });
    return judge({ things: [{ id: 'a', good: false, fine: true }], marks }, one).results[0]!.gaps[0]!;
  };
  const open = { id: 'o', thing: 'a', label: 'open' };
  const secret = { id: 's', thing: 'a', label: 'secret', classified: true };
  const ofOther = { ...secret, thing: 'b' };
  test.each([
    ['subject.id', [secret], undefined],
    ['m.label', [open, ofOther], undefined],
    ['m.label', [secret], true],
    ['hasLabel ? "yes" : "no"', [secret], true],
    ['all.exists(one, one.label == "open") ? "yes" : "no"', [open, secret], true],
    ['subject.fine ? subject.id : m.label', [secret], undefined],
  ])('are marked where it was worked out from a classified record: %s of %j', (value, marks, marked) => {
    expect(told(value, marks).quotesClassified).toBe(marked);
  });
});
