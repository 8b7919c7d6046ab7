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
