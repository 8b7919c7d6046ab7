import { describe, expect, test } from 'vitest';
import { type Reading, readingsOf } from '../../src/mutants/readings.ts';
import type { LookupSource, RuleSource } from '../../src/rulebook/rule-source.ts';
import { MUST } from '../evaluate/small-world.ts';

const NO_TEXT = { zh: '', en: '' };
const LOOKUPS: Readonly<Record<string, LookupSource>> = {
  marks: { all: 'marks', where: { thing: 'owner.id' }, absent: 'pass' },
  owner: { first: 'people', where: { id: 'subject.owner' }, absent: 'pass' },
};

/** How a rule with these parts reads `marks`, and `owner` behind it. */
function readings(parts: Partial<RuleSource>): readonly (readonly Reading[])[] {
  const rule: RuleSource = { id: 'T1.1', title: NO_TEXT, for: 'things', let: LOOKUPS, ...parts };
  const read = readingsOf(rule, new Map());
  return ['marks', 'owner'].map((name) => [...(read.get(name) ?? [])].sort());
}

const remark = (when: string): Partial<RuleSource> => ({ notes: [{ id: 'odd', when, say: NO_TEXT }] });
const requires = (parts: object): Partial<RuleSource> => ({
  requires: [{ id: 'one', that: 'subject.good', must: MUST, ...parts }],
});

describe('how a rule reads a look-up', () => {
  test.each<[string, Partial<RuleSource>, readonly (readonly Reading[])[]]>([
    ['a requirement', requires({ that: 'marks.exists(mark, mark.good)' }), [['read'], ['read']]],
    ['a remark alone', remark('marks.exists(mark, mark.good)'), [['read-leniently'], ['read-leniently']]],
    ['a lateness alone', requires({ late: 'owner.leftOn' }), [[], ['read-leniently']]],
    ['what is undone alone', requires({ undone: 'known(owner)' }), [[], ['asked']]],
    ['a remark that only asks for it', remark('!known(owner)'), [[], ['asked-leniently']]],
    [
      'a list that a remark goes through',
      remark('marks.filter(mark, owner.good)'),
      [['read-leniently'], ['read-leniently']],
    ],
    [
      'a list that leaves some out',
      remark('size(marks.filter(mark, owner.good)) > 1'),
      [['read-leniently'], ['read', 'read-leniently']],
    ],
    [
      'a value that a remark alone reads',
      { values: { some: 'marks.exists(mark, mark.good)' }, ...remark('some') },
      [['read-leniently'], ['read-leniently']],
    ],
    [
      'a value that both read',
      { values: { some: 'known(owner)' }, ...remark('some'), ...requires({ that: 'some' }) },
      [[], ['asked']],
    ],
    ['nobody', remark('subject.good'), [[], []]],
  ])('%s', (_, parts, expected) => {
    expect(readings(parts)).toEqual(expected);
  });
});
