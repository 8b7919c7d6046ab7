import { expect, test } from 'vitest';
import type { ReportResult } from '../../src/model/report-results.ts';
import { countReason, type ReasonCounts, reasonsTold } from '../../src/report/not-applicable.ts';

function counted(
  subjects: readonly (readonly [collection: string, id: string, reason: string])[],
): ReasonCounts {
  const counts: ReasonCounts = new Map();
  for (const [collection, id, message] of subjects) {
    const subject = { collection, id, name: null };
    const reason = { code: 'applies.not', args: {}, message };
    countReason(counts, { rule: 'A1.1', verdict: 'not-applicable', subject, reason } as ReportResult, 'en');
  }
  return counts;
}

test('the first subjects of a reason are named, and all are counted', () => {
  const told = reasonsTold(
    counted(['a', 'b', 'c', 'd'].map((id) => ['systems', id, 'not online'])),
    'A1.1',
    'en',
  );
  expect(told).toEqual([['not online', { count: 4, first: ['a', 'b', 'c'] }]]);
});

test('the unit is not named', () => {
  const told = reasonsTold(counted([['unit', 'x', 'not ours']]), 'A1.1', 'en');
  expect(told).toEqual([['not ours', { count: 1, first: [] }]]);
});

test('of the reasons beyond those told no subject is named', () => {
  const subjects = Array.from({ length: 14 }, (_, at) => ['systems', `s${at}`, `reason ${at}`] as const);
  const told = reasonsTold(counted(subjects), 'A1.1', 'en');
  expect(told).toHaveLength(13);
  expect(told[0]).toEqual(['reason 0', { count: 1, first: ['s0'] }]);
  expect(told.at(-1)).toEqual(['2 other reasons, each in the JSON report', { count: 2, first: [] }]);
});
