import { describe, expect, test } from 'vitest';
import { judge, MUST, rule, ruleThat, verdictOf } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });
const missing = (outcome: ReturnType<typeof judge>) => outcome.results[0]?.gaps[0]?.args.fields;

describe('that', () => {
  test('true passes and is only counted', () => {
    expect(judge(thing({ good: true }), ruleThat('subject.good'))).toMatchObject({
      rule: 'T1.1',
      passed: 1,
      results: [],
    });
  });
  test('false fails, and shows the fact', () => {
    const [gap] = judge(thing({ good: false }), ruleThat('subject.good')).results[0]!.gaps;
    expect(gap).toMatchObject({
      verdict: 'fail',
      code: 'requirement.unmet',
      actual: 'false',
      at: { path: ['good'] },
    });
  });
  test('a missing fact is undeclared, by its name', () => {
    const outcome = judge(thing(), ruleThat('subject.inner.deep'));
    expect(verdictOf(outcome)).toBe('undeclared');
    expect(missing(outcome)).toEqual(['things.inner.deep']);
  });
  test('every missing fact is collected, on both sides', () => {
    const outcome = judge(thing(), ruleThat('subject.good && subject.fine && subject.count > 1'));
    expect(missing(outcome)).toEqual(['things.count', 'things.fine', 'things.good']);
  });
  test.each(['subject.good && subject.fine', 'subject.fine && subject.good'])('%s: false decides', (that) => {
    expect(verdictOf(judge(thing({ good: false }), ruleThat(that)))).toBe('fail');
    expect(verdictOf(judge(thing({ good: true }), ruleThat(that)))).toBe('undeclared');
  });
  test.each(['subject.good || subject.fine', 'subject.fine || subject.good'])('%s: true decides', (that) => {
    expect(verdictOf(judge(thing({ good: true }), ruleThat(that)))).toBe('pass');
    expect(verdictOf(judge(thing({ good: false }), ruleThat(that)))).toBe('undeclared');
  });
  test.each(['subject.count / 0 > 1 || subject.good', 'subject.good || subject.count / 0 > 1'])(
    '%s: a fault is not absorbed',
    (that) => {
      expect(verdictOf(judge(thing({ good: true, count: 1 }), ruleThat(that)))).toBe('error');
    },
  );
  test('what is on record and leads to no record is the place, with what it is', () => {
    const lookUp = (marked: string, at: string) =>
      judge(
        { ...thing({ kind: 'box' }), marks: [{ id: 'm', thing: marked }] },
        rule({
          let: { mark: { first: 'marks', where: { thing: 'subject.kind' }, absent: 'undeclared' } },
          requires: [{ id: 'x', that: 'mark.id != ""', at, must: MUST }],
        }),
      ).results[0]?.gaps[0];
    expect(lookUp('bag', 'subject.kind')).toMatchObject({
      verdict: 'undeclared',
      code: 'lookup.none',
      at: { record: { collection: 'things', index: 0 }, path: ['kind'] },
      actual: 'box',
    });
    expect(lookUp('bag', 'subject')?.at.path).toEqual([]);
    expect(lookUp('bag', 'subject')).not.toHaveProperty('actual');
    expect(lookUp('box', 'subject.kind')).toBeUndefined();
  });
  test('a day to come has not happened', () => {
    const outcome = judge(thing({ checkedOn: '2062-01-01' }), ruleThat('daysSince(subject.checkedOn) <= 10'));
    expect(outcome.results[0]?.gaps[0]).toMatchObject({ verdict: 'undeclared', code: 'fact.future' });
  });
  test.each([
    'subject.checkedOn.onOrBefore(subject.doneOn)',
    '!subject.doneOn.onOrBefore(subject.checkedOn)',
  ])('%s: of two days to come the first field’s own is told', (that) => {
    const days = { doneOn: '2026-11-10', checkedOn: '2026-11-20' };
    expect(judge(thing(days), ruleThat(that)).results[0]?.gaps[0]).toMatchObject({
      args: { fields: ['things.checkedOn'], day: '2026-11-20' },
      at: { path: ['checkedOn'] },
      related: [{ path: ['doneOn'] }],
    });
  });
  test('the audit date itself has happened', () => {
    expect(
      verdictOf(judge(thing({ checkedOn: '2026-11-01' }), ruleThat('daysSince(subject.checkedOn) <= 0'))),
    ).toBe('pass');
  });
  test('a member of a nested list is missing in its record, at its position', () => {
    const outcome = judge(
      thing({ parts: [{ sound: true }, {}] }),
      ruleThat('subject.parts.all(part, part.sound)'),
    );
    expect(missing(outcome)).toEqual(['things.parts.sound']);
    expect(outcome.results[0]?.gaps[0]?.at.path).toEqual(['parts', 1, 'sound']);
  });
});

