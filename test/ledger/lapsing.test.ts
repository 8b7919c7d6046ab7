import { expect, test } from 'vitest';
import { endingsWithYear, lapsingIn } from '../../src/ledger/lapsing.ts';
import type { Report } from '../../src/model/report.ts';
import type { Rulebook } from '../../src/model/rulebook.ts';

const rule = (id: string, ...requires: object[]) => ({ id, checks: [{ requires }] });
const lapses = lapsingIn({
  rules: [rule('A1.1', { id: 'week', lapsesWithYear: true }, { id: 'other' }), rule('A1.2', { id: 'week' })],
} as unknown as Rulebook);

test('a requirement lapses with the year where its rule says so', () => {
  expect(lapses('A1.1', 'week')).toBe(true);
  expect(lapses('A1.1', 'other')).toBe(false);
  expect(lapses('A1.2', 'week')).toBe(false);
});

test('what is not met of it ends with the year, and nothing else does', () => {
  const gaps = [
    { requirement: 'week', verdict: 'fail', fingerprint: 'a' },
    { requirement: 'week', verdict: 'undeclared', fingerprint: 'b' },
    { requirement: 'other', verdict: 'fail', fingerprint: 'c' },
  ];
  const report = { asOf: '2026-12-31', results: [{ rule: 'A1.1', gaps }] } as unknown as Report;
  expect([...endingsWithYear(report, lapses)]).toEqual([['a', '2027-01-01']]);
});
