import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import type { Inventory } from '../../src/model/inventory.ts';
import type { Rule, Rulebook } from '../../src/model/rulebook.ts';
import { rollUp } from '../../src/settle/roll-up.ts';
import { ruleThat, SCHEMA } from '../evaluate/small-world.ts';

const NO_TEXT = { zh: '', en: '' };
const good: Rule = { ...ruleThat('subject.good'), id: 'T1.1' };
const fine: Rule = { ...ruleThat('subject.fine'), id: 'T1.2' };
const common = { title: NO_TEXT, severity: 'low', empty: 'not-applicable', checks: [], assumes: [] } as const;
const both: Rule = { ...common, id: 'T1.3', kind: 'roll-up', of: ['T1.1', 'T1.2'] };
const states: Rule = { ...common, id: 'T1.4', kind: 'informational', say: NO_TEXT };

function outcomes(things: readonly object[], only?: ReadonlySet<string>) {
  const inventory = {
    unit: { id: 'u', name: 'x' },
    collections: new Map([['things', things]]),
    sources: [],
  } as unknown as Inventory;
  const run = {
    index: indexInventory(inventory, SCHEMA),
    schema: SCHEMA,
    asOf: '2026-11-01',
    parameters: {},
    inForce: '2019-09-29',
  };
  const rulebook = { rules: [both, good, fine, states] } as unknown as Rulebook;
  return rollUp(rulebook, evaluate(rulebook, run, only), only);
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

test('a roll-up asked for alone still looks at what it rolls up', () => {
  const [outcome, ...others] = outcomes([{ id: 'a', good: false }], new Set(['T1.3']));
  expect([outcome?.results[0]?.verdict, others]).toEqual(['fail', []]);
});

test('a duty that only states something is informational, on the unit', () => {
  expect(outcomes([]).at(-1)?.results).toMatchObject([
    { rule: 'T1.4', verdict: 'informational', subject: { collection: 'unit' }, gaps: [] },
  ]);
});
