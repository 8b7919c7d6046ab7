import { type Expression, operandsOf } from '../model/expression.ts';
import { compilePath, compileRoot } from './compile-path.ts';
import { deferred } from './deferred.ts';
import type { Frame, Layout } from './frame.ts';
import { Found } from './value.ts';

/**
 * Whether evaluating it may be a fault of the rule, which has to show even where another operand decides. Functions are
 * total on the types they declare, and checked; a figure may be divided by nothing, or be too large. What functions
 * count, days and hours, is never so much that adding or subtracting it could.
 */
function mayBreak(expression: Expression): boolean {
  const known = breaking.get(expression);
  if (known !== undefined) return known;
  const may =
    (expression.op === 'arithmetic' && !isSumOfCounts(expression)) || operandsOf(expression).some(mayBreak);
  breaking.set(expression, may);
  return may;
}

/** Asked at every step of an expression, and of most expressions by several rules. */
const breaking = new WeakMap<Expression, boolean>();

function isSumOfCounts(expression: Extract<Expression, { readonly op: 'arithmetic' }>): boolean {
  const isSum = expression.kind === '+' || expression.kind === '-';
  return isSum && expression.left.op === 'call' && expression.right.op === 'call';
}

/** Passes over an expression; false where it has to be evaluated after all. */
type PassOver = (frame: Frame) => boolean;

/**
 * How to pass over an expression whose value decides nothing; `undefined` where that is never to be done. What a verdict
 * rests on are all records that were asked for on the way to it, in whatever order the operands stand: where the evidence
 * of its subject counts, the look-ups that the expression would read are read all the same.
 */
export function compilePassOver(expression: Expression, layout: Layout): PassOver | undefined {
  if (mayBreak(expression)) return undefined;
  const reading = deferred(() => {
    const read = compileReading(expression, layout);
    return (frame: Frame) => {
      read?.(frame);
      return read !== undefined;
    };
  });
  return (frame) => !frame.weighed || reading(frame);
}

/** Reads the look-ups that evaluating would read; `undefined` where that depends on more than what they give. */
function compileReading(expression: Expression, layout: Layout): ((frame: Frame) => void) | undefined {
  if (!readsLookup(expression, layout)) return () => {};
  if (expression.op === 'path') return compileRoot(expression.root, layout);
  if (expression.op === 'if') return undefined;
  if (expression.op !== 'each') return compileAll(operandsOf(expression), layout);
  const isLookup = expression.list.keys.length === 0 && layout.fill.has(expression.list.root);
  const body = isLookup ? compileReading(expression.body, layout) : undefined;
  if (!body) return undefined;
  const list = compilePath(expression.list, layout);
  return (frame) => {
    const whole = list(frame);
    if (whole instanceof Found && whole.records.length > 0) body(frame);
  };
}

function compileAll(
  expressions: readonly Expression[],
  layout: Layout,
): ((frame: Frame) => void) | undefined {
  const readings = expressions.map((one) => compileReading(one, layout));
  if (readings.includes(undefined)) return undefined;
  return (frame) => {
    for (const read of readings) read?.(frame);
  };
}

function readsLookup(expression: Expression, layout: Layout): boolean {
  if (expression.op === 'path') return layout.fill.has(expression.root) && !ALWAYS_THERE.has(expression.root);
  return operandsOf(expression).some((operand) => readsLookup(operand, layout));
}

const ALWAYS_THERE: ReadonlySet<string> = new Set(['asOf', 'calendar']);
