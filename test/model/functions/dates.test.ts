import { expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

test.each([
  ['2025-12-31', 2025],
  ['2026-01-01', 2026],
  ['2025-12-31T15:59:59Z', 2025],
  ['2025-12-31T16:00:00Z', 2026],
  ['2026-01-01T00:30:00+09:00', 2025],
])('the year of %s, in Asia/Shanghai, is %i', (day, year) => {
  expect(RULE_FUNCTIONS.get('yearOf')?.run([day], { asOf: '2026-11-01' })).toBe(year);
});
