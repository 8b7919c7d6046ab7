import { describe, expect, test } from 'vitest';
import { ruleFaultText } from '../../src/messages/rule-fault-text.ts';
import type { Language } from '../../src/model/text.ts';
import { RuleFault } from '../../src/rulebook/rule-fault.ts';
import type { RuleSource } from '../../src/rulebook/rule-source.ts';
import { MUST, rule, ruleThat } from '../evaluate/small-world.ts';

const faultOf = (make: () => unknown, language: Language = 'en'): string => {
  try {
    make();
  } catch (error) {
    if (error instanceof RuleFault) return ruleFaultText(language, error.detail);
    throw error;
  }
  return 'accepted';
};

describe('expressions a rule may not have', () => {
  test.each([
    ['subject.god', 'subject (record) has no field god'],
    ['thing.good', 'no variable thing'],
    ['subject.good && subject.count', 'expected boolean, found number'],
    ['subject.kind == "bx"', 'bx is none of box, bag'],
    ['subject.kind in ["box", "sack"]', 'sack is none of box, bag'],
    ['subject.kind == 3', 'cannot compare string with number'],
    ['subject.checkedOn == "2026-01-01"', 'cannot compare day with string'],
    ['subject.checkedOn < subject.doneOn', 'days have onOrBefore'],
    ['has(subject.good)', 'no function has'],
    ['subject.?good', 'Expected IDENTIFIER'],
    ['subject.kind.matches("(a+)+$")', 'no function matches'],
    ['subject.tags[0] == "x"', 'indexing'],
    ['{"a": 1} == subject.inner', 'map literals'],
    ['null == subject.good', 'only texts, numbers'],
    ['known(subject.good)', 'whose absence is meaningful'],
    ['subject.kind.hasForm("icp")', 'must be one of'],
    ['subject.tags.all(subject, true)', 'already a variable'],
    ['subject.kind.all(x, true)', 'needs a list'],
    ['[1, 2].exists(x, x == 1)', 'goes over a field or a look-up'],
    ['daysSince(subject.kind) > 1', 'day is day, instant, found string'],
    ['daysSince(subject.checkedOn, asOf) > 1', 'takes 1 values, found 2'],
    ['"2026-02-30".onOrBefore(asOf)', 'day is day, instant, found string'],
    ['"2026-03-01".onOrBefore(asOf)', 'accepted'],
    ['subject.checkedOn.hoursUntil(asOf) > 1', 'from is instant, found day'],
    ['"2026-03-01".hoursUntil(asOf) > 1', 'from is instant, found string'],
    ['subject.hasLeft()', 'hasLeft(person) (record) has no field returnedOn'],
    ['subject.leftOn.hasLeft()', 'person is record, found day'],
    ['subject.good &&', 'EOF'],
    ['__proto__.x', 'Reserved identifier'],
    ['subject.constructor', 'has no field constructor'],
    [`${'('.repeat(60)}subject.good${')'.repeat(60)}`, 'maxDepth'],
  ])('%s', (that, words) => {
    expect(faultOf(() => ruleThat(that))).toContain(words);
  });
});

test.each([
  ['subject.good && subject.count', '要点 it：应是 boolean，现为 number'],
  ['subject.kind == "bx"', '要点 it：没有“bx”这个取值；可用的有：box、bag'],
  ['thing.good', /^要点 it：没有变量 thing；可用的有：subject、unit、/],
  ['subject.good &&', /^要点 it：表达式读不懂（.*EOF.*）$/],
])('%s is told in Chinese as well', (that, words) => {
  expect(faultOf(() => ruleThat(that), 'zh')).toMatch(words);
});

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
  test('known(look-up) may stand in applies', () => {
    const let_ = { m: { first: 'marks', where: { thing: 'subject.id' }, absent } };
    expect(refused({ let: let_, applies: 'known(m)' })).toBe('accepted');
  });
});
