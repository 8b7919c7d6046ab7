import { describe, expect, test } from 'vitest';
import { judge, MUST, rule, verdictOf } from './small-world.ts';

describe('yearly', () => {
  const yearlyBy = (on: string) =>
    rule({
      for: 'unit',
      let: {
        done: { all: 'events', where: {}, absent: 'fail' },
        planned: { all: 'plans', where: {}, absent: 'pass' },
      },
      requires: [
        {
          id: 'this-year',
          yearly: { events: 'done', on, since: 'unit.startedOn', plans: { of: 'planned', due: 'dueOn' } },
          must: MUST,
        },
      ],
    });
  const yearly = yearlyBy('happenedOn');
  const events = (...days: string[]) =>
    days.map((happenedOn, position) => ({ id: `e${position}`, happenedOn }));
  const plans = (...days: string[]) => days.map((dueOn, position) => ({ id: `p${position}`, dueOn }));
  test.each([
    ['done this year', { events: events('2026-01-01') }, '2026-11-01', 'pass'],
    ['done on the day', { events: events('2026-11-01') }, '2026-11-01', 'pass'],
    ['only announced', { events: events('2025-05-01', '2026-11-02') }, '2026-11-01', 'undeclared'],
    ['neither this year nor last', { events: events('2024-12-31') }, '2026-11-01', 'fail'],
    ['none at all', { events: [] }, '2026-11-01', 'fail'],
    [
      'last year, planned',
      { events: events('2025-01-01'), plans: plans('2026-11-01') },
      '2026-11-01',
      'pending',
    ],
    [
      'last year, plan overdue',
      { events: events('2025-01-01'), plans: plans('2026-10-31') },
      '2026-11-01',
      'undeclared',
    ],
    ['last year, in the days of grace', { events: events('2025-01-01') }, '2026-03-31', 'pending'],
    ['last year, after the days of grace', { events: events('2025-01-01') }, '2026-04-01', 'undeclared'],
    ['planned, but missed last year too', { events: [], plans: plans('2026-12-01') }, '2026-11-01', 'fail'],
    ['no collection', {}, '2026-11-01', 'undeclared'],
  ])('%s: %s', (_, world, asOf, verdict) => {
    expect(verdictOf(judge({ plans: [], ...world }, yearly, asOf))).toBe(verdict);
  });
  test('an act without a day may be of this year, unless leaving the day out says that it is not done', () => {
    const undated = { events: [...events('2025-05-01'), { id: 'e9' }], plans: plans('2026-11-30') };
    expect(verdictOf(judge(undated, yearly, '2026-11-01'))).toBe('undeclared');
    const finished = yearlyBy('finishedOn');
    const running = { id: 'e1', happenedOn: '2026-10-20' };
    const last = { id: 'e0', happenedOn: '2025-05-01', finishedOn: '2025-05-09' };
    const planned = plans('2026-11-30');
    expect(verdictOf(judge({ events: [last, running], plans: planned }, finished, '2026-11-01'))).toBe(
      'pending',
    );
    expect(verdictOf(judge({ events: [last, running], plans: [] }, finished, '2026-11-01'))).toBe(
      'undeclared',
    );
    expect(verdictOf(judge({ events: [running], plans: planned }, finished, '2026-11-01'))).toBe('fail');
  });
  test('a unit that did not exist all last year has not missed it', () => {
    const young = { id: 'u', name: 'x', startedOn: '2025-01-02' };
    expect(verdictOf(judge({ events: [], plans: [] }, yearly, '2026-11-01', young))).toBe('undeclared');
    expect(
      verdictOf(
        judge({ events: [], plans: [] }, yearly, '2026-11-01', { ...young, startedOn: '2025-01-01' }),
      ),
    ).toBe('fail');
    expect(verdictOf(judge({ events: [], plans: [] }, yearly, '2026-11-01', { id: 'u', name: 'x' }))).toBe(
      'undeclared',
    );
  });
});

