import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import { parseExpression } from '../rulebook/parse-expression.ts';
import type { Scope, StaticType } from '../rulebook/static-type.ts';
import { type Change, nodeMutants, type Surroundings } from './node-mutants.ts';
import { typeAt } from './siblings.ts';
import { asSyntax, pathOf, type Syntax, textOf } from './syntax.ts';

/** An expression with one thing changed. */
export interface ExpressionMutant {
  readonly what: string;
  readonly text: string;
}

interface Child {
  readonly node: Syntax;
  readonly around: Surroundings;
  put(node: Syntax): Syntax;
}

/** Every expression that differs from this one in one thing; `values` are the texts that may stand for it. */
export function expressionMutants(
  text: string,
  scope: Scope,
  values: readonly string[] = [],
): readonly ExpressionMutant[] {
  const node = asSyntax(parseExpression(text));
  const seen = new Set([textOf(node)]);
  return changes(node, { scope, values, negated: false })
    .map((change) => ({ what: change.what, text: textOf(change.node) }))
    .filter((mutant) => {
      const isNew = !seen.has(mutant.text);
      seen.add(mutant.text);
      return isNew;
    });
}

/** What can be named in the condition of a filter; as without it where the text is none. */
export function scopeWithin(text: string, scope: Scope): Scope {
  const node = asSyntax(parseExpression(text));
  return node.op === 'rcall' ? withMember(node.args[1], node.args[2][0], scope) : scope;
}

function changes(node: Syntax, around: Surroundings): readonly Change[] {
  const within = children(node, around).flatMap((child) =>
    changes(child.node, child.around).map(({ node: inner, what }) => ({ node: child.put(inner), what })),
  );
  return [...nodeMutants(node, around), ...within];
}

function children(node: Syntax, around: Surroundings): readonly Child[] {
  const plain = { scope: around.scope, values: [], negated: false };
  switch (node.op) {
    case 'value':
    case 'id':
    case '.':
      return [];
    case '!_':
    case '-_':
      return [
        {
          node: node.args,
          around: { ...plain, negated: node.op === '!_' },
          put: (args) => ({ op: node.op, args }),
        },
      ];
    case 'call': {
      const [name, args] = node.args;
      return args.map((arg, position) => ({
        node: arg,
        around: { ...plain, values: formsOf(name, position) },
        put: (inner) => ({ op: 'call', args: [name, args.with(position, inner)] }),
      }));
    }
    case 'rcall':
      return ofReceiverCall(node.args, plain);
    default:
      return node.args.map((arg, position) => ({
        node: arg,
        around: { ...plain, values: valuesFor(node, position, around) },
        put: (inner) => ({ op: node.op, args: node.args.with(position, inner) }),
      }));
  }
}

function ofReceiverCall(
  [name, receiver, args]: readonly [string, Syntax, readonly Syntax[]],
  plain: Surroundings,
): readonly Child[] {
  const first: Child = {
    node: receiver,
    around: plain,
    put: (inner) => ({ op: 'rcall', args: [name, inner, args] }),
  };
  const overMembers = ['all', 'exists', 'filter'].includes(name);
  const inner = overMembers ? { ...plain, scope: withMember(receiver, args[0], plain.scope) } : plain;
  const rest = args.map((arg, position) => ({
    node: arg,
    around: overMembers ? inner : { ...plain, values: formsOf(name, position + 1) },
    put: (one: Syntax): Syntax => ({ op: 'rcall', args: [name, receiver, args.with(position, one)] }),
  }));
  return [first, ...(overMembers ? rest.slice(1) : rest)];
}

function withMember(list: Syntax, variable: Syntax | undefined, scope: Scope): Scope {
  const items = typeOf(list, scope)?.items;
  return variable?.op === 'id' && items ? new Map(scope).set(variable.args, items) : scope;
}

function formsOf(name: string, position: number): readonly string[] {
  return RULE_FUNCTIONS.get(name)?.parameters[position]?.oneOf ?? [];
}

/** The texts that may stand at a place: the values of what is compared with it, except those listed beside it. */
function valuesFor(node: Syntax, position: number, around: Surroundings): readonly string[] {
  if (node.op === 'list') {
    const beside = node.args.map((item) => (item.op === 'value' ? item.args : undefined));
    return around.values.filter((value) => value === beside[position] || !beside.includes(value));
  }
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return [];
  const type = typeOf(node.args[1 - position]!, around.scope);
  return Object.keys(type?.values ?? type?.items?.values ?? {});
}

function typeOf(node: Syntax, scope: Scope): StaticType | undefined {
  const path = pathOf(node);
  return path && typeAt(scope, path.root, path.keys);
}
