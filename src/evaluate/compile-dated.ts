import { type Day, dayOf } from '../model/day.ts';
import type { Expression } from '../model/expression.ts';
import type { Frame } from './frame.ts';
import type { Value } from './value.ts';

/**
 * The ways in which rules mostly ask for the audit date: `daysSince(x) <= n` (or hours), `x.onOrBefore(asOf)`,
 * `x.daysUntil(asOf) <= n` and `asOf.yearOf()`; `known(y) ? y : asOf` may stand for the audit date. Their answers are
 * worked out like any other's; here it is noted on which day they turn, where else they would hold for one day.
 */

type Call = Extract<Expression, { op: 'call' }>;

/** Whether an expression is a count that grows by the same figure each day, or may be one. */
export function countsOn(expression: Expression): expression is Call {
  if (expression.op !== 'call') return false;
  const { name, args } = expression;
  if (name === 'daysUntil') return !mayBeAuditDate(args[0]) && mayBeAuditDate(args[1]);
  return name === 'daysSince' || name === 'hoursSince';
}

/**
 * Notes when the comparison of such a count with a figure turns: where the count comes up to the figure or goes beyond
 * it, and on no other day. `holds` is the comparison for a given count.
 */
export function noteComparison(
  { name }: Call,
  count: number,
  figure: number,
  holds: (count: number) => boolean,
  frame: Frame,
): void {
  const turn = name === 'hoursSince' ? turnOfHours(count, figure) : turnOfDays(count, figure, holds);
  if (turn !== undefined) frame.run.turnsIn(turn);
}

function turnOfDays(count: number, figure: number, holds: (count: number) => boolean): number | undefined {
  const now = holds(count);
  const distance = figure - count;
  return [Math.ceil(distance), Math.floor(distance) + 1].find(
    (days) => days > 0 && holds(count + days) !== now,
  );
}

/** Hours have fractions, whose rounding may decide: the last day before the figure is reached counts as a turn too. */
function turnOfHours(count: number, figure: number): number | undefined {
  return count > figure ? undefined : Math.max(1, Math.floor((figure - count) / HOURS_A_DAY));
}

const HOURS_A_DAY = 24;

/** Whether a call asks for the year of the audit date. */
export function asksForTheYear({ name, args }: Call): boolean {
  return name === 'yearOf' && isAuditDate(args[0]);
}

/** Whether a call puts a day and the audit date in order, or may do so. */
export function ordersByAuditDate({ name, args }: Call): boolean {
  return name === 'onOrBefore' && args.filter(mayBeAuditDate).length === 1;
}

/** Whether an expression is `asOf` and nothing else. */
export function isAuditDate(expression: Expression | undefined): boolean {
  return expression?.op === 'path' && expression.root === 'asOf' && expression.keys.length === 0;
}

/** Also for `known(x) ? x : asOf`. */
function mayBeAuditDate(expression: Expression | undefined): boolean {
  if (expression?.op === 'if')
    return mayBeAuditDate(expression.whenTrue) || mayBeAuditDate(expression.whenFalse);
  return isAuditDate(expression);
}

/** Notes when such an order turns; `values` are the call's operands. */
export function noteOrder({ args }: Call, values: readonly Value[], { run }: Frame): void {
  const [one, other] = values.map((value) => dayOf(value as string)) as [Day, Day];
  const { asOf } = run.unnoted;
  if (!mayBeAuditDate(args[0])) {
    if (other === asOf) run.hasReached(one);
  } else if (one === asOf) run.hasPassed(other);
}
