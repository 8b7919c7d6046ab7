/**
 * Calendar days and instants. A `Day` is `YYYY-MM-DD` with no zone; an instant is an ISO 8601 text with a zone and
 * becomes a day in Asia/Shanghai, which has kept UTC+8 without summer time since 1992.
 */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Most days are decided by this alone, and large inventories have half a million of them. */
const IN_EVERY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** The number of the last day, and that of a day in a year that nobody writes. */
const AFTER_ALL = 2_932_896;
const BEFORE_ALL = -683_003;
/** How far the clock of Asia/Shanghai is ahead of UTC, in milliseconds. */
export const SHANGHAI_OFFSET = 8 * 3_600_000;

/** Whether `text` is a day that exists in the calendar: `2026-02-29` is not one. */
export function isDay(text: string): boolean {
  if (IN_EVERY_MONTH.test(text)) return true;
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

/** Whether `text` is an instant with a zone, on a day that exists. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** The number of days from 1970-01-01 to `day`. Throws a RangeError for a text that is no day. */
export function dayNumber(day: Day): number {
  if (!DAY.test(day)) throw new RangeError(`not a day: ${day}`);
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return time / MILLISECONDS_A_DAY;
}

/** What lies before and after every day that can be written: days are compared as texts. */
export const FIRST_DAY: Day = '0000-01-01';
export const LAST_DAY: Day = '9999-12-31';

/** The day `count` days after `day` (before it, when negative); no day before the first or after the last. */
export function addDays(day: Day, count: number): Day {
  const number = dayNumber(day) + count;
  if (number >= AFTER_ALL) return LAST_DAY;
  if (number < BEFORE_ALL) return FIRST_DAY;
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whether a day can be written that is so many days after another. */
export function hasDayAfter(day: Day, count: number): boolean {
  return dayNumber(day) + count <= AFTER_ALL;
}

/** The calendar year of `day`. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Whole days from `earlier` to `later`; negative when `later` comes first. */
export function daysBetween(earlier: Day, later: Day): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** The day in Asia/Shanghai on which an instant falls; a day is given back as it is. */
export function dayOf(dayOrInstant: string): Day {
  if (dayOrInstant.length === 10) return dayOrInstant;
  const time = Date.parse(dayOrInstant);
  if (Number.isNaN(time)) throw new RangeError(`not a day or an instant: ${dayOrInstant}`);
  return new Date(time + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}