describe('yearly, of some acts', () => {
  const yearly = (more: object) =>
    rule({
      for: 'unit',
      let: { done: { all: 'marks', absent: 'pass' } },
      requires: [
        { id: 'it', yearly: { events: 'done', on: 'onDay', since: 'unit.startedOn', ...more }, must: MUST },
      ],
    });
  const acts = (...each: object[]) => ({
    marks: each.map((one, position) => ({ id: `m${position}`, ...one })),
  });
  const [now, before] = [{ onDay: '2026-05-01' }, { onDay: '2025-05-01' }];
  const labelled = rule({
    for: 'unit',
    let: { done: { all: 'marks', where: { label: '"x"' }, absent: 'pass' } },
    requires: [{ id: 'it', yearly: { events: 'done', on: 'onDay', since: 'unit.startedOn' }, must: MUST }],
  });

  test.each([
    ['one that counts', acts({ ...now, good: true }), 'pass'],
    [
      'one that does not, and one last year',
      acts({ ...now, good: false }, { ...before, good: true }),
      'undeclared',
    ],
    ['none that counts in either year', acts({ ...now, good: false }, { ...before, good: false }), 'fail'],
    ['one of which it is not known', acts(now, { ...before, good: false }), 'undeclared'],
    ['one that counts beside it', acts(now, { ...now, good: true }), 'pass'],
    ['last year it is not known', acts({ ...now, good: false }, before), 'undeclared'],
    ['years ago it is not known', acts({ ...now, good: false }, { onDay: '2020-05-01' }), 'fail'],
  ])('which: %s', (_, world, verdict) => {
    expect(verdictOf(judge(world, yearly({ which: 'event.good' })))).toBe(verdict);
  });
  test.each([
    ['this year', { ...now, id: 'x' }, 'undeclared'],
    ['last year', { ...before, id: 'x' }, 'undeclared'],
    ['years ago', { onDay: '2024-12-31', id: 'x' }, 'fail'],
    ['today', { onDay: '2026-11-01', id: 'x' }, 'undeclared'],
    ['a day to come', { onDay: '2026-11-02', id: 'x' }, 'fail'],
    ['some day or other', { id: 'x' }, 'undeclared'],
  ])('one of which it is not known whether it is meant, of %s: %s', (_, one, verdict) => {
    expect(verdictOf(judge({ marks: [one] }, labelled))).toBe(verdict);
  });
  test('one of years ago of which that is not known leaves the days of grace as they are', () => {
    const marks = [{ ...before, label: 'x' }, { onDay: '2020-05-01' }];
    expect(verdictOf(judge({ marks }, labelled, '2026-03-31'))).toBe('pending');
    expect(verdictOf(judge({ marks: [...marks, { onDay: '2026-03-31' }] }, labelled, '2026-03-31'))).toBe(
      'undeclared',
    );
  });
  test('of those of which it is not known the first of that year by its id is named', () => {
    const marks = [
      { id: 'a', onDay: '2020-05-01' },
      { id: 'c', ...now },
      { id: 'b', ...now },
      { id: 'aa', onDay: '2026-12-01' },
    ];
    const [gap] = judge({ marks }, labelled).results[0]!.gaps;
    expect(gap).toMatchObject({
      code: 'lookup.undecided',
      at: { record: { collection: 'marks', index: 2 }, path: ['label'] },
    });
  });
  test('one of which that is not known is not done yet where leaving its day out says so', () => {
    const finished = rule({
      for: 'unit',
      let: { done: { all: 'events', where: { thing: '"a"' }, absent: 'pass' } },
      requires: [
        { id: 'it', yearly: { events: 'done', on: 'finishedOn', since: 'unit.startedOn' }, must: MUST },
      ],
    });
    const running = { id: 'e', happenedOn: '2026-10-20' };
    expect(verdictOf(judge({ events: [running] }, finished))).toBe('fail');
    expect(verdictOf(judge({ events: [{ ...running, finishedOn: '2026-10-21' }] }, finished))).toBe(
      'undeclared',
    );
  });
  test('those that may be meant in more than one way are looked through as well', () => {
    const both = rule({
      for: 'unit',
      let: { done: { all: 'marks', where: { label: '["x", "y"]', good: 'true' }, absent: 'pass' } },
      requires: [{ id: 'it', yearly: { events: 'done', on: 'onDay', since: 'unit.startedOn' }, must: MUST }],
    });
    const marks = (...days: string[]) => [
      { id: 'p', onDay: days[0], label: 'x' },
      { id: 'q', onDay: days[1], good: true },
      { id: 'r', onDay: days[2], label: 'y' },
    ];
    const old = '2020-05-01';
    expect(verdictOf(judge({ marks: marks(old, old, old) }, both))).toBe('fail');
    for (const days of [
      ['2026-05-01', old, old],
      [old, '2026-05-01', old],
      [old, old, '2026-05-01'],
    ])
      expect(verdictOf(judge({ marks: marks(...days) }, both))).toBe('undeclared');
  });
  test('which: what is missing is named in its record', () => {
    const [gap] = judge(acts(now), yearly({ which: 'event.good' })).results[0]!.gaps;
    expect(gap).toMatchObject({
      verdict: 'undeclared',
      code: 'fact.missing',
      at: { record: { collection: 'marks', index: 0 }, path: ['good'] },
    });
  });
  test('what is missed names the latest acts, and the day of the latest that counts', () => {
    const world = acts(
      { onDay: '2020-05-01', good: true },
      { onDay: '2019-05-01', good: true },
      { ...before, good: false },
      { ...now, good: false },
      { onDay: '2026-05-02', good: false, classified: true },
      { onDay: '2026-12-24', good: true },
    );
    const [gap] = judge(world, yearly({ which: 'event.good' })).results[0]!.gaps;
    const at = (index: number) => ({ record: { collection: 'marks', index }, path: ['onDay'] });
    expect(gap).toMatchObject({ code: 'year.missed', args: { year: 2026, last: '2020-05-01' } });
    expect(gap!.related).toEqual([at(3), at(2), at(0)]);
  });
  test('which: a fault in the rule is an error', () => {
    const broken = yearly({ which: 'unit.things / 0 > 1 || event.good' });
    const unit = { id: 'u', name: 'x', startedOn: '2015-01-01', things: 1 };
    expect(verdictOf(judge(acts({ ...now, good: false }), broken, '2026-11-01', unit))).toBe('error');
  });

  test.each([
    ['two values', acts({ ...now, label: 'x' }, { ...now, label: 'y' }), 'pass'],
    ['one value twice', acts({ ...now, label: 'x' }, { ...now, label: 'x' }), 'fail'],
    [
      'one this year, two last year',
      acts({ ...now, label: 'x' }, { ...before, label: 'x' }, { ...before, label: 'y' }),
      'undeclared',
    ],
    ['one, and one that is not said', acts({ ...now, label: 'x' }, now), 'undeclared'],
    ['two, and one that is not said', acts({ ...now, label: 'x' }, { ...now, label: 'y' }, now), 'pass'],
  ])('distinct: %s', (_, world, verdict) => {
    expect(verdictOf(judge(world, yearly({ distinct: 'label', times: '2' })))).toBe(verdict);
  });
  test('distinct: the members of a list count one by one', () => {
    const tagged = rule({
      for: 'unit',
      let: { done: { all: 'things', absent: 'pass' } },
      requires: [
        {
          id: 'it',
          yearly: { events: 'done', on: 'doneOn', distinct: 'tags', times: '3', since: 'unit.startedOn' },
          must: MUST,
        },
      ],
    });
    const things = (...tags: string[][]) => ({
      things: tags.map((each, position) => ({ id: `t${position}`, doneOn: '2026-05-01', tags: each })),
    });
    expect(verdictOf(judge(things(['a', 'b'], ['b', 'c']), tagged))).toBe('pass');
    expect(verdictOf(judge(things(['a', 'b'], ['b', 'a']), tagged))).toBe('fail');
  });
});

