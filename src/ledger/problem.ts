import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { ProblemsRecord } from '../model/inventory.generated.ts';
import type { InventoryIndex } from '../model/inventory.ts';

/** The collection that is the rectification ledger (整改台账). */
export const LEDGER = 'problems';

/** An entry of the ledger, and which record of it it is. */
export interface Problem {
  readonly index: number;
  readonly record: Readonly<ProblemsRecord>;
}

/** The entries of the ledger, in the inventory's order; none where it is not declared. */
export function problemsOf(index: InventoryIndex): readonly Problem[] {
  const records = (index.records(LEDGER) ?? []) as readonly unknown[];
  return records.map((record, at) => ({ index: at, record: record as ProblemsRecord }));
}

/** The last day for mending it: its own, or as many days after it was found as the unit allows. */
export function deadlineOf({ record }: Problem, rectificationDays: number): Day {
  return record.dueOn ?? addDays(record.reopenedOn ?? record.foundOn, rectificationDays);
}

/** Whether its last day is the one that the unit's own term gives, and none that somebody settled. */
export function hasCountedDeadline({ record }: Problem, rectificationDays: number): boolean {
  const counted = addDays(record.reopenedOn ?? record.foundOn, rectificationDays);
  return record.dueOn === undefined || record.dueOn === counted;
}

/** A problem that is not closed on the audit date, though its last day is over. */
export function isOverdue(problem: Problem, asOf: Day, rectificationDays: number): boolean {
  const { status, foundOn } = problem.record;
  return status !== 'closed' && foundOn <= asOf && deadlineOf(problem, rectificationDays) < asOf;
}
