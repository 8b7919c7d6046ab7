import { addDays, type Day } from './day.ts';

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

/** Whole seconds and the rest apart: together they would lose digits that decide on the boundary. */
function secondsOf(instant: string): { readonly whole: number; readonly fraction: number } {
  const time = Date.parse(instant.replace(FRACTION, ''));
  if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
  return { whole: time / MILLISECONDS_A_SECOND, fraction: Number(FRACTION.exec(instant)?.[0] ?? 0) };
}
