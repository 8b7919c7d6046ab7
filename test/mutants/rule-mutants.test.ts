import { describe, expect, test } from 'vitest';
import { ruleMutants } from '../../src/mutants/rule-mutants.ts';
import type { LookupSource, NamedConditionSource, RuleSource } from '../../src/rulebook/rule-source.ts';
import { MUST, PARAMETERS, SCHEMA } from '../evaluate/small-world.ts';

const VOCABULARY = { schema: SCHEMA, parameters: PARAMETERS };

const NO_TEXT = { zh: '', en: '' };
const marks: LookupSource = { all: 'marks', where: { thing: 'subject.id' }, absent: 'pass' };
const SOURCE: RuleSource = {
  id: 'T1.1',
  title: NO_TEXT,
  for: { things: { applies: 'subject.fine' }, marks: {} },
  applies: ['shared'],
  let: {
    marks,
    owner: { first: 'people', where: { id: 'subject.owner' }, absent: 'fail' },
    shown: { all: 'events', absent: 'pass' },
    done: { last: 'events', where: { thing: 'subject.id' }, by: 'happenedOn', absent: 'fail' },
  },
  requires: [
    { id: 'one', that: 'owner.good && known(done)', late: 'subject.doneOn', related: ['shown'], must: MUST },
    { id: 'two', none: 'marks.filter(mark, !mark.good)', pending: 'subject.fine && mark.good', must: MUST },
    {
      id: 'three',
      yearly: {
        events: 'shown',
        on: 'happenedOn',
        which: 'event.thing == "a"',
        distinct: 'thing',
        since: 'unit.startedOn',
      },
      must: MUST,
    },
  ],
  values: { early: 'daysSince(subject.startedOn) <= 10' },
  notes: [{ id: 'odd', when: 'subject.count > 2', say: NO_TEXT }],
  remedy: NO_TEXT,
};

const SHARED: NamedConditionSource = { id: 'shared', that: 'subject.good', say: NO_TEXT };
const CONDITIONS = new Map([['shared', SHARED]]);

describe('a rule with one thing changed', () => {
  const names = ruleMutants(SOURCE, CONDITIONS, VOCABULARY).map(({ place, what }) => `${place}: ${what}`);

  test.each([
    'empty: not-applicable → pass',
    'for.marks: dropped',
    'for.things.applies: dropped',
    'for.things.applies: ! added before subject.fine',
    'applies.shared: dropped',
    'let.marks.absent: pass → fail',
    'let.marks.where: thing dropped',
    'let.marks.where: thing → label',
    'let.done.kind: last → first',
    'requires.one: dropped',
    'requires.one.late: dropped',
    'requires.one.late: subject.doneOn → subject.startedOn',
    'requires.two.none: ! dropped before mark.good',
    'requires.two.pending: dropped',
    'requires.two.pending: ! added before mark.good',
    'requires.three.yearly.which: dropped',
    'requires.three.yearly.which: "a" → ""',
    'requires.three.yearly.which: event.thing → event.id',
    'requires.three.yearly.distinct: dropped',
    'values.early: 10 → 11',
    'notes.odd: dropped',
    'notes.odd.when: 2 → 3',
  ])('%s', (name) => {
    expect(names).toContain(name);
  });

  test('what named conditions say is not changed here', () => {
    expect(names.filter((name) => name.startsWith('applies.shared'))).toEqual(['applies.shared: dropped']);
  });

  test('what a look-up that is only shown gives can change no verdict', () => {
    expect(names.filter((name) => name.startsWith('let.shown'))).toEqual([]);
  });

  test('the absence of what a reference names cannot happen', () => {
    expect(names.filter((name) => name.startsWith('let.owner.absent'))).toEqual([]);
  });

  test('the absence of what is only asked for matters where it is silence', () => {
    const absences = names.filter((name) => name.startsWith('let.done.absent'));
    expect(absences).toEqual(['let.done.absent: fail → undeclared']);
  });

  test('the rule itself stays as it was', () => {
    const before = structuredClone(SOURCE);
    ruleMutants(SOURCE, CONDITIONS, VOCABULARY);
    expect(SOURCE).toEqual(before);
  });
});
