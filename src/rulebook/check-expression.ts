import { isDay } from '../model/day.ts';
import type { EachExpression, Expression, PathExpression } from '../model/expression.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { FunctionParameter } from '../model/functions/rule-function.ts';
import {
  type Checked,
  type Context,
  type ExpressionUse,
  holdEnumeration,
  literal,
  path,
} from './check-operand.ts';
import { parseExpression, type SyntaxNode } from './parse-expression.ts';
import { RuleFault, within } from './rule-fault.ts';
import {
  BOOLEAN,
  comparable,
  DAY,
  describeType,
  NUMBER,
  type Scope,
  STRING,
  type StaticType,
} from './static-type.ts';

/**
 * Parses and checks a CEL expression against the schemas: every path leads to a field, every comparison is between
 * like and like, every literal compared with an enumeration is one of its values. Throws a RuleFault.
 */
export function checkExpression(text: string, scope: Scope, use: ExpressionUse): Checked {
  return within(text, () => check(parseExpression(text), { scope, use }));
}

/** As `checkExpression`, for an expression of a given type. */
export function checkTyped(
  text: string,
  scope: Scope,
  use: ExpressionUse,
  types: readonly StaticType['type'][],
): Expression {
  const checked = checkExpression(text, scope, use);
  if (types.includes(checked.type.type)) return checked.expression;
  throw new RuleFault(
    'rule-fault.type',
    { types: [...types], found: describeType(checked.type) },
    { expression: text },
  );
}

/** Checks a field path such as `footer.icp.number`. Throws a RuleFault for anything that is not one. */
export function checkPath(text: string, scope: Scope): Checked<PathExpression> {
  return within(text, () => {
    const node = parseExpression(text);
    if (node.op !== 'id' && node.op !== '.') throw new RuleFault('rule-fault.not-a-path', { path: text });
    return path(node, { scope, use: 'remark' });
  });
}

function check(node: SyntaxNode, context: Context): Checked {
  switch (node.op) {
    case 'value':
      return literal(node.args, node.start);
    case 'id':
    case '.':
      return path(node, context);
    case 'list':
      return list(node.args, context, node.start);
    case '!_':
      return { expression: { op: 'not', of: typed(node.args, context, 'boolean') }, type: BOOLEAN };
    case '-_':
      return {
        expression: { op: 'negate', of: typed(node.args, context, 'number', 'integer') },
        type: NUMBER,
      };
    case '&&':
    case '||': {
      const [left, right] = node.args.map((side) => typed(side, context, 'boolean'));
      return {
        expression: { op: node.op === '&&' ? 'and' : 'or', left: left!, right: right! },
        type: BOOLEAN,
      };
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(node.op, node.args[0], node.args[1], context, node.start);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%': {
      const [left, right] = node.args.map((side) => typed(side, context, 'number', 'integer'));
      return { expression: { op: 'arithmetic', kind: node.op, left: left!, right: right! }, type: NUMBER };
    }
    case 'in':
      return membership(node.args[0], node.args[1], context, node.start);
    case '?:': {
      const test = typed(node.args[0], context, 'boolean');
      const [then, otherwise] = [check(node.args[1], context), check(node.args[2], context)];
      if (describeType(then.type) !== describeType(otherwise.type))
        throw new RuleFault('rule-fault.branches', {}, { offset: node.start });
      return {
        expression: { op: 'if', test, whenTrue: then.expression, whenFalse: otherwise.expression },
        type: then.type,
      };
    }
    case 'call':
      return call(node.args[0], node.args[1], context, node.start);
    case 'rcall':
      return receiverCall(node.args[0], node.args[1], node.args[2], context, node.start);
    case '.?':
    case '[?]':
      throw new RuleFault('rule-fault.optional', {}, { offset: node.start });
    case '[]':
    case 'map':
      throw new RuleFault('rule-fault.indexing', {}, { offset: node.start });
  }
}

function list(items: readonly SyntaxNode[], context: Context, offset: number): Checked {
  const checked = items.map((item) => check(item, context));
  const first = checked[0];
  if (!first) throw new RuleFault('rule-fault.empty-list', {}, { offset });
  if (checked.some((item) => !comparable(item.type, first.type)))
    throw new RuleFault('rule-fault.mixed-list', {}, { offset });
  return {
    expression: { op: 'list', items: checked.map((item) => item.expression) },
    type: { type: 'list', items: first.type },
  };
}

