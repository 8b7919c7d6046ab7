import type { Expression } from '../model/expression.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import {
  asksForTheYear,
  countsOn,
  isAuditDate,
  noteComparison,
  noteOrder,
  ordersByAuditDate,
} from './compile-dated.ts';
import { compileEach } from './compile-each.ts';
import { compileKnown, compilePath, fieldOf } from './compile-path.ts';
import type { Evaluate, Frame, Layout } from './frame.ts';
import { isIn } from './is-in.ts';
import { conjunction, disjunction } from './logic.ts';
import { compilePassOver } from './passing-over.ts';
import { Found, isPlain, type Lack, Unknown, unusable, type Value } from './value.ts';

/**
 * Compiles a checked expression to a function. The order of the operands of `&&` and `||` changes nothing: where one
 * decides, the other is passed over only if it cannot be a fault, which would have to show.
 */
export function compileExpression(expression: Expression, layout: Layout): Evaluate {
  const known = layout.compiled.get(expression);
  if (known) return known;
  const made = compiledAnew(expression, layout);
  layout.compiled.set(expression, made);
  return made;
}

function compiledAnew(expression: Expression, layout: Layout): Evaluate {
  switch (expression.op) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'list': {
      const { items: given } = expression;
      if (given.every(isLiteral)) {
        const values = given.map(({ value }) => value);
        return () => values;
      }
      const items = given.map((item) => compileExpression(item, layout));
      return (frame) => strict(items, frame, (values) => values);
    }
    case 'path':
      return compilePath(expression, layout);
    case 'known':
      return compileKnown(expression, layout);
    case 'not':
      return unary(expression.of, layout, (value) => !value);
    case 'negate':
      return unary(expression.of, layout, (value) => -(value as number));
    case 'and':
      return connective(expression.left, expression.right, layout, false, conjunction);
    case 'or':
      return connective(expression.left, expression.right, layout, true, disjunction);
    case 'compare':
      return comparison(expression, layout);
    case 'in':
      return membership(expression, layout);
    case 'arithmetic':
      return binary(expression.left, expression.right, layout, CALCULATE[expression.kind]);
    case 'if':
      return conditional(expression, layout);
    case 'call':
      return call(expression, layout);
    case 'size':
      return unary(expression.of, layout, sizeOf);
    case 'each':
      return compileEach(expression, layout, compileExpression);
  }
}

type Literal = Extract<Expression, { op: 'literal' }>;

function isLiteral(expression: Expression): expression is Literal {
  return expression.op === 'literal';
}

const COMPARE = {
  '==': (left: Value, right: Value) => left === right,
  '!=': (left: Value, right: Value) => left !== right,
  '<': (left: Value, right: Value) => (left as number) < (right as number),
  '<=': (left: Value, right: Value) => (left as number) <= (right as number),
  '>': (left: Value, right: Value) => (left as number) > (right as number),
  '>=': (left: Value, right: Value) => (left as number) >= (right as number),
} as const;

const CALCULATE = {
  '+': (left: Value, right: Value) => finite((left as number) + (right as number)),
  '-': (left: Value, right: Value) => finite((left as number) - (right as number)),
  '*': (left: Value, right: Value) => finite((left as number) * (right as number)),
  '/': (left: Value, right: Value) => finite((left as number) / (right as number)),
  '%': (left: Value, right: Value) => finite((left as number) % (right as number)),
} as const;

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number');
  return value;
}

function sizeOf(list: Value): Value {
  if (list instanceof Found) return list.more ?? list.records.length;
  if (!Array.isArray(list)) throw new TypeError('size needs a list');
  return list.length;
}

function unary(of: Expression, layout: Layout, apply: (value: Value) => Value): Evaluate {
  const operand = compileExpression(of, layout);
  return (frame) => {
    const value = operand(frame);
    if (!isPlain(value)) return value;
    try {
      return apply(value);
    } catch (error) {
      return faulty(frame, error);
    }
  };
}

type Apply = (left: Value, right: Value, frame: Frame) => Value;

function binary(left: Expression, right: Expression, layout: Layout, apply: Apply): Evaluate {
  return joined(compileExpression(left, layout), compileExpression(right, layout), apply);
}

function joined(first: Evaluate, second: Evaluate, apply: Apply): Evaluate {
  return (frame) => {
    const one = first(frame);
    const other = second(frame);
    if (!isPlain(one) || !isPlain(other))
      return unusable(isPlain(one) ? undefined : one, isPlain(other) ? undefined : other);
    try {
      return apply(one, other, frame);
    } catch (error) {
      return faulty(frame, error);
    }
  };
}

function membership({ item, list }: Extract<Expression, { op: 'in' }>, layout: Layout): Evaluate {
  if (list.op !== 'list' || !list.items.every(isLiteral)) return binary(item, list, layout, isIn);
  const operand = compileExpression(item, layout);
  const values = list.items.map(({ value }) => value);
  return (frame) => {
    const value = operand(frame);
    if (isPlain(value)) return isIn(value, values);
    if (isNoneOf(value, values)) return false;
    return isOneOf(value, values) ? true : value;
  };
}

type Comparison = Extract<Expression, { op: 'compare' }>;

