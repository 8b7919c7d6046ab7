import type { CalendarTable } from '../model/calendar.ts';
import { addDays, type Day, dayNumber, yearOf } from '../model/day.ts';

/** The days that the year of the audit date fixes: the variable `calendar` of every rule. */
export interface Calendar {
  /** 1 January of the audit year, and of the year before. */
  readonly yearStart: Day;
  readonly lastYearStart: Day;
  /** The last day on which what the year owes may still be only on its way (`planGraceEnd`). */
  readonly graceEnd: Day;
  readonly publicityWeek: PublicityWeek;
}

/** The national cybersecurity publicity week of the audit year. */
export interface PublicityWeek {
  /** Its first and last day, as announced; else the widest reading of the rule. */
  readonly from: Day;
  readonly to: Day;
  /** Outside these days it certainly was not; the same two days where they were announced. */
  readonly earliest: Day;
  readonly latest: Day;
}

/** The calendar of an audit date. */
export function calendarOf(
  asOf: Day,
  table: CalendarTable,
  parameters: Readonly<Record<string, number | string>>,
): Calendar {
  const year = yearOf(asOf);
  return {
    yearStart: `${year}-01-01`,
    lastYearStart: `${String(year - 1).padStart(4, '0')}-01-01`,
    graceEnd: `${year}-${parameters.planGraceEnd}`,
    publicityWeek: publicityWeekOf(year, table.publicityWeek),
  };
}

function publicityWeekOf(
  year: number,
  { announced, usual, within }: CalendarTable['publicityWeek'],
): PublicityWeek {
  const known = announced.find((week) => week.year === year);
  if (known) return { from: known.from, to: known.to, earliest: known.from, latest: known.to };
  return { ...usualWeek(year, usual), earliest: `${year}-${within.from}`, latest: `${year}-${within.to}` };
}

/**
 * The n-th week of a month, Monday to Sunday, counted from the week in which the month begins and from its first Monday:
 * both readings are in use, and the days of either count.
 */
function usualWeek(
  year: number,
  { month, week }: CalendarTable['publicityWeek']['usual'],
): { readonly from: Day; readonly to: Day } {
  const first: Day = `${year}-${String(month).padStart(2, '0')}-01`;
  const sinceMonday = (dayNumber(first) + EPOCH_WEEKDAY) % 7;
  const from = addDays(first, 7 * (week - 1) - sinceMonday);
  return { from, to: addDays(from, sinceMonday === 0 ? 6 : 13) };
}

/** 1970-01-01 was a Thursday, three days after a Monday. */
const EPOCH_WEEKDAY = 3;
