import { describe, expect, test } from 'vitest';
import { choose, touched } from '../../src/build/choice.ts';
import { compare } from '../../src/build/mutants/survivors.ts';
import type { Rulebook } from '../../src/model/rulebook.ts';
import { expressionMutants } from '../../src/mutants/expression-mutants.ts';
import { ruleMutants } from '../../src/mutants/rule-mutants.ts';
import { scopeOf } from '../../src/mutants/rule-scope.ts';
import { type Bench, tryRule } from '../../src/mutants/try-mutants.ts';
import type { RulebookSource } from '../../src/rulebook/read-rulebook.ts';
import type { LookupSource, NamedConditionSource, RuleSource } from '../../src/rulebook/rule-source.ts';
import { DUTY, MUST, PARAMETERS, rule, SCHEMA } from '../evaluate/small-world.ts';

const VOCABULARY = { schema: SCHEMA, parameters: PARAMETERS };
const NO_TEXT = { zh: '', en: '' };
const marks: LookupSource = { all: 'marks', where: { thing: 'subject.id' }, absent: 'pass' };

function written(text: string): readonly string[] {
  return expressionMutants(text, scopeOf('things', { marks }, VOCABULARY)).map((mutant) => mutant.text);
}

describe('an expression with one thing changed', () => {
  test.each([
    ['subject.good && unit.startedOn == asOf', 'subject.good || unit.startedOn == asOf'],
    ['subject.good && subject.kind == "box"', 'subject.good'],
    ['subject.good && subject.kind == "box"', 'subject.kind == "box"'],
    ['!subject.good', 'subject.good'],
    ['subject.good', '!subject.good'],
    ['subject.good', 'subject.fine'],
    ['subject.kind == "box"', 'subject.kind != "box"'],
    ['subject.kind == "box"', 'subject.kind == "bag"'],
    ['subject.kind in ["box", "bag"]', 'subject.kind in ["bag"]'],
    ['subject.kind in ["box"]', 'subject.kind in ["bag"]'],
    ['subject.count < 3', 'subject.count <= 3'],
    ['subject.count < 3', 'subject.count < 4'],
    ['subject.count < 3', 'subject.count < 2'],
    ['subject.count + 1 > 3', 'subject.count - 1 > 3'],
    ['known(subject.leftOn)', 'true'],
    ['known(subject.leftOn) ? subject.good : subject.fine', 'subject.fine'],
    ['subject.doneOn.onOrBefore(asOf)', 'asOf.onOrBefore(subject.doneOn)'],
    ['subject.doneOn.onOrBefore(asOf)', '!asOf.onOrBefore(subject.doneOn)'],
    ['subject.doneOn.onOrBefore(asOf)', 'subject.startedOn.onOrBefore(asOf)'],
    ['marks.all(mark, mark.good)', 'marks.exists(mark, mark.good)'],
    ['marks.all(mark, mark.label == "")', 'marks.all(mark, mark.thing == "")'],
    ['marks.filter(mark, mark.good)', 'marks'],
    ['subject.id.hasForm("e-mail")', 'subject.id.hasForm("badge-link")'],
  ])('%s becomes %s', (text, other) => {
    expect(written(text)).toContain(other);
  });

  test('no two are the same, and none is the expression itself', () => {
    const text = 'subject.good && (subject.good || subject.good)';
    const all = written(text);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(text);
  });

  test('a text is never taken for a value that stands beside it', () => {
    expect(written('subject.kind in ["box", "bag"]')).not.toContain('subject.kind in ["bag", "bag"]');
  });

  test('names that mean the same record are not exchanged', () => {
    const scope = scopeOf('unit', {}, VOCABULARY);
    const texts = expressionMutants('unit.things > 1', scope).map(({ text }) => text);
    expect(texts).not.toContain('subject.things > 1');
  });
});

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

describe('trying changes', () => {
  const source: RuleSource = {
    id: 'T1.1',
    title: NO_TEXT,
    for: 'things',
    requires: [{ id: 'it', that: 'subject.count > 1', must: MUST }],
    remedy: NO_TEXT,
  };
  const bench = (notices: (text: string) => boolean): Bench => ({
    source: { rules: [{ file: 'f', rule: source }], conditions: [] } as unknown as RulebookSource,
    rulebook: {
      rules: [rule(source as Parameters<typeof rule>[0])],
      duties: [DUTY],
      parameters: PARAMETERS,
    } as unknown as Rulebook,
    schema: SCHEMA,
    watch: () => (version) => (notices(JSON.stringify(version.checks)) ? 'an example' : undefined),
  });

  test('the checker’s refusals count on neither side, survivors are named', () => {
    const tried = tryRule(
      source,
      bench((checks) => checks.includes('>=') || checks.includes('<=')),
    );
    expect(tried).toEqual({
      of: 'T1.1',
      noticed: 2,
      refused: 2,
      failing: [],
      survivors: ['empty: not-applicable → pass', 'requires.it.that: 1 → 2', 'requires.it.that: 1 → 0'],
    });
  });

  test('where an example fails without any change, nothing is tried', () => {
    expect(
      tryRule(
        source,
        bench(() => true),
      ),
    ).toMatchObject({ noticed: 0, failing: ['T1.1 an example'] });
  });
});

describe('the list of survivors', () => {
  const tried = { of: 'T1.1', noticed: 9, refused: 0, failing: [], survivors: ['a', 'b'] };
  const entry = (name: string, of = 'T1.1') => ({ rule: of, mutant: name, why: 'because' });

  test('explains survivors, and is stale where it explains what is none', () => {
    const { unexplained, stale, explained } = compare([tried], [entry('a'), entry('c'), entry('c', 'T9.9')]);
    expect(unexplained).toEqual([{ rule: 'T1.1', mutant: 'b' }]);
    expect(stale).toEqual([entry('c')]);
    expect(explained).toBe(1);
  });
});

describe('what is looked at', () => {
  const named = (id: string): RuleSource => ({ ...SOURCE, id });
  const rules = ['A1.1', 'A1.2', 'A12.1'].map((id) => ({
    file: `rules/p/article-${id.startsWith('A12') ? '12' : '01'}.yaml`,
    rule: named(id),
  }));
  const source = { rules, conditions: [SHARED] } as unknown as RulebookSource;
  const ids = ({ rules: chosen, conditions }: ReturnType<typeof choose>) => [...chosen, ...conditions];

  test('everything, an article, a rule or a condition', () => {
    expect(ids(choose([], source))).toEqual(['A1.1', 'A1.2', 'A12.1', 'shared']);
    expect(ids(choose(['A1'], source))).toEqual(['A1.1', 'A1.2']);
    expect(ids(choose(['A12.1', 'shared'], source))).toEqual(['A12.1', 'shared']);
    expect(() => choose(['A2'], source)).toThrow(/A2/);
  });

  test('what changed files hold: rules, their examples, conditions', () => {
    expect(ids(touched(['rules/p/article-01.yaml'], source))).toEqual(['A1.1', 'A1.2']);
    expect(ids(touched(['rules/p/article-12.examples.yaml'], source))).toEqual(['A12.1']);
    expect(ids(touched(['rules/conditions.yaml'], source))).toEqual(['shared']);
    expect(ids(touched(['rules/register.yaml'], source))).toEqual([]);
    expect(ids(touched(['rules/terms.yaml'], source))).toEqual(ids(choose([], source)));
  });
});
