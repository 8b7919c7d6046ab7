import { expect, test } from 'vitest';
import { smallest } from '../../src/explain/smallest.ts';

const ALL_NEEDED = (count: number) => (edits: readonly unknown[]) => edits.length === count;

test('what is set in a record added before becomes part of that record', () => {
  const edits = [
    { add: 'plans', record: { id: 'new-1', kind: 'informatization' } },
    { set: 'plans/new-1/securityPart', to: true },
    { set: 'plans/new-1/approval.on', to: '2026-11-20' },
    { set: 'plans/new-10/securityPart', to: false },
  ];
  const record = {
    id: 'new-1',
    kind: 'informatization',
    securityPart: true,
    approval: { on: '2026-11-20' },
  };
  const suffices = (given: readonly unknown[]) =>
    given.length === 2 && Object.keys((given[0] as { record: object }).record).length === 4;
  expect(smallest(edits, suffices)).toEqual([{ add: 'plans', record }, edits[3]]);
});

test('what is set within a value set before becomes part of that value, and nothing else does', () => {
  const edits = [
    { set: 'systems/oa/mlps', to: { level: 2 } },
    { set: 'systems/oa/mlps.filing.number', to: '41' },
    { set: 'systems/oa/mlpsOther', to: 1 },
    { set: 'systems/oa/networks[0]', to: 'internet' },
  ];
  expect(smallest(edits, ALL_NEEDED(3))).toEqual([
    { set: 'systems/oa/mlps', to: { level: 2, filing: { number: '41' } } },
    edits[2],
    edits[3],
  ]);
});
