import { dayOf, isDay, isInstant } from '../model/day.ts';
import { halfWidth } from './full-width.ts';
import type { Trap } from './trap.ts';

const YEAR_MONTH_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(:\d{2}(?:\.\d+)?)?$/;
const CANONICAL = /^\d{4}-\d{2}-\d{2}$/;
/** Excel's day 1 is 1900-01-01, and it counts a 29 February 1900 that never was. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const EXCEL_DAYS = { first: 36_526, last: 73_050 };
const MILLISECONDS_A_DAY = 86_400_000;

/** Why a value that should be a day (`2026-03-05`) is none. */
export function dayTrap(value: unknown, written: string): Trap | undefined {
  if (typeof value === 'number') return dayFromNumber(value, written);
  if (typeof value !== 'string') return undefined;
  if (isInstant(value)) return { code: 'trap.date-form', args: { found: value, suggestion: dayOf(value) } };
  const plain = halfWidth(value);
  if (plain !== value && isDay(plain))
    return { code: 'trap.full-width', args: { found: value, suggestion: plain } };
  const parts = YEAR_MONTH_DAY.exec(plain) ?? DIGITS.exec(plain);
  if (!parts) return { code: 'trap.date-form', args: { found: value } };
  const day = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  if (!isDay(day)) return { code: 'trap.no-such-day', args: { found: value } };
  return { code: 'trap.date-form', args: { found: value, suggestion: day } };
}

/** Why a value that should be an instant (`2026-03-05T08:30:00+08:00`) is none. */
export function instantTrap(value: unknown, written: string): Trap | undefined {
  if (typeof value === 'number') return dayFromNumber(value, written);
  if (typeof value !== 'string') return undefined;
  const plain = halfWidth(value);
  if (plain !== value && isInstant(plain)) {
    return { code: 'trap.full-width', args: { found: value, suggestion: plain } };
  }
  const [, day, hours, minutes, seconds = ':00'] = LOCAL_TIME.exec(plain) ?? [];
  if (day === undefined || hours === undefined) return timelessTrap(value, plain);
  if (!isDay(day)) return { code: 'trap.no-such-day', args: { found: value } };
  const suggestion = `${day}T${hours.padStart(2, '0')}:${minutes}${seconds}+08:00`;
  return isInstant(suggestion)
    ? { code: 'trap.instant-without-zone', args: { found: value, suggestion } }
    : { code: 'trap.date-form', args: { found: value } };
}

/** A day alone has no zone either; the time of day is for the author to fill in. */
function timelessTrap(value: string, plain: string): Trap {
  if (!CANONICAL.test(plain)) return { code: 'trap.date-form', args: { found: value } };
  if (!isDay(plain)) return { code: 'trap.no-such-day', args: { found: value } };
  return { code: 'trap.instant-without-zone', args: { found: value, suggestion: `${plain}T00:00:00+08:00` } };
}

/** `20260305`, or the number that Excel keeps behind a date. */
function dayFromNumber(value: number, written: string): Trap {
  const [, year, month, date] = DIGITS.exec(String(value)) ?? [];
  const day = `${year}-${month}-${date}`;
  if (isDay(day)) return { code: 'trap.date-form', args: { found: written, suggestion: day } };
  if (year !== undefined) return { code: 'trap.no-such-day', args: { found: written } };
  if (!Number.isInteger(value) || value < EXCEL_DAYS.first || value > EXCEL_DAYS.last) {
    return { code: 'trap.date-form', args: { found: written } };
  }
  const suggestion = new Date(EXCEL_DAY_ZERO + value * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return { code: 'trap.date-form', args: { found: written, suggestion } };
}
