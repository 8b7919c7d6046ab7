import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/evaluate/calendar.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import type { Footing } from '../../src/model/footing.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import type { Rule, Rulebook } from '../../src/model/rulebook.ts';
import { rollUp } from '../../src/settle/roll-up.ts';
import { CALENDAR, ruleThat, SCHEMA } from '../evaluate/small-world.ts';

const NO_TEXT = { zh: '', en: '' };
const good: Rule = { ...ruleThat('subject.good'), id: 'T1.1' };
const fine: Rule = { ...ruleThat('subject.fine'), id: 'T1.2' };
const common = { title: NO_TEXT, severity: 'low', empty: 'not-applicable', checks: [], assumes: [] } as const;
const both: Rule = { ...common, id: 'T1.3', kind: 'roll-up', of: ['T1.1', 'T1.2'] };
const states: Rule = { ...common, id: 'T1.4', kind: 'informational', say: NO_TEXT };
const noticed: Rule = { ...ruleThat('subject.good'), id: 'N1.1' };
const noticedStates: Rule = { ...common, id: 'N1.2', kind: 'informational', say: NO_TEXT };

const PAPERS = [{ id: 'law' }, { id: 'notice' }];
const FOOTING: Footing = { kind: 'direct', paper: 'law', further: [], inForce: '2019-09-29' };

function outcomes(things: readonly object[] | undefined, only?: ReadonlySet<string>, footing = FOOTING) {
  const inventory = {
    unit: { id: 'u', name: 'x' },
    collections: new Map(things ? [['things', things]] : []),
    sources: [],
  } as unknown as Inventory;
  const run = {
    index: indexInventory(inventory, SCHEMA),
    schema: SCHEMA,
    asOf: '2026-11-01',
    parameters: {},
    footing,
    calendar: calendarOf('2026-11-01', CALENDAR, {}),
  };
  const duties = ['T1.1', 'T1.2', 'T1.3', 'T1.4', 'N1.1', 'N1.2'].map((id) => ({
    id,
    paper: id.startsWith('N') ? 'notice' : 'law',
  }));
  const rules = [both, good, fine, states, noticed, noticedStates];
  const rulebook = { papers: PAPERS, duties, rules } as unknown as Rulebook;
  return rollUp(rulebook, evaluate(rulebook, run, only), run.index, only);
}

test.each([
  [{ good: true, fine: true }, undefined, []],
  [{ good: true, fine: false }, 'fail', ['T1.2']],
  [{ good: false, fine: false }, 'fail', ['T1.1', 'T1.2']],
  [{ fine: false }, 'fail', ['T1.2']],
  [{ good: true }, 'undeclared', ['T1.2']],
])('a roll-up takes the worst, and names the rules: %j', (thing, verdict, rules) => {
  const [outcome] = outcomes([{ id: 'a', ...thing }]);
  expect(outcome?.results[0]?.verdict).toBe(verdict);
  expect(outcome?.results[0]?.reason?.args.rules ?? []).toEqual(rules);
  expect(outcome?.results.flatMap(({ gaps }) => gaps)).toEqual([]);
});

describe('a roll-up names the records that make it what it is', () => {
  const noted = (things: readonly object[] | undefined) =>
    outcomes(things)[0]?.results.flatMap(({ notes }) => notes.map(({ code, args }) => ({ code, ...args })));
  test('those of the worst verdict alone, each once', () => {
    const things = [
      { id: 'b', good: false, fine: false },
      { id: 'a', good: false, fine: true },
      { id: 'c', fine: true },
      { id: 'd', good: true, fine: true },
    ];
    expect(noted(things)).toEqual([{ code: 'roll-up', rules: ['T1.1', 'T1.2'], ids: ['a', 'b'] }]);
  });
  test('none where there is none, or nothing amiss', () => {
    expect(noted(undefined)).toEqual([]);
    expect(noted([{ id: 'a', good: true, fine: true }])).toEqual([]);
  });
  test('of many the first, and how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, at) => ({ id: `t${at + 10}`, good: false, fine: true }));
    const [note] = noted(many) ?? [];
    expect(note).toMatchObject({ more: 3, ids: { length: 20 } });
  });
});

test('a roll-up asked for alone still looks at what it rolls up', () => {
  const [outcome, ...others] = outcomes([{ id: 'a', good: false }], new Set(['T1.3']));
  expect([outcome?.results[0]?.verdict, others]).toEqual(['fail', []]);
});

test('a duty that only states something is informational, on the unit', () => {
  expect(outcomes([], new Set(['T1.4']))[0]?.results).toMatchObject([
    { rule: 'T1.4', verdict: 'informational', subject: { collection: 'unit' }, gaps: [] },
  ]);
});

describe('a paper that does not bind the unit', () => {
  const NOTICE = new Set(['N1.1', 'N1.2']);

  test.each([
    ['records that break its duties', [{ id: 'a', good: false }, { id: 'b' }]],
    ['an empty collection', []],
    ['no collection', undefined],
  ])('its duties do not apply, each said once of the unit: %s', (_, things) => {
    const notBound = {
      passed: 0,
      results: [
        {
          verdict: 'not-applicable',
          subject: { collection: 'unit', index: 0 },
          reason: { code: 'paper.not-bound', args: { paper: 'notice' } },
          gaps: [],
        },
      ],
    };
    expect(outcomes(things, NOTICE)).toMatchObject([
      { rule: 'N1.1', ...notBound },
      { rule: 'N1.2', ...notBound },
    ]);
  });

  test('the duties of the other papers are judged as ever', () => {
    const [, judged] = outcomes([{ id: 'a', good: false, fine: true }]);
    expect(judged).toMatchObject({ rule: 'T1.1', results: [{ verdict: 'fail' }] });
  });

  test('the unit may declare it, and then is judged by it', () => {
    const footing: Footing = { ...FOOTING, further: [{ paper: 'notice', kind: 'declared' }] };
    expect(outcomes([{ id: 'a', good: false }], NOTICE, footing)).toMatchObject([
      { rule: 'N1.1', results: [{ verdict: 'fail', subject: { collection: 'things' } }] },
      { rule: 'N1.2', results: [{ verdict: 'informational' }] },
    ]);
  });
});
