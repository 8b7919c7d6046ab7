import { type Day, dayOf } from '../model/day.ts';

/** The day it is now in Asia/Shanghai. */
export function today(): Day {
  return dayOf(new Date().toISOString());
}
