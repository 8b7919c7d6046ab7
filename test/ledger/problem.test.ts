import { expect, test } from 'vitest';
import { isOverdue, problemsOf } from '../../src/ledger/problem.ts';
import type { InventoryRecord } from '../../src/model/inventory.ts';
import { fakeIndex } from '../report/a-small-report.ts';

const entry = { id: 'p1', title: 'x', status: 'open', foundOn: '2026-09-01' };

const late = (more: InventoryRecord, asOf = '2026-11-01') =>
  problemsOf(fakeIndex({ problems: [{ ...entry, ...more }] })).map((problem) => isOverdue(problem, asOf, 30));

test('an entry is overdue the day after its last day', () => {
  expect(late({ dueOn: '2026-11-01' })).toEqual([false]);
  expect(late({ dueOn: '2026-10-31' })).toEqual([true]);
  expect(late({ dueOn: '2026-10-31', status: 'rectified' })).toEqual([true]);
  expect(late({ dueOn: '2026-10-31', status: 'closed' })).toEqual([false]);
});

test('without a day, the unit’s own term from when it was found, or found again', () => {
  expect(late({ foundOn: '2026-10-02' })).toEqual([false]);
  expect(late({ foundOn: '2026-10-01' })).toEqual([true]);
  expect(late({ foundOn: '2026-01-01', reopenedOn: '2026-10-02' })).toEqual([false]);
});
