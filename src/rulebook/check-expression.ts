import type { Expression, PathExpression } from '../model/expression.ts';
import { call, receiverCall } from './check-call.ts';
import { type Checked, type Context, type ExpressionUse, literal, path } from './check-operand.ts';
import { comparison, list, membership, typed } from './check-operator.ts';
import { parseExpression, type SyntaxNode } from './parse-expression.ts';
import { RuleFault, within } from './rule-fault.ts';
import { BOOLEAN, describeType, NUMBER, type Scope, type StaticType } from './static-type.ts';

/**
 * Parses and checks a CEL expression against the schemas: every path leads to a field, every comparison is between
 * like and like, every literal compared with an enumeration is one of its values. Throws a RuleFault.
 */
export function checkExpression(text: string, scope: Scope, use: ExpressionUse): Checked {
  return within(text, () => check(parseExpression(text), { scope, use, check }));
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
    return path(node, { scope, use: 'remark', check });
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
