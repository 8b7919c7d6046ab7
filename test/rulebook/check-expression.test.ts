import { describe, expect, test } from 'vitest';
import { ruleThat } from '../evaluate/small-world.ts';
import { faultOf } from './fault-of.ts';

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
