import { dayOf } from '../model/day.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { DatedRun } from './dated-run.ts';

/** Events dated after the audit date have not happened; what is no event, or has no day, is there. */
export function hasHappened(collection: string, record: InventoryRecord, run: DatedRun): boolean {
  const event = run.schema[collection]?.event;
  const day = event === undefined ? undefined : record[event];
  return typeof day !== 'string' || run.hasReached(dayOf(day));
}
