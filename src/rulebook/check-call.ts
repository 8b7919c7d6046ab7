import { isDay } from '../model/day.ts';
import type { EachExpression, Expression } from '../model/expression.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { FunctionParameter } from '../model/functions/rule-function.ts';
import { type Checked, type Context, path } from './check-operand.ts';
import { typed } from './check-operator.ts';
import type { SyntaxNode } from './parse-expression.ts';
import { RuleFault } from './rule-fault.ts';
import { BOOLEAN, DAY, describeType, NUMBER, type StaticType } from './static-type.ts';

/** A call such as `daysSince(day)`: of a function that there is, with what it takes. Throws a RuleFault. */
export function call(name: string, args: readonly SyntaxNode[], context: Context, offset: number): Checked {
  if (name === 'known') return known(args, context, offset);
  if (name === 'size' && args.length === 1) return size(args[0]!, context);
  const declared = RULE_FUNCTIONS.get(name);
  if (!declared) throw new RuleFault('rule-fault.no-function', { name }, { offset });
  if (args.length !== declared.parameters.length)
    throw new RuleFault(
      'rule-fault.arity',
      { name, expected: declared.parameters.length, found: args.length },
      { offset },
    );
  const checked = args.map((arg, position) => argument(arg, declared.parameters[position]!, context));
  const expressions = checked.map((one, position) => {
    const parameter = declared.parameters[position]!;
    holdArgument(one, parameter, { name, of: checked[0]!.type, offset: args[position]!.start });
    return parameter.evenAhead ? evenAhead(one.expression) : one.expression;
  });
  const { returns, items } = declared;
  const type: StaticType = items ? { type: returns, items: { type: items } } : { type: returns };
  return { expression: { op: 'call', name, args: expressions }, type };
}

/** What an argument is given to: the function, and the type of its first argument. */
interface Place {
  readonly name: string;
  readonly of: StaticType;
  readonly offset: number;
}

/** Throws a RuleFault where an argument does not fit its parameter. */
function holdArgument(
  { type, expression }: Checked,
  parameter: FunctionParameter,
  { name, of, offset }: Place,
): void {
  const { types, reads = [], namesField, oneOf } = parameter;
  const args = { name, parameter: parameter.name };
  const written = expression.op === 'literal' ? String(expression.value) : undefined;
  if (!types.includes(type.type))
    throw new RuleFault(
      'rule-fault.argument',
      { ...args, types: [...types], found: describeType(type) },
      { offset },
    );
  const path = `${name}(${parameter.name})`;
  if (type.type === 'record') for (const field of reads) holdField(type, field, path, offset);
  if (namesField) {
    if (written === undefined) throw new RuleFault('rule-fault.field-name', args, { offset });
    holdField(of, written, path, offset);
  }
  if (oneOf && (written === undefined || !oneOf.includes(written)))
    throw new RuleFault('rule-fault.choice', { ...args, allowed: [...oneOf] }, { offset });
}

/** A call such as `records.filter(record, ...)` or `day.onOrBefore(other)`. Throws a RuleFault. */
export function receiverCall(
  name: string,
  receiver: SyntaxNode,
  args: readonly SyntaxNode[],
  context: Context,
  offset: number,
): Checked {
  if (name === 'all' || name === 'exists' || name === 'filter')
    return each(name, receiver, args, context, offset);
  if (name === 'size' && args.length === 0) return size(receiver, context);
  return call(name, [receiver, ...args], context, offset);
}

/** A function that reads fields of a record fits no other record. */
function holdField(type: StaticType, field: string, path: string, offset: number): void {
  if (!Object.hasOwn(type.fields ?? {}, field))
    throw new RuleFault('rule-fault.field-missing', { path, type: describeType(type), field }, { offset });
}

/** A field as it stands, also where it is the day of what has happened and lies ahead. */
function evenAhead(expression: Expression): Expression {
  if (expression.op !== 'path') return expression;
  const { past: _, ...path } = expression;
  return path;
}

/** What is handed to a function: a text that is a day is one where a day is wanted. */
function argument(node: SyntaxNode, parameter: FunctionParameter, context: Context): Checked {
  const checked = context.check(node, context);
  const { expression } = checked;
  const isWrittenDay = expression.op === 'literal' && isDay(String(expression.value));
  return isWrittenDay && parameter.types.includes('day') ? { expression, type: DAY } : checked;
}

function known(args: readonly SyntaxNode[], context: Context, offset: number): Checked {
  const node = args[0];
  if (args.length !== 1 || !node || (node.op !== '.' && node.op !== 'id'))
    throw new RuleFault('rule-fault.known-path', {}, { offset });
  const checked = path(node, context);
  if (checked.expression.keys.length === 0 && checked.type.type === 'list')
    throw new RuleFault('rule-fault.known-list', {}, { offset });
  // Of something past it may be asked whether it has happened yet: a day to come is none, a missing one is still unknown; so
  // is what has a field beside it that stands in for it, where that is missing too.
  const { root, keys, meaningful, past, instead } = checked.expression;
  const isSilent =
    keys.length > 0 &&
    !meaningful?.includes(keys.length - 1) &&
    !(past && root === 'subject') &&
    instead === undefined;
  const lenient = context.use === 'undone' ? isSilent : context.use !== 'requires';
  if (!lenient && keys.length > 0 && !meaningful && !past && instead === undefined)
    throw new RuleFault('rule-fault.known-silence', {}, { offset });
  return { expression: { op: 'known', path: checked.expression, lenient }, type: BOOLEAN };
}

function size(node: SyntaxNode, context: Context): Checked {
  return { expression: { op: 'size', of: typed(node, context, 'list') }, type: NUMBER };
}

function each(
  kind: EachExpression['kind'],
  receiver: SyntaxNode,
  args: readonly SyntaxNode[],
  context: Context,
  offset: number,
): Checked {
  if (receiver.op !== '.' && receiver.op !== 'id')
    throw new RuleFault('rule-fault.each-over', { operator: kind }, { offset });
  const over = path(receiver, context);
  const [variable, body] = args;
  if (over.type.type !== 'list' || !over.type.items)
    throw new RuleFault(
      'rule-fault.needs-list',
      { operator: kind, found: describeType(over.type) },
      { offset },
    );
  if (args.length !== 2 || variable?.op !== 'id' || !body)
    throw new RuleFault('rule-fault.each-form', { operator: kind }, { offset });
  if (context.scope.has(variable.args))
    throw new RuleFault('rule-fault.variable-taken', { name: variable.args }, { offset: variable.start });
  const scope = new Map(context.scope).set(variable.args, over.type.items);
  const condition = typed(body, { ...context, scope }, 'boolean');
  return {
    expression: { op: 'each', kind, list: over.expression, variable: variable.args, body: condition },
    type: kind === 'filter' ? { type: 'list', items: over.type.items } : BOOLEAN,
  };
}
