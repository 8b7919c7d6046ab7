import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, FIRST_DAY, hasDayAfter, isDay, LAST_DAY } from '../../src/model/day.ts';

describe('so many days later or earlier', () => {
  test.each([
    ['2026-11-01', 365, '2027-11-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-11-01', -365, '2025-11-01'],
    ['9999-12-30', 1, LAST_DAY],
  ])('%s and %i days', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(hasDayAfter(day, count)).toBe(true);
  });

  test.each([3_000_000, 999_999_999, Number.MAX_SAFE_INTEGER])(
    '%i days lead past no day that can be written',
    (count) => {
      expect(addDays('2026-11-01', count)).toBe(LAST_DAY);
      expect(hasDayAfter('2026-11-01', count)).toBe(false);
      expect(addDays('2026-11-01', -count)).toBe(FIRST_DAY);
    },
  );

  test('what a day is compared with is a day, on either side of the ends', () => {
    const toTheEnd = dayNumber(LAST_DAY) - dayNumber('2026-11-01');
    for (const count of [toTheEnd - 1, toTheEnd, toTheEnd + 1, -700_000, -720_000, -760_000])
      expect(isDay(addDays('2026-11-01', count))).toBe(true);
    expect(addDays('2026-11-01', toTheEnd - 1)).toBe('9999-12-30');
  });
});
