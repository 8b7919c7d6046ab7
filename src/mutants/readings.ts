import { parseExpression } from '../rulebook/parse-expression.ts';
import type { NamedConditionSource, RuleSource, TargetSource } from '../rulebook/rule-source.ts';
import { asSyntax, pathOf, type Syntax } from './syntax.ts';

/**
 * How a verdict hangs on a look-up: `asked` and `asked-leniently` is `known(name)` alone (in requirements, and where
 * silence is an answer), `acts` and `plans` are those of a yearly duty, `read-leniently` is anything else in what only
 * counts when it is certain (a remark, `undone`, `late`), `read` is anything else. A look-up with no reading is only
 * shown beside a gap.
 */
export type Reading = 'asked' | 'asked-leniently' | 'acts' | 'plans' | 'read-leniently' | 'read';

export type Readings = ReadonlyMap<string, ReadonlySet<Reading>>;

/** How an expression counts: what `known(name)` alone is in it, and what any other use of a name is. */
interface Manner {
  readonly asked: Reading;
  readonly other: Reading;
}

const CONDITION: Manner = { asked: 'asked-leniently', other: 'read' };
const REQUIREMENT: Manner = { asked: 'asked', other: 'read' };
const WHEN_CERTAIN: Manner = { asked: 'asked', other: 'read-leniently' };
const REMARK: Manner = { asked: 'asked-leniently', other: 'read-leniently' };

/** How a rule reads its look-ups, named conditions included; what values and other look-ups read counts as they do. */
export function readingsOf(
  rule: RuleSource,
  conditions: ReadonlyMap<string, NamedConditionSource>,
): Readings {
  const readings = new Map<string, Set<Reading>>();
  const behind = textsBehind(rule, conditions);
  const add = (name: string, reading: Reading): void => {
    const known = readings.get(name) ?? new Set();
    if (known.has(reading)) return;
    readings.set(name, known.add(reading));
    const manner = reading === 'read-leniently' ? WHEN_CERTAIN : REQUIREMENT;
    for (const text of behind.get(name) ?? []) expression(text, manner);
  };
  const expression = (text: string | undefined, manner: Manner): void => {
    if (text !== undefined) visit(asSyntax(parseExpression(text)), manner, add);
  };
  const applies = (source: RuleSource['applies']): void => {
    for (const entry of typeof source === 'string' ? [{ that: source }] : (source ?? []))
      expression((typeof entry === 'string' ? conditions.get(entry) : entry)?.that, CONDITION);
  };
  applies(rule.applies);
  for (const own of ownParts(rule.for)) applies(own.applies);
  for (const { that, none, pending, undone, late, interval, yearly } of rule.requires ?? []) {
    for (const text of [that, none, pending, yearly?.which, yearly?.times, yearly?.since])
      expression(text, REQUIREMENT);
    for (const text of Object.values(interval ?? {})) expression(text, REQUIREMENT);
    for (const text of [undone, late]) expression(text, WHEN_CERTAIN);
    if (yearly) add(yearly.events, 'acts');
    if (yearly?.plans) add(yearly.plans.of, 'plans');
  }
  for (const { when } of rule.notes ?? []) {
    const condition = asSyntax(parseExpression(when));
    // Of a list that a remark goes through, each member that certainly holds is told of, whatever the others are.
    const parts = isFilter(condition) ? [condition.args[1], ...condition.args[2]] : [condition];
    for (const part of parts) visit(part, REMARK, add);
  }
  return readings;
}

/** What stands behind a name: the text of a value, what the matches of a look-up ask; of every collection it is for. */
function textsBehind(
  rule: RuleSource,
  conditions: ReadonlyMap<string, NamedConditionSource>,
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  const put = (name: string, more: readonly string[]): void => {
    texts.set(name, [...(texts.get(name) ?? []), ...more]);
  };
  const own = ownParts(rule.for);
  const named = [rule, ...own].flatMap(({ applies }) =>
    (Array.isArray(applies) ? applies : []).flatMap((entry) => conditions.get(entry as string) ?? []),
  );
  for (const { let: lookups } of [rule, ...own, ...named])
    for (const [name, { where = {} }] of Object.entries(lookups ?? {})) put(name, Object.values(where));
  for (const { values } of [rule, ...own])
    for (const [name, text] of Object.entries(values ?? {})) put(name, [text]);
  return texts;
}

function ownParts(source: RuleSource['for']): readonly TargetSource[] {
  if (typeof source === 'string' || Array.isArray(source)) return [];
  return Object.values(source as Readonly<Record<string, TargetSource>>);
}

function visit(node: Syntax, manner: Manner, add: (name: string, reading: Reading) => void): void {
  const path = pathOf(node);
  const known = node.op === 'call' && node.args[0] === 'known' ? pathOf(node.args[1][0]!) : undefined;
  if (path) add(path.root, manner.other);
  else if (known) add(known.root, known.keys.length === 0 ? manner.asked : manner.other);
  else if (isFilter(node)) {
    visit(node.args[1], manner, add);
    // A list leaves out what is certainly lacking, and is none where something is not known: that is a difference.
    for (const inner of nodesIn(node.args[2])) visit(inner, REQUIREMENT, add);
  } else for (const inner of nodesIn(node.args)) visit(inner, manner, add);
}

function isFilter(node: Syntax): node is Extract<Syntax, { readonly op: 'rcall' }> {
  return node.op === 'rcall' && node.args[0] === 'filter';
}

function nodesIn(args: unknown): readonly Syntax[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as Syntax] : [];
}
