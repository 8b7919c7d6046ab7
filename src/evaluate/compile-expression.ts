import type { Expression } from '../model/expression.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import { compileEach } from './compile-each.ts';
import { compileKnown, compilePath } from './compile-path.ts';
import type { Evaluate, Frame, Layout } from './frame.ts';
import { conjunction, disjunction } from './logic.ts';
import { Found, isPlain, type Lack, Unknown, unusable, type Value } from './value.ts';

/**
 * Compiles a checked expression to a function. Both operands of `&&` and `||` are always evaluated: a fault in either
 * shows, and their order changes nothing.
 */
export function compileExpression(expression: Expression, layout: Layout): Evaluate {
  switch (expression.op) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'list': {
      const items = expression.items.map((item) => compileExpression(item, layout));
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
      return connective(expression.left, expression.right, layout, (one, other) => one && other, conjunction);
    case 'or':
      return connective(expression.left, expression.right, layout, (one, other) => one || other, disjunction);
    case 'compare':
      return binary(expression.left, expression.right, layout, COMPARE[expression.kind]);
    case 'in':
      return binary(expression.item, expression.list, layout, isIn);
    case 'arithmetic':
      return binary(expression.left, expression.right, layout, CALCULATE[expression.kind]);
    case 'if':
      return conditional(expression, layout);
    case 'call':
      return call(expression.name, expression.args, layout);
    case 'size':
      return unary(expression.of, layout, sizeOf);
    case 'each':
      return compileEach(expression, layout, (inner) => compileExpression(expression.body, inner));
  }
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

function isIn(item: Value, list: Value): Value {
  if (!Array.isArray(list)) throw new TypeError('in needs a list');
  return list.length < LONG ? list.includes(item) : membersOf(list).has(item);
}

/** From here on a list is asked by a set: everybody of a large unit may be looked for among all who were trained. */
const LONG = 32;
const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function membersOf(list: readonly unknown[]): ReadonlySet<unknown> {
  const known = sets.get(list);
  if (known) return known;
  const made = new Set(list);
  sets.set(list, made);
  return made;
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

function binary(
  left: Expression,
  right: Expression,
  layout: Layout,
  apply: (left: Value, right: Value) => Value,
): Evaluate {
  const first = compileExpression(left, layout);
  const second = compileExpression(right, layout);
  return (frame) => {
    const one = first(frame);
    const other = second(frame);
    if (!isPlain(one) || !isPlain(other))
      return unusable(isPlain(one) ? undefined : one, isPlain(other) ? undefined : other);
    try {
      return apply(one, other);
    } catch (error) {
      return faulty(frame, error);
    }
  };
}

function connective(
  left: Expression,
  right: Expression,
  layout: Layout,
  joinKnown: (left: boolean, right: boolean) => boolean,
  join: (values: readonly Value[]) => Value,
): Evaluate {
  const first = compileExpression(left, layout);
  const second = compileExpression(right, layout);
  return (frame) => {
    const one = first(frame);
    const other = second(frame);
    if (typeof one === 'boolean' && typeof other === 'boolean') return joinKnown(one, other);
    return join([one, other]);
  };
}

function conditional(expression: Extract<Expression, { op: 'if' }>, layout: Layout): Evaluate {
  const test = compileExpression(expression.test, layout);
  const then = compileExpression(expression.whenTrue, layout);
  const otherwise = compileExpression(expression.whenFalse, layout);
  return (frame) => {
    const decided = test(frame);
    if (!isPlain(decided)) return decided;
    return decided ? then(frame) : otherwise(frame);
  };
}

function call(name: string, args: readonly Expression[], layout: Layout): Evaluate {
  const declared = RULE_FUNCTIONS.get(name);
  const operands = args.map((arg) => compileExpression(arg, layout));
  return (frame) =>
    strict(operands, frame, (values) => {
      if (!declared) throw new TypeError(`no function ${name}`);
      return declared.run(values, frame.run);
    });
}

/** Applies a function to operands that are all there. */
function strict(
  operands: readonly Evaluate[],
  frame: Frame,
  apply: (values: readonly Value[]) => Value,
): Value {
  let absent: Unknown | Lack | undefined;
  const values: Value[] = [];
  for (const operand of operands) {
    const value = operand(frame);
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