describe('pending and late', () => {
  const timely = rule({
    requires: [
      {
        id: 'in-time',
        that: 'subject.startedOn.daysUntil(subject.doneOn) <= 10',
        late: 'subject.doneOn',
        must: MUST,
      },
    ],
  });
  test.each([
    ['2026-01-11', 'pass', undefined],
    ['2026-01-12', 'fail', 'requirement.late'],
  ])('done on %s: %s', (doneOn, verdict, code) => {
    const outcome = judge(thing({ startedOn: '2026-01-01', doneOn }), timely);
    expect(verdictOf(outcome)).toBe(verdict);
    expect(outcome.results[0]?.gaps[0]?.code).toBe(code);
  });
  test.each([
    ['2027-01-12', 'fail'],
    ['2027-01-13', 'pass'],
  ])('late on 2026-01-12, looked at on %s: %s', (asOf, verdict) => {
    const outcome = judge(thing({ startedOn: '2026-01-01', doneOn: '2026-01-12' }), timely, asOf);
    expect(verdictOf(outcome)).toBe(verdict);
    if (verdict === 'pass')
      expect(outcome.results[0]?.notes[0]).toMatchObject({ id: 'in-time', code: 'late.mended' });
  });
  test('before the paper was in force, timing is not judged', () => {
    const outcome = judge(thing({ startedOn: '2019-01-01', doneOn: '2019-09-28' }), timely, '2019-10-01');
    expect(outcome.results[0]).toMatchObject({ verdict: 'pass', notes: [{ code: 'late.before-paper' }] });
    expect(
      verdictOf(judge(thing({ startedOn: '2019-01-01', doneOn: '2019-09-29' }), timely, '2019-10-01')),
    ).toBe('fail');
  });
  test('by the day the unit was founded, timing is not judged', () => {
    const late = thing({ startedOn: '2026-01-01', doneOn: '2026-01-12' });
    const founded = (establishedOn: string) =>
      judge(late, timely, '2026-11-01', { id: 'unit', name: 'U', establishedOn }).results[0];
    expect(founded('2026-01-12')).toMatchObject({
      verdict: 'pass',
      notes: [{ code: 'late.before-founding' }],
    });
    expect(founded('2026-01-11')?.verdict).toBe('fail');
    expect(founded('2027-01-13')?.verdict).toBe('fail');
  });
  describe('undone', () => {
    const denied = rule({
      requires: [
        {
          id: 'in-time',
          that: 'subject.startedOn.daysUntil(subject.doneOn) <= 10',
          undone: '"left-out" in subject.tags',
          late: 'subject.doneOn',
          must: MUST,
        },
      ],
    });
    const startedOn = '2024-01-01';
    test.each([
      ['in time', '2024-01-11', 'pass'],
      ['late, and mended long ago', '2024-03-01', 'pass'],
    ])('%s: the day counts, unless the record says that it was not done', (_, doneOn, verdict) => {
      expect(verdictOf(judge(thing({ startedOn, doneOn }), denied))).toBe(verdict);
      expect(verdictOf(judge(thing({ startedOn, doneOn, tags: ['other'] }), denied))).toBe(verdict);
      const outcome = judge(thing({ startedOn, doneOn, tags: ['left-out'] }), denied);
      expect(outcome.results[0]?.gaps).toMatchObject([
        { verdict: 'fail', code: 'requirement.unmet', at: { path: ['tags'] }, args: { undone: 'left-out' } },
      ]);
    });
    test('is still in time while the term runs', () => {
      const term = rule({
        requires: [
          {
            id: 'it',
            that: 'subject.good',
            undone: 'subject.fine && "left-out" in subject.tags',
            pending: 'daysSince(subject.startedOn) <= 10',
            must: MUST,
          },
        ],
      });
      const judged = (day: string) =>
        verdictOf(judge(thing({ fine: true, good: true, tags: ['left-out'], startedOn: day }), term));
      expect([judged('2026-10-22'), judged('2026-10-21')]).toEqual(['pending', 'fail']);
      const inTime = judge(thing({ fine: true, tags: ['left-out'], startedOn: '2026-10-22' }), term);
      expect(inTime.results[0]?.gaps).toMatchObject([
        { code: 'term.running', at: { path: ['tags'] }, args: { undone: 'left-out' } },
      ]);
      expect(verdictOf(judge(thing({ fine: false, good: true, tags: ['left-out'] }), term))).toBe('pass');
    });
    test('asks whether a fact is on record, and pending leaves undeclared what is not', () => {
      const kept = rule({
        requires: [
          {
            id: 'it',
            that: 'true',
            undone: '"left-out" in subject.tags && !(known(subject.good) && subject.good)',
            pending: 'subject.good',
            at: 'subject.good',
            must: MUST,
          },
        ],
      });
      const tags = ['left-out'];
      expect(verdictOf(judge(thing({ tags, good: true }), kept))).toBe('pass');
      expect(verdictOf(judge(thing({ tags, good: false }), kept))).toBe('fail');
      expect(missing(judge(thing({ tags }), kept))).toEqual(['things.good']);
      expect(verdictOf(judge(thing({}), kept))).toBe('pass');
    });
    test('without a day it is a gap where that is said, and undeclared where nothing is', () => {
      expect(verdictOf(judge(thing({ startedOn, tags: ['left-out'] }), denied))).toBe('fail');
      expect(missing(judge(thing({ startedOn }), denied))).toEqual(['things.doneOn']);
    });
  });
  const term = rule({
    requires: [
      { id: 'done', that: 'subject.good', pending: 'daysSince(subject.startedOn) <= 10', must: MUST },
    ],
  });
  test.each([
    [{ good: false, startedOn: '2026-10-22' }, 'pending'],
    [{ good: false, startedOn: '2026-10-21' }, 'fail'],
    [{ good: false }, 'undeclared'],
    [{ good: true }, 'pass'],
  ])('%j: %s', (more, verdict) => {
    expect(verdictOf(judge(thing(more), term))).toBe(verdict);
  });
});
