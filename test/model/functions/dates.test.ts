import { describe, expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, {
    asOf: '2026-11-01',
    hasReached: (day) => day <= '2026-11-01',
  });
}

describe('yearOf', () => {
  test.each([
    ['2026-01-01', 2026],
    ['2026-12-31', 2026],
    // Already the new year in Asia/Shanghai.
    ['2026-12-31T16:00:00Z', 2027],
  ])('the year of %s', (day, year) => {
    expect(run('yearOf', day)).toBe(year);
  });
});

test.each([
  ['2026-11-01T00:00:00+08:00', 24],
  ['2026-10-31T16:00:00Z', 24],
  ['2026-11-01T23:59:00+08:00', 1 / 60],
  ['2026-11-02T01:00:00+08:00', -1],
])('%s: so many hours before the audit date ends', (instant, hours) => {
  expect(run('hoursSince', instant)).toBe(hours);
});

test('hours from one instant to another, negative when the second comes first', () => {
  expect(run('hoursUntil', '2026-11-01T08:00:00+08:00', '2026-11-01T02:30:00Z')).toBe(2.5);
  expect(run('hoursUntil', '2026-11-01T02:30:00Z', '2026-11-01T08:00:00+08:00')).toBe(-2.5);
});

test.each([
  ['2027-01-01', '2027-01-01', true],
  ['2027-01-01', '2027-01-03', true],
  ['2027-01-01', '2027-01-04', false],
  ['2027-01-02', '2027-01-01', false],
])('%s is at most two days before %s: %s', (day, other, isSo) => {
  expect(run('isShortlyBefore', day, other, 2)).toBe(isSo);
});