function comparison({ kind, left, right }: Comparison, layout: Layout): Evaluate {
  const compare = COMPARE[kind];
  const counting = [left, right].filter(countsOn);
  const [counted] = counting;
  if (isLiteral(right) && (kind === '==' || kind === '!='))
    return equality(compileExpression(left, layout), right.value, kind === '==');
  if (!counted || counting.length > 1)
    return joined(compileExpression(left, layout), compileExpression(right, layout), compare);
  const operand = (side: Expression) =>
    side === counted ? call(counted, layout, true) : compileExpression(side, layout);
  return joined(operand(left), operand(right), (one, other, frame) => {
    if (!frame.run.isNoting) return compare(one, other);
    const [count, figure] = (counted === left ? [one, other] : [other, one]) as [number, number];
    const holds = (now: number) => (counted === left ? compare(now, figure) : compare(figure, now));
    noteComparison(counted, count, figure, holds, frame);
    return holds(count);
  });
}

/** Whether something is one certain value, which needs no evaluating and cannot fault. */
function equality(operand: Evaluate, literal: Literal['value'], equal: boolean): Evaluate {
  return (frame) => {
    const value = operand(frame);
    if (isPlain(value)) return (value === literal) === equal;
    return isNoneOf(value, [literal]) ? !equal : value;
  };
}

/** Whether something is not known and yet none of these. */
function isNoneOf(value: Value, values: readonly Value[]): boolean {
  return value instanceof Unknown && value.among?.every((one) => !values.includes(one)) === true;
}

/** Whether something is not known and yet certainly one of these. */
function isOneOf(value: Value, values: readonly Value[]): boolean {
  return value instanceof Unknown && value.among?.every((one) => values.includes(one)) === true;
}

/**
 * `deciding`: of two operands this one decides, whatever the other is. The second is compiled when it is first needed, which
 * in an inventory of a unit's own size it often never is.
 */
function connective(
  left: Expression,
  right: Expression,
  layout: Layout,
  deciding: boolean,
  join: (values: readonly Value[]) => Value,
): Evaluate {
  const first = compileExpression(left, layout);
  const passOver = compilePassOver(right, layout);
  let second: Evaluate | undefined;
  return (frame) => {
    const one = first(frame);
    if (one === deciding && passOver?.(frame)) return deciding;
    second ??= compileExpression(right, layout);
    const other = second(frame);
    if (one === deciding || other === deciding) return deciding;
    if (typeof one === 'boolean' && typeof other === 'boolean') return !deciding;
    return join([one, other]);
  };
}

function conditional(
  expression: Extract<Expression, { op: 'if' }>,
  layout: Layout,
  compileBranch = compileExpression,
): Evaluate {
  const test = compileExpression(expression.test, layout);
  const then = compileBranch(expression.whenTrue, layout);
  const otherwise = compileBranch(expression.whenFalse, layout);
  return (frame) => {
    const decided = test(frame);
    if (!isPlain(decided)) return decided;
    return decided ? then(frame) : otherwise(frame);
  };
}

type Call = Extract<Expression, { op: 'call' }>;

/** `counted`: whoever asks notes when the answer turns; otherwise that the audit date was read is noted here. */
function call(expression: Call, layout: Layout, counted = false): Evaluate {
  if (asksForTheYear(expression)) return (frame) => frame.run.year;
  const { name, args } = expression;
  const declared = RULE_FUNCTIONS.get(name);
  const orders = ordersByAuditDate(expression);
  const compileOperand = counted || orders ? compileUnnoted : compileExpression;
  const operands = args.map((arg) => compileOperand(arg, layout));
  return (frame) =>
    strict(operands, frame, (values) => {
      if (!declared) throw new TypeError(`no function ${name}`);
      const run = counted ? frame.run.unnoted : frame.run;
      const awaited = declared.awaits?.(values, run);
      if (awaited !== undefined) return stillToCome(values[0] as object, awaited);
      const answer = declared.run(values, run);
      if (orders && frame.run.isNoting) noteOrder(expression, values, frame);
      return answer;
    });
}

/** What there is no answer to before that day of the record. */
function stillToCome(base: object, key: string): Unknown {
  return new Unknown([{ kind: 'future', base, keys: [key], day: String(fieldOf(base, key)) }]);
}

/** An operand that may be the audit date, for what notes itself when its answer turns. */
function compileUnnoted(expression: Expression, layout: Layout): Evaluate {
  if (isAuditDate(expression)) return (frame) => frame.run.unnoted.asOf;
  if (expression.op === 'if') return conditional(expression, layout, compileUnnoted);
  return compileExpression(expression, layout);
}

/** Applies a function to operands that are all there. */
function strict(
  operands: readonly Evaluate[],
  frame: Frame,
  apply: (values: readonly Value[]) => Value,
): Value {
  let absent: Unknown | Lack | undefined;
  const values: Value[] = [];
  for (let position = 0; position < operands.length; position++) {
    const value = operands[position]!(frame);
    if (isPlain(value)) values.push(value);
    else absent = absent ? unusable(absent, value) : (value as Unknown | Lack);
  }
  if (absent) return absent;
  try {
    return apply(values);
  } catch (error) {
    return faulty(frame, error);
  }
}

/** A rule that breaks while it runs is the rule's fault: kept aside, and never a verdict. */
function faulty(frame: Frame, error: unknown): Unknown {
  frame.faults.push(error instanceof Error ? error.message : String(error));
  return new Unknown([]);
}
