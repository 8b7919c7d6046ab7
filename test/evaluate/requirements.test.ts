import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/model/rulebook.ts';
import { judge, MUST, rule, ruleThat, verdictOf } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });
const missing = (outcome: ReturnType<typeof judge>) => outcome.results[0]?.gaps[0]?.args.fields;

describe('the last by its day', () => {
  const last = rule({
    let: { last: { last: 'marks', where: { label: '"x"' }, by: 'onDay', absent: 'fail' } },
    requires: [{ id: 'good', that: 'last.good', must: MUST }],
  });
  const gapOf = (...marks: object[]) =>
    judge({ ...thing(), marks: marks.map((mark, at) => ({ id: `m${at}`, label: 'x', ...mark })) }, last)
      .results[0]?.gaps[0];
  test('is the latest that has come', () => {
    expect(gapOf({ onDay: '2026-10-31', good: true }, { onDay: '2026-11-02', good: false })).toBeUndefined();
  });
  test('of those without a day, the day is missing', () => {
    expect(gapOf({ good: true })).toMatchObject({ verdict: 'undeclared', code: 'fact.missing' });
  });
  test('of those still to come, the day is said to be in the future', () => {
    expect(gapOf({ onDay: '2026-11-02', good: true })).toMatchObject({
      verdict: 'undeclared',
      code: 'fact.future',
      args: { day: '2026-11-02' },
    });
  });
});

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
  test('a day to come has not happened', () => {
    const outcome = judge(thing({ checkedOn: '2062-01-01' }), ruleThat('daysSince(subject.checkedOn) <= 10'));
    expect(outcome.results[0]?.gaps[0]).toMatchObject({ verdict: 'undeclared', code: 'fact.future' });
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

describe('people', () => {
  const atWork = ruleThat('subject.hasBegun() && !subject.hasLeft()', { for: 'people' });
  test.each([
    [{}, 'pass'],
    [{ joinedOn: '2026-11-01' }, 'pass'],
    [{ joinedOn: '2026-11-02' }, 'fail'],
    [{ leftOn: '2026-11-01' }, 'fail'],
    [{ leftOn: '2026-11-02' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-06-01' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-05-31' }, 'fail'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-11-01' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-11-02' }, 'fail'],
  ])('%j works here on 2026-11-01: %s', (more, verdict) => {
    expect(verdictOf(judge({ people: [{ id: 'p', ...more }] }, atWork))).toBe(verdict);
  });
});

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
      expect(verdictOf(judge(thing({ fine: false, good: true, tags: ['left-out'] }), term))).toBe('pass');
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

describe('none', () => {
  const marks = { marks: { all: 'marks', where: { thing: 'subject.id' }, absent: 'fail' } } as const;
  const noBad = rule({
    let: marks,
    requires: [{ id: 'no-bad', none: 'marks.filter(mark, !mark.good)', must: MUST }],
  });
  test('each member is a gap of its own record, and the subject stands beside it', () => {
    const world = {
      ...thing(),
      marks: [
        { id: 'm', thing: 'a', good: false },
        { id: 'n', thing: 'a' },
        { id: 'o', thing: 'a', good: true },
      ],
    };
    const [result] = judge(world, noBad).results;
    expect(result?.gaps.map(({ verdict, offender }) => [verdict, offender.index])).toEqual([
      ['fail', 0],
      ['undeclared', 1],
    ]);
    expect(result?.gaps[0]?.related).toEqual([{ record: { collection: 'things', index: 0 }, path: [] }]);
  });
  test('members of a record’s own list are one gap of that record', () => {
    const one = rule({
      requires: [
        { id: 'sound', none: 'subject.parts.filter(part, !part.sound)', at: 'subject.parts', must: MUST },
      ],
    });
    const parts = [{ sound: true }, { sound: false }, { sound: false }];
    const [result] = judge(thing({ parts }), one).results;
    expect(result?.gaps).toHaveLength(1);
    // At the first of them that is not in order.
    expect(result?.gaps[0]?.at.path).toEqual(['parts', 1]);
  });
  test('a member whose term still runs is pending, one of which that is not known undeclared', () => {
    const inTerm = rule({
      let: marks,
      requires: [
        {
          id: 'no-bad',
          none: 'marks.filter(mark, !mark.good)',
          pending: 'daysSince(mark.onDay) <= 10',
          must: MUST,
        },
      ],
    });
    const bad = { thing: 'a', good: false };
    const world = {
      ...thing(),
      marks: [
        { id: 'm', ...bad, onDay: '2026-10-22' },
        { id: 'n', ...bad, onDay: '2026-10-21' },
        { id: 'o', ...bad },
        { id: 'p', thing: 'a', onDay: '2026-10-22' },
        { id: 'q', thing: 'a', good: true },
      ],
    };
    const [result] = judge(world, inTerm).results;
    expect(result?.verdict).toBe('fail');
    expect(result?.gaps.map(({ verdict, offender }) => [verdict, offender.index])).toEqual([
      ['pending', 0],
      ['fail', 1],
      ['undeclared', 2],
      ['undeclared', 3],
    ]);
  });
  test('no match is what the rule says of known absence', () => {
    const elsewhere = { ...thing(), marks: [{ id: 'm', thing: 'b', good: false }] };
    expect(judge(elsewhere, noBad).results[0]?.gaps[0]).toMatchObject({
      verdict: 'fail',
      code: 'lookup.none',
    });
    const absent = (what: 'fail' | 'undeclared' | 'not-applicable' | 'pass') =>
      verdictOf(
        judge(elsewhere, {
          ...noBad,
          checks: rule({
            let: { marks: { ...marks.marks, absent: what } },
            requires: [{ id: 'x', none: 'marks.filter(mark, !mark.good)', must: MUST }],
          }).checks,
        }),
      );
    expect(['fail', 'undeclared', 'not-applicable', 'pass'].map((what) => absent(what as 'fail'))).toEqual([
      'fail',
      'undeclared',
      'not-applicable',
      'pass',
    ]);
  });
  test('no match while a record lacks the key proves nothing', () => {
    const world = { ...thing(), marks: [{ id: 'm', good: true }] };
    expect(judge(world, noBad).results[0]?.gaps[0]).toMatchObject({
      verdict: 'undeclared',
      code: 'lookup.undecided',
    });
  });
  test('no collection is undeclared', () => {
    expect(judge(thing(), noBad).results[0]?.gaps[0]).toMatchObject({
      verdict: 'undeclared',
      code: 'collection.missing',
    });
  });
  test('duplicates name the later record and show the earlier', () => {
    const one = rule({
      for: 'unit',
      let: { twice: { duplicates: 'marks', by: 'label' } },
      requires: [{ id: 'unique', none: 'twice', must: MUST }],
    });
    const outcome = judge(
      {
        marks: [
          { id: 'm', label: 'x' },
          { id: 'n', label: 'y' },
          { id: 'o', label: 'x' },
        ],
      },
      one,
    );
    expect(outcome.results[0]?.gaps).toMatchObject([
      {
        offender: { collection: 'marks', index: 2 },
        related: [{ record: { collection: 'marks', index: 0 } }],
      },
    ]);
  });
});

describe('interval', () => {
  const checked = rule({
    requires: [
      {
        id: 'lately',
        interval: { last: 'subject.checkedOn', days: 'params.limit', from: 'subject.startedOn' },
        must: MUST,
      },
    ],
  });
  test.each([
    [{ startedOn: '2020-01-01', checkedOn: '2026-10-22' }, 'pass'],
    [{ startedOn: '2020-01-01', checkedOn: '2026-10-21' }, 'fail'],
    [{ startedOn: '2026-10-22', checkedOn: '2026-10-01' }, 'pass'],
    [{ checkedOn: '2026-10-22' }, 'pass'],
    [{ checkedOn: '2026-10-21' }, 'undeclared'],
    [{ startedOn: '2026-10-22' }, 'pending'],
    [{ startedOn: '2026-10-21' }, 'undeclared'],
    [{ startedOn: '2020-01-01', checkedOn: '2062-10-22' }, 'undeclared'],
    [{ startedOn: '2026-10-22', checkedOn: '2062-10-22' }, 'undeclared'],
    [{}, 'undeclared'],
  ])('%j: %s', (more, verdict) => {
    expect(verdictOf(judge(thing(more), checked))).toBe(verdict);
  });
  test('where absence means never, an interval that is over fails', () => {
    const never = rule({
      requires: [
        {
          id: 'lately',
          interval: { last: 'subject.leftOn', days: '10', from: 'subject.startedOn' },
          must: MUST,
        },
      ],
    });
    expect(verdictOf(judge(thing({ startedOn: '2026-10-21' }), never))).toBe('fail');
    expect(verdictOf(judge(thing({ startedOn: '2026-10-22' }), never))).toBe('pending');
  });
});

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

describe('subjects', () => {
  const good = ruleThat('subject.good');
  test('no collection: one undeclared on the unit', () => {
    expect(judge({}, good).results).toMatchObject([
      { verdict: 'undeclared', subject: { collection: 'unit' }, reason: { code: 'collection.missing' } },
    ]);
  });
  test('an empty collection: not applicable, or a pass for a prohibition', () => {
    expect(judge({ things: [] }, good).results).toMatchObject([
      { verdict: 'not-applicable', reason: { code: 'collection.empty' } },
    ]);
    expect(judge({ things: [] }, ruleThat('subject.good', { empty: 'pass' }))).toMatchObject({
      passed: 1,
      results: [],
    });
  });
  test('an event to come is not judged, nor found', () => {
    const one = ruleThat('subject.thing == "a"', { for: 'events' });
    expect(judge({ events: [{ id: 'e', happenedOn: '2026-11-02', thing: 'b' }] }, one).results).toMatchObject(
      [{ verdict: 'not-applicable', reason: { code: 'event.future' } }],
    );
    const found = ruleThat('known(event)', {
      let: { event: { first: 'events', where: { thing: 'subject.id' }, absent: 'fail' } },
    });
    expect(
      verdictOf(judge({ ...thing(), events: [{ id: 'e', happenedOn: '2026-11-02', thing: 'a' }] }, found)),
    ).toBe('fail');
  });
  test('applies that cannot be told is undeclared; one that is false decides even so', () => {
    const only = (applies: string) =>
      verdictOf(judge(thing({ fine: false }), ruleThat('subject.fine', { applies })));
    expect(only('subject.good')).toBe('undeclared');
    expect(only('subject.good && subject.fine')).toBe('not-applicable');
    expect(only('!subject.fine')).toBe('fail');
  });
  test('a reference that is meaningfully absent finds nobody', () => {
    const owned = ruleThat('owner.good', {
      let: { owner: { first: 'people', where: { id: 'subject.owner' }, absent: 'fail' } },
    });
    expect(judge({ ...thing(), people: [] }, owned).results[0]?.gaps[0]).toMatchObject({
      verdict: 'fail',
      code: 'lookup.none',
    });
    expect(verdictOf(judge({ ...thing({ owner: 'p' }), people: [{ id: 'p', good: true }] }, owned))).toBe(
      'pass',
    );
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
