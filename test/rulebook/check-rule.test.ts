import { describe, expect, test } from 'vitest';
import type { RuleSource } from '../../src/rulebook/rule-source.ts';
import { MUST, rule } from '../evaluate/small-world.ts';
import { faultOf } from './fault-of.ts';

describe('rules that are refused', () => {
  const requirement = { id: 'it', that: 'subject.good', must: MUST };
  const refused = (source: Partial<RuleSource>): string =>
    faultOf(() => rule({ requires: [requirement], ...source }));
  const absent = 'fail' as const;
  const yearly = (more: object): Partial<RuleSource> => ({
    let: { m: { all: 'marks', absent } },
    requires: [
      { id: 'x', yearly: { events: 'm', on: 'onDay', since: 'unit.startedOn', ...more }, must: MUST },
    ],
  });
  test.each<[string, Partial<RuleSource>, string]>([
    [
      'a look-up that does not say what empty means',
      { let: { m: { all: 'marks', where: {} } } },
      'must say what it means',
    ],
    ['a look-up of two kinds', { let: { m: { all: 'marks', first: 'marks', absent } } }, 'exactly one of'],
    ['a look-up of no collection', { let: { m: { all: 'mark', absent } } }, 'no collection mark'],
    [
      'a look-up by no field',
      { let: { m: { all: 'marks', where: { thin: 'subject.id' }, absent } } },
      'no field thin',
    ],
    [
      'a look-up that compares unlike things',
      { let: { m: { all: 'marks', where: { thing: 'subject.count' }, absent } } },
      'compared with number',
    ],
    ['last without an order', { let: { m: { last: 'marks', where: {}, absent } } }, 'needs by'],
    ['an order that is no day', { let: { m: { last: 'marks', by: 'label', absent } } }, 'not a day'],
    ['duplicates by nothing', { let: { m: { duplicates: 'marks' } } }, 'needs by'],
    [
      'duplicates among what each subject names',
      { let: { m: { duplicates: 'marks', by: 'label', where: { thing: 'subject.id' } } } },
      'fixed values',
    ],
    ['a look-up named like a variable', { let: { unit: { all: 'marks', absent } } }, 'already a variable'],
    [
      'two look-ups of one name',
      {
        let: { m: { all: 'marks', absent } },
        for: { things: { let: { m: { first: 'marks', absent } } } },
      },
      'm is already a variable',
    ],
    ['the same requirement twice', { requires: [requirement, requirement] }, 'stands twice'],
    ['a requirement of no kind', { requires: [{ id: 'x', must: MUST }] }, 'exactly one of'],
    ['a severity that is not the register’s', { severity: 'high' }, 'medium in the register'],
    ['a condition nobody wrote', { applies: ['online'] }, 'no condition online'],
    ['none over no list', { requires: [{ id: 'x', none: 'subject.good', must: MUST }] }, 'needs a list'],
    [
      'an unknown fact in a message',
      { requires: [{ ...requirement, must: { zh: '{subject.x}', en: '' } }] },
      'has no field x',
    ],
    ['late that is no day', { requires: [{ ...requirement, late: 'subject.good' }] }, 'expected day'],
    ['related to no variable', { requires: [{ ...requirement, related: ['marks'] }] }, 'no variable marks'],
    ['a value named like a variable', { values: { asOf: 'subject.good' } }, 'already a variable'],
    ['a value of nothing', { values: { odd: 'subject.odd' } }, 'has no field odd'],
    [
      'pending of a list that names no member',
      {
        let: { m: { all: 'marks', absent } },
        requires: [{ id: 'x', none: 'm.filter(mark, !mark.good)', pending: 'other.good', must: MUST }],
      },
      'no variable other',
    ],
    ['which of no field', yearly({ which: 'event.odd' }), 'has no field odd'],
    ['which that is no condition', yearly({ which: 'event.label' }), 'expected boolean'],
    [
      'which with an event already',
      { ...yearly({ which: 'event.good' }), values: { event: 'subject.good' } },
      'already a variable',
    ],
    ['distinct of no field', yearly({ distinct: 'odd' }), 'neither a text nor a list'],
    ['distinct of a day', yearly({ distinct: 'onDay' }), 'neither a text nor a list'],
    [
      'a day that the calendar has not',
      { requires: [{ ...requirement, that: 'asOf.onOrBefore(calendar.today)' }] },
      'has no field today',
    ],
    [
      'a look-up of attestations',
      { let: { m: { all: 'attestations', absent } } },
      'attestations are read by no rule',
    ],
    ['a rule for attestations', { for: 'attestations' }, 'attestations are read by no rule'],
    [
      'a rule for attestations among others',
      { for: { things: {}, attestations: {} } },
      'attestations are read by no rule',
    ],
    ['for no collection', { for: 'thing' }, 'no collection thing'],
    ['for no collection among several', { for: { things: {}, thing: {} } }, 'no collection thing'],
    [
      'a condition of one collection that has no such field',
      { for: { things: { applies: 'subject.fine' }, marks: { applies: 'subject.fine' } } },
      'subject (record) has no field fine',
    ],
    [
      'applies that reads a look-up whose absence fails',
      { let: { m: { first: 'marks', where: { thing: 'subject.id' }, absent } }, applies: 'm.good' },
      'whose absence would be a fail',
    ],
  ])('%s', (_, source, words) => {
    expect(refused(source)).toContain(words);
  });
  test('each collection may have conditions and look-ups of its own', () => {
    const let_ = { whole: { first: 'things', where: { id: 'subject.thing' }, absent } } as const;
    const own = { things: { applies: 'subject.fine' }, marks: { applies: 'known(whole)', let: let_ } };
    const { checks } = rule({ for: own, requires: [requirement] });
    expect(checks.map(({ collection, lookups }) => [collection, lookups.length])).toEqual([
      ['things', 0],
      ['marks', 1],
    ]);
  });
  test('known(any field) may stand in undone, where pending is there to read it', () => {
    const own = { ...requirement, that: 'true', undone: '!known(subject.good)' };
    expect(refused({ requires: [own] })).toContain('whose absence is meaningful');
    expect(refused({ requires: [{ ...own, pending: 'subject.good' }] })).toBe('accepted');
  });
  test('known(look-up) may stand in applies', () => {
    const let_ = { m: { first: 'marks', where: { thing: 'subject.id' }, absent } };
    expect(refused({ let: let_, applies: 'known(m)' })).toBe('accepted');
  });
});