function comparison(
  kind: '==' | '!=' | '<' | '<=' | '>' | '>=',
  leftNode: SyntaxNode,
  rightNode: SyntaxNode,
  context: Context,
  offset: number,
): Checked {
  const [left, right] = [check(leftNode, context), check(rightNode, context)];
  if (!comparable(left.type, right.type))
    throw new RuleFault(
      'rule-fault.incomparable',
      { type: describeType(left.type), found: describeType(right.type) },
      { offset },
    );
  const ordered = kind !== '==' && kind !== '!=';
  if (ordered && !['number', 'integer'].includes(left.type.type))
    throw new RuleFault('rule-fault.order', { operator: kind }, { offset });
  holdEnumeration(left, right, offset);
  holdEnumeration(right, left, offset);
  return {
    expression: { op: 'compare', kind, left: left.expression, right: right.expression },
    type: BOOLEAN,
  };
}

function membership(itemNode: SyntaxNode, listNode: SyntaxNode, context: Context, offset: number): Checked {
  const [item, whole] = [check(itemNode, context), check(listNode, context)];
  if (whole.type.type !== 'list' || !whole.type.items)
    throw new RuleFault(
      'rule-fault.needs-list',
      { operator: 'in', found: describeType(whole.type) },
      { offset },
    );
  if (!comparable(item.type, whole.type.items))
    throw new RuleFault(
      'rule-fault.never-in',
      { type: describeType(item.type), found: describeType(whole.type) },
      { offset },
    );
  const itemOfList: Checked = { expression: item.expression, type: whole.type.items };
  holdEnumeration(itemOfList, item, offset);
  if (whole.expression.op === 'list')
    for (const entry of whole.expression.items)
      holdEnumeration(item, { expression: entry, type: STRING }, offset);
  return { expression: { op: 'in', item: item.expression, list: whole.expression }, type: BOOLEAN };
}

function typed(node: SyntaxNode, context: Context, ...types: StaticType['type'][]): Expression {
  const checked = check(node, context);
  if (!types.includes(checked.type.type))
    throw new RuleFault(
      'rule-fault.type',
      { types: types[0] ?? '', found: describeType(checked.type) },
      { offset: node.start },
    );
  return checked.expression;
}

function call(name: string, args: readonly SyntaxNode[], context: Context, offset: number): Checked {
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
  const expressions = args.map((arg, position) => {
    const parameter = declared.parameters[position]!;
    const checked = argument(arg, parameter, context);
    if (!parameter.types.includes(checked.type.type))
      throw new RuleFault(
        'rule-fault.argument',
        { name, parameter: parameter.name, types: [...parameter.types], found: describeType(checked.type) },
        { offset: arg.start },
      );
    const reads = checked.type.type === 'record' ? (parameter.reads ?? []) : [];
    for (const field of reads) holdField(checked.type, field, `${name}(${parameter.name})`, arg.start);
    if (
      parameter.oneOf &&
      !(checked.expression.op === 'literal' && parameter.oneOf.includes(String(checked.expression.value)))
    )
      throw new RuleFault(
        'rule-fault.choice',
        { name, parameter: parameter.name, allowed: [...parameter.oneOf] },
        { offset: arg.start },
      );
    return checked.expression;
  });
  const { returns, items } = declared;
  const type: StaticType = items ? { type: returns, items: { type: items } } : { type: returns };
  return { expression: { op: 'call', name, args: expressions }, type };
}

/** A function that reads fields of a record fits no other record. */
function holdField(type: StaticType, field: string, path: string, offset: number): void {
  if (!Object.hasOwn(type.fields ?? {}, field))
    throw new RuleFault('rule-fault.field-missing', { path, type: describeType(type), field }, { offset });
}

/** What is handed to a function: a text that is a day is one where a day is wanted. */
function argument(node: SyntaxNode, parameter: FunctionParameter, context: Context): Checked {
  const checked = check(node, context);
  const { expression } = checked;
  const isWrittenDay = expression.op === 'literal' && isDay(String(expression.value));
  return isWrittenDay && parameter.types.includes('day') ? { expression, type: DAY } : checked;
}

function receiverCall(
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
