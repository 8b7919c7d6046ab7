import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { Scope } from '../rulebook/static-type.ts';
import { siblingPaths, siblingVariables } from './siblings.ts';
import { type BinaryOperator, pathNode, pathOf, type Syntax, textOf } from './syntax.ts';

/** One change of an expression: what is written instead, and the change in words that stay the same. */
export interface Change {
  readonly node: Syntax;
  readonly what: string;
}

/** Where a node stands: what can be named there, the texts that may stand for it, and whether it is negated already. */
export interface Surroundings {
  readonly scope: Scope;
  readonly values: readonly string[];
  readonly negated: boolean;
}

const INSTEAD: Readonly<Partial<Record<BinaryOperator, readonly BinaryOperator[]>>> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

/** Functions that say something else with their operands swapped. */
const ORDERED = ['daysUntil', 'hoursUntil', 'onOrBefore'];

/** What can be written for this very node; the nodes within it are left alone. */
export function nodeMutants(node: Syntax, around: Surroundings): readonly Change[] {
  const nodes = [...own(node, around), ...(around.negated || !canBeNegated(node) ? [] : [negation(node)])];
  return nodes.map((one) => ('what' in one ? one : { node: one, what: `${textOf(node)} → ${textOf(one)}` }));
}

function own(node: Syntax, around: Surroundings): readonly (Syntax | Change)[] {
  switch (node.op) {
    case 'value':
      return literals(node.args, around.values).map((args) => ({ op: 'value', args }));
    case 'id':
    case '.':
      return paths(node, around.scope);
    case '!_':
    case '-_':
      return [{ node: node.args, what: `${node.op[0]} dropped before ${textOf(node.args)}` }];
    case 'list':
      return node.args.length < 2 ? [] : node.args.map((item) => without(node, item));
    case '?:':
      return [node.args[1]!, node.args[2]!];
    case '&&':
    case '||':
      return junctions(node.op, node.args[0]!, node.args[1]!);
    case 'call':
      return calls(node.args[0], node.args[1], (name, args) => ({ op: 'call', args: [name, args] }));
    case 'rcall':
      return receiverCalls(node.args);
    default:
      return (INSTEAD[node.op as BinaryOperator] ?? []).map((op) => ({ op, args: node.args }) as Syntax);
  }
}

function literals(value: unknown, values: readonly string[]): readonly unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'bigint') return [value + 1n, value - 1n];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value !== 'string') return [];
  if (values.length === 0) return value === '' ? [] : [''];
  const next = values[(values.indexOf(value) + 1) % values.length];
  return next === undefined || next === value ? [] : [next];
}

function paths(node: Syntax, scope: Scope): readonly Syntax[] {
  const path = pathOf(node);
  if (!path) return [];
  const { root, keys } = path;
  return [
    ...siblingPaths(scope, root, keys).map((other) => pathNode(root, other)),
    ...siblingVariables(scope, root).map((other) => pathNode(other, keys)),
  ];
}

function without(node: Extract<Syntax, { op: 'list' }>, item: Syntax): Change {
  const args = node.args.filter((one) => one !== item);
  return { node: { op: 'list', args }, what: `${textOf(item)} dropped from ${textOf(node)}` };
}

function junctions(op: '&&' | '||', left: Syntax, right: Syntax): readonly Change[] {
  const other = op === '&&' ? '||' : '&&';
  return [
    { node: { op: other, args: [left, right] }, what: `${op} → ${other} before ${textOf(right)}` },
    { node: right, what: `${op} dropped with ${textOf(left)}` },
    { node: left, what: `${op} dropped with ${textOf(right)}` },
  ];
}

function receiverCalls([name, receiver, args]: readonly [string, Syntax, readonly Syntax[]]): readonly (
  | Syntax
  | Change
)[] {
  const quantifier = { all: 'exists', exists: 'all' }[name];
  if (quantifier)
    return [
      {
        node: { op: 'rcall', args: [quantifier, receiver, args] },
        what: `${name} → ${quantifier} of ${textOf(receiver)}`,
      },
    ];
  if (name === 'filter') return [{ node: receiver, what: `filter of ${textOf(receiver)} dropped` }];
  return calls(name, [receiver, ...args], (other, [first, ...rest]) => ({
    op: 'rcall',
    args: [other, first!, rest],
  }));
}

/** Another function of the same signature, operands swapped, and for a limit that counts one that does not. */
function calls(
  name: string,
  args: readonly Syntax[],
  make: (name: string, args: readonly Syntax[]) => Syntax,
): readonly Syntax[] {
  if (name === 'known') return [{ op: 'value', args: true }];
  const declared = RULE_FUNCTIONS.get(name);
  if (!declared) return [];
  const signature = signatureOf(name);
  const others = [...RULE_FUNCTIONS.keys()].filter(
    (other) => other !== name && signatureOf(other) === signature,
  );
  const swapped = ORDERED.includes(name) ? [make(name, [args[1]!, args[0]!])] : [];
  return [
    ...others.map((other) => make(other, args)),
    ...swapped,
    ...(name === 'onOrBefore' ? swapped.map((args): Syntax => ({ op: '!_', args })) : []),
  ];
}

function signatureOf(name: string): string {
  const declared = RULE_FUNCTIONS.get(name);
  return JSON.stringify([declared?.parameters.map(({ types, oneOf }) => [types, oneOf]), declared?.returns]);
}

function canBeNegated(node: Syntax): boolean {
  return ['id', '.', 'call', 'rcall', 'in'].includes(node.op);
}

function negation(node: Syntax): Change {
  return { node: { op: '!_', args: node }, what: `! added before ${textOf(node)}` };
}
