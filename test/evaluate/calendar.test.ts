import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/evaluate/calendar.ts';
import { addDays, dayNumber } from '../../src/model/day.ts';
import { SHIPPED } from '../fixtures/shipped.ts';
import { CALENDAR } from './small-world.ts';

const weekOf = (asOf: string) => calendarOf(asOf, CALENDAR, { planGraceEnd: '03-31' }).publicityWeek;

/** 0 for a Monday. */
const weekday = (day: string): number => (dayNumber(day) + 3) % 7;

test('the days of the year come from the year of the audit date', () => {
  expect(calendarOf('2026-11-01', CALENDAR, { planGraceEnd: '02-15' })).toMatchObject({
    yearStart: '2026-01-01',
    lastYearStart: '2025-01-01',
    graceEnd: '2026-02-15',
  });
});

describe('the publicity week', () => {
  test.each(['2023-01-01', '2023-12-31'])('was announced: %s', (asOf) => {
    const [from, to] = ['2023-09-11', '2023-09-17'];
    expect(weekOf(asOf)).toEqual({ from, to, earliest: from, latest: to });
  });

  test.each([
    ['2025', 'a Monday', '2025-09-15', '2025-09-21'],
    ['2026', 'a Tuesday', '2026-09-14', '2026-09-27'],
    ['2027', 'a Wednesday', '2027-09-13', '2027-09-26'],
    ['2018', 'a Saturday', '2018-09-10', '2018-09-23'],
    ['2024', 'a Sunday', '2024-09-09', '2024-09-22'],
  ])('by the rule in %s, when September begins on %s', (year, _, from, to) => {
    expect(weekOf(`${year}-06-30`)).toEqual({ from, to, earliest: `${year}-09-01`, latest: `${year}-10-31` });
  });

  test('by the rule it is one week or the two it may be, from a Monday to a Sunday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 9999 }).filter((year) => year !== 2023),
        (year) => {
          const { from, to } = weekOf(`${year}-01-01`);
          expect(weekday(from)).toBe(0);
          expect([addDays(from, 6), addDays(from, 13)]).toContain(to);
          expect(from <= `${year}-09-15` && `${year}-09-21` <= to).toBe(true);
        },
      ),
    );
  });
});

describe('the weeks that rules/calendar.yaml lists', () => {
  const { announced, within } = SHIPPED.rulebook.calendar.publicityWeek;

  test('stand in order, each year once', () => {
    const years = announced.map(({ year }) => year);
    expect(years).toEqual([...new Set(years)].sort());
    expect(years).toContain(2023);
    expect(years).toContain(2025);
  });

  test.each(announced)(
    '$year: from a Monday to the next Sunday, within the days said to hold all of them',
    ({ year, from, to }) => {
      expect(weekday(from)).toBe(0);
      expect(to).toBe(addDays(from, 6));
      expect(from >= `${year}-${within.from}` && to <= `${year}-${within.to}`).toBe(true);
    },
  );
});