describe('yearly, where the plans are the acts', () => {
  const yearly = (times = '1') =>
    rule({
      for: 'unit',
      let: { planned: { all: 'plans', where: {}, absent: 'pass' } },
      requires: [
        {
          id: 'this-year',
          yearly: {
            events: 'planned',
            on: 'carriedOutOn',
            times,
            since: 'unit.startedOn',
            plans: { of: 'planned', due: 'dueOn' },
          },
          must: MUST,
        },
      ],
    });
  const lastYear = { id: 'p1', dueOn: '2025-06-30', carriedOutOn: '2025-07-02' };
  test.each([
    ['carried out', [{ id: 'p2', dueOn: '2026-06-30', carriedOutOn: '2026-06-01' }], 'pass'],
    ['carried out before its day', [{ id: 'p2', dueOn: '2026-12-31', carriedOutOn: '2026-06-01' }], 'pass'],
    ['due today', [lastYear, { id: 'p2', dueOn: '2026-11-01' }], 'pending'],
    ['overdue, and carried out last year', [lastYear, { id: 'p2', dueOn: '2026-10-31' }], 'undeclared'],
    ['overdue, and nothing last year', [{ id: 'p2', dueOn: '2026-10-31' }], 'fail'],
    ['no plan', [], 'fail'],
  ])('%s: %s', (_, plans, verdict) => {
    expect(verdictOf(judge({ plans }, yearly()))).toBe(verdict);
  });
  test('how often it is owed is not known', () => {
    const outcome = judge({ plans: [] }, yearly('unit.things'));
    expect(outcome.results[0]?.gaps).toMatchObject([{ verdict: 'undeclared', code: 'fact.missing' }]);
  });
});
