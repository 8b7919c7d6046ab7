import { dayOf, isDay, isInstant } from '../model/day.ts';
import { halfWidth } from './full-width.ts';
import type { Trap } from './trap.ts';

const YEAR_MONTH_DAY =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:(?:[T ]|(?<=日))\s*(.*))?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}$/;
const TIME = /^(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*(?:分|:(?=\d)|$)\s*(?:(\d{2}(?:\.\d+)?)秒?)?)?$/;
const OPEN_TIME = 'hh:mm:ss';
/** Excel's day 1 is 1900-01-01, and it counts a 29 February 1900 that never was. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const EXCEL_DAYS = { first: 36_526, last: 73_050 };
const MILLISECONDS_A_DAY = 86_400_000;

/** Why a value that should be a day (`2026-03-05`) is none. */
export function dayTrap(value: unknown, written: string): Trap | undefined {
  if (typeof value === 'number') return dayFromNumber(value, written);
  if (typeof value !== 'string') return undefined;
  if (SERIAL.test(value)) return dayFromNumber(Number(value), written);
  if (isInstant(value)) return { code: 'trap.date-form', args: { found: value, suggestion: dayOf(value) } };
  const plain = halfWidth(value);
  if (plain !== value && isDay(plain))
    return { code: 'trap.full-width', args: { found: value, suggestion: plain } };
  const parts = YEAR_MONTH_DAY.exec(plain) ?? DIGITS.exec(plain);
  if (!parts) return { code: 'trap.date-form', args: { found: value } };
  const day = dayFrom(parts);
  if (!isDay(day)) return { code: 'trap.no-such-day', args: { found: value } };
  return { code: 'trap.date-form', args: { found: value, suggestion: day } };
}

/**
 * Why a value that should be an instant (`2026-03-05T08:30:00+08:00`) is none; `undefined` for what names no day, or lacks
 * nothing but the form. A time of day that is not written is left open: hours count.
 */
export function instantTrap(value: unknown): Trap | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = halfWidth(value);
  if (plain !== value && isInstant(plain)) {
    return { code: 'trap.full-width', args: { found: value, suggestion: plain } };
  }
  const parts = YEAR_MONTH_DAY.exec(plain) ?? DIGITS.exec(plain);
  if (!parts) return undefined;
  const day = dayFrom(parts);
  if (!isDay(day)) return { code: 'trap.no-such-day', args: { found: value } };
  if (isInstant(`${day}T${parts[4]}`)) return undefined;
  const suggestion = `${day}T${timeOfDay(parts[4])}+08:00`;
  return isInstant(suggestion) || suggestion.includes(OPEN_TIME)
    ? { code: 'trap.instant-without-zone', args: { found: value, suggestion } }
    : undefined;
}

function timeOfDay(text = ''): string {
  const [, hours, minutes = '00', seconds = '00'] = TIME.exec(text) ?? [];
  return hours === undefined
    ? OPEN_TIME
    : [hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':');
}

function dayFrom([, year, month = '', date = '']: readonly string[]): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
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
  return { code: 'trap.date-form', args: { found: written, serial: suggestion, suggestion } };
}
