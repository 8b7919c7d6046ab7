import { describe, expect, test } from 'vitest';
import { readsOf } from '../../src/rulebook/rule-reads.ts';
import type { RuleSource } from '../../src/rulebook/rule-source.ts';
import { MUST, rule } from '../evaluate/small-world.ts';

/** What the verdict of a rule hangs on, besides the subject's own fields. */
function fieldsRead(source: Partial<RuleSource>): readonly string[] {
  return [...readsOf(rule(source)).fields].filter((field) => !field.startsWith('things.'));
}

describe('a field is read', () => {
  const absent = 'pass' as const;
  const marks = { all: 'marks', absent } as const;
  const requires = [{ id: 'it', that: 'size(some) == 0', must: MUST }];

  test.each<[string, NonNullable<RuleSource['values']>]>([
    ['by what filters a list', { some: 'marks.filter(one, one.label == "x")' }],
    [
      'by what filters a list that was filtered',
      { first: 'marks.filter(one, one.id != "x")', some: 'first.filter(one, one.label == "x")' },
    ],
    [
      'by what filters a list that was one or the other',
      {
        first: 'subject.good ? marks : marks.filter(one, one.id != "x")',
        some: 'first.filter(one, one.label == "x")',
      },
    ],
  ])('%s', (_, values) => {
    expect(fieldsRead({ let: { marks }, values, requires })).toContain('marks.label');
  });

  test('by a look-up that compares it', () => {
    const found = { all: 'marks', where: { thing: 'subject.id' }, absent } as const;
    const that = 'size(found) == 0';
    expect(fieldsRead({ let: { found }, requires: [{ id: 'it', that, must: MUST }] })).toEqual([
      'marks.thing',
    ]);
  });
});
