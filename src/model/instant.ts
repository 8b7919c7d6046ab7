import { addDays, type Day, SHANGHAI_OFFSET } from './day.ts';

const FRACTION = /\.\d+/;
const MILLISECONDS_A_SECOND = 1_000;
const SECONDS_AN_HOUR = 3_600;

/**
 * Hours from one instant to another, to the fraction of a second as written and whatever their zones; negative when the
 * second comes first. Throws a RangeError for a text that is no instant.
 */
export function hoursBetween(earlier: string, later: string): number {
  const [from, to] = [secondsOf(earlier), secondsOf(later)];
  return (to.whole - from.whole + (to.fraction - from.fraction)) / SECONDS_AN_HOUR;
}

/** The instant at which a day ends in Asia/Shanghai. */
export function endOf(day: Day): string {
  return `${addDays(day, 1)}T00:00:00+08:00`;
}

/** The minute in Asia/Shanghai at which an instant falls, as people write it: `2026-03-07 13:15`. */
export function minuteOf(instant: string): string {
  const time = secondsOf(instant).whole * MILLISECONDS_A_SECOND + SHANGHAI_OFFSET;
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

/** Whole seconds and the rest apart: together they would lose digits that decide on the boundary. */
function secondsOf(instant: string): { readonly whole: number; readonly fraction: number } {
  const time = Date.parse(instant.replace(FRACTION, ''));
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
  return { whole: time / MILLISECONDS_A_SECOND, fraction: Number(FRACTION.exec(instant)?.[0] ?? 0) };
}
