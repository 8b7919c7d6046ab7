import { dayOf } from '../model/day.ts';
import type { Expression } from '../model/expression.ts';
import type { Frame } from './frame.ts';
import type { Value } from './value.ts';

/**
 * The two ways in which rules mostly ask for the audit date, `daysSince(x) <= n` and `x.onOrBefore(asOf)`. Their answers
 * are worked out like any other's; here it is noted on which day they turn, where else they would hold for one day.
 */

type Call = Extract<Expression, { op: 'call' }>;

/** Whether an expression is a count of days that grows by one each day. */
export function countsDays(expression: Expression): expression is Call {
  return expression.op === 'call' && expression.name === 'daysSince';
}

/**
 * Notes when the comparison of such a count with a figure turns: where the count comes up to the figure or goes beyond
 * it, and on no other day. `holds` is the comparison for a given count.
 */
export function noteComparison(
  count: number,
  figure: number,
  holds: (count: number) => boolean,
  frame: Frame,
): void {
  const now = holds(count);
  const distance = figure - count;
  const turn = [Math.ceil(distance), Math.floor(distance) + 1].find(
    (days) => days > 0 && holds(count + days) !== now,
  );
  if (turn !== undefined) frame.run.turnsIn(turn);
}

/** Whether a call puts a day and the audit date in order. */
export function ordersByAuditDate({ name, args }: Call): boolean {
  return name === 'onOrBefore' && args.filter(isAuditDate).length === 1;
}

export function isAuditDate(expression: Expression | undefined): boolean {
  return expression?.op === 'path' && expression.root === 'asOf' && expression.keys.length === 0;
}

/** Notes when such an order turns; `values` are the call's operands. */
export function noteOrder({ args }: Call, values: readonly Value[], frame: Frame): void {
  if (isAuditDate(args[0])) frame.run.hasPassed(dayOf(values[1] as string));
  else frame.run.hasReached(dayOf(values[0] as string));
}
