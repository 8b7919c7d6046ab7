import { describe, expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, { asOf: '2026-11-01' });
}

describe('functions on years', () => {
  test.each([
    ['2026-01-01', 2026],
    ['2026-12-31', 2026],
    // Already the new year in Asia/Shanghai.
    ['2026-12-31T16:00:00Z', 2027],
  ])('the year of %s', (day, year) => {
    expect(run('yearOf', day)).toBe(year);
  });
  test('a day of the year, in the year of another day', () => {
    expect(run('inYearOf', '03-31', '2026-11-01')).toBe('2026-03-31');
    expect(run('inYearOf', '03-31', '2026-12-31T16:00:00Z')).toBe('2027-03-31');
  });
  test.each(['3-31', '13-01', '00-10', '01-32', '2026-03-31', ''])('%s is no day of the year', (text) => {
    expect(() => run('inYearOf', text, '2026-11-01')).toThrow(RangeError);
  });
});
