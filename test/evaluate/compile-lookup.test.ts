import { describe, expect, test } from 'vitest';
import { judge, MUST, rule, type World } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });

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

describe('a look-up that found nothing where that decides nothing', () => {
  const one = rule({
    let: { mark: { first: 'marks', where: { thing: 'subject.id' }, absent: 'undeclared' } },
    requires: [{ id: 'good', that: 'subject.good && mark.good', must: MUST }],
  });
  const lacking = (marks: object, more: object) =>
    judge({ ...thing(more), ...marks }, one).results[0]?.gaps[0];
  test('is told apart from the collection that is missing, beside another fact that is', () => {
    const fields = ['marks', 'things.good'];
    expect(lacking({ marks: [] }, {})).toMatchObject({
      code: 'fact.missing',
      args: { fields, unmatched: ['marks'] },
    });
    expect(lacking({}, {})?.args).toEqual({ fields });
  });
  test('has words of its own where nothing else is missing', () => {
    expect(lacking({ marks: [] }, { good: true })).toMatchObject({
      code: 'lookup.none',
      args: { collection: ['marks'] },
    });
  });
});

describe('a look-up by a reference that may lead to several collections', () => {
  const whose = rule({
    for: 'marks',
    let: {
      thing: { first: 'things', where: { id: 'subject.of' }, absent: 'not-applicable' },
      person: { first: 'people', where: { id: 'subject.of' }, absent: 'not-applicable' },
    },
    applies: [{ that: 'known(thing) || known(person)', say: MUST }],
    requires: [{ id: 'good', that: 'subject.good', must: MUST }],
  });
  const verdictOf = (world: World) =>
    judge({ marks: [{ id: 'm', of: 'x', good: false }], ...world }, whose).results[0]?.verdict;
  test('finds certainly nothing in one that is not declared where it leads to the other', () => {
    expect(verdictOf({ people: [{ id: 'x' }] })).toBe('fail');
    expect(verdictOf({ things: [{ id: 'x' }] })).toBe('fail');
    expect(verdictOf({ people: [{ id: 'y' }] })).toBe('undeclared');
    expect(verdictOf({})).toBe('undeclared');
  });
});

describe('a name that is on no record', () => {
  const listed = rule({
    let: {
      mark: { first: 'marks', where: { label: 'subject.kind.namesOnRecord(unit)' }, absent: 'undeclared' },
    },
    requires: [{ id: 'good', that: 'mark.good', must: MUST }],
  });
  test('is the place of the gap, and quoted', () => {
    const gap = judge({ ...thing({ kind: 'box' }), marks: [] }, listed).results[0]?.gaps[0];
    expect(gap).toMatchObject({ code: 'lookup.none', at: { path: ['kind'] }, actual: 'box' });
  });
});

describe('a field that another beside it stands in for', () => {
  const found = (inner: object, marks: readonly object[]) => {
    const one = rule({
      let: { mark: { first: 'marks', where: { label: 'subject.inner.maker' }, absent: 'fail' } },
      requires: [{ id: 'good', that: 'mark.good', must: MUST }],
    });
    return judge({ ...thing({ inner }), marks: marks.map((mark) => ({ id: 'm', good: true, ...mark })) }, one)
      .results[0]?.verdict;
  };
  test('leads to no record where that is filled in, and else is missing', () => {
    expect(found({ maker: 'x' }, [{ label: 'x' }])).toBeUndefined();
    expect(found({ workshop: 'y' }, [{ label: 'x' }])).toBe('fail');
    expect(found({}, [{ label: 'x' }])).toBe('undeclared');
  });

  test('keeps a record out of what is looked up by it', () => {
    const one = rule({
      let: { other: { first: 'things', where: { wright: '"x"' }, absent: 'fail' } },
      requires: [{ id: 'good', that: 'known(other)', must: MUST }],
    });
    const verdict = (more: object) => judge(thing(more), one).results[0]?.verdict;
    expect(verdict({ smith: 'y' })).toBe('fail');
    expect(verdict({})).toBe('undeclared');
  });
});
