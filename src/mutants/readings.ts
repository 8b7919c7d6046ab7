import { parseExpression } from '../rulebook/parse-expression.ts';
import type {
  LookupSource,
  NamedConditionSource,
  RuleSource,
  TargetSource,
} from '../rulebook/rule-source.ts';
import { asSyntax, pathOf, type Syntax } from './syntax.ts';

/**
 * How a verdict hangs on a look-up: `asked` and `asked-leniently` is `known(name)` alone (in requirements, and where
 * silence is an answer), `acts` and `plans` are those of a yearly duty, `read` is anything else. A look-up with no
 * reading is only shown beside a gap.
 */
export type Reading = 'asked' | 'asked-leniently' | 'acts' | 'plans' | 'read';

export type Readings = ReadonlyMap<string, ReadonlySet<Reading>>;

/** How a rule reads its look-ups, named conditions included. */
export function readingsOf(
  rule: RuleSource,
  conditions: ReadonlyMap<string, NamedConditionSource>,
): Readings {
  const readings = new Map<string, Set<Reading>>();
  const add = (name: string, reading: Reading): void => {
    readings.set(name, (readings.get(name) ?? new Set()).add(reading));
  };
  const expression = (text: string | undefined, asked: Reading): void => {
    if (text !== undefined) visit(asSyntax(parseExpression(text)), asked, add);
  };
  const lookups = (source: Readonly<Record<string, LookupSource>> = {}): void => {
    for (const { where = {} } of Object.values(source))
      for (const text of Object.values(where)) expression(text, 'read');
  };
  const applies = (source: RuleSource['applies']): void => {
    for (const entry of typeof source === 'string' ? [{ that: source }] : (source ?? [])) {
      const condition = typeof entry === 'string' ? conditions.get(entry) : entry;
      expression(condition?.that, 'asked-leniently');
      if (condition && 'let' in condition) lookups(condition.let as LookupSources);
    }
  };
  applies(rule.applies);
  lookups(rule.let);
  for (const text of Object.values(rule.values ?? {})) expression(text, 'read');
  for (const own of ownParts(rule.for)) {
    applies(own.applies);
    lookups(own.let);
    for (const text of Object.values(own.values ?? {})) expression(text, 'read');
  }
  for (const { that, none, pending, undone, late, interval, yearly } of rule.requires ?? []) {
    for (const text of [that, none, pending, undone, late, yearly?.which, yearly?.times, yearly?.since])
      expression(text, 'asked');
    for (const text of Object.values(interval ?? {})) expression(text, 'asked');
    if (yearly) add(yearly.events, 'acts');
    if (yearly?.plans) add(yearly.plans.of, 'plans');
  }
  for (const { when } of rule.notes ?? []) expression(when, 'asked-leniently');
  return readings;
}

type LookupSources = Readonly<Record<string, LookupSource>>;

function ownParts(source: RuleSource['for']): readonly TargetSource[] {
  if (typeof source === 'string' || Array.isArray(source)) return [];
  return Object.values(source as Readonly<Record<string, TargetSource>>);
}

function visit(node: Syntax, asked: Reading, add: (name: string, reading: Reading) => void): void {
  const path = pathOf(node);
  const known = node.op === 'call' && node.args[0] === 'known' ? pathOf(node.args[1][0]!) : undefined;
  if (path) add(path.root, 'read');
  else if (known) add(known.root, known.keys.length === 0 ? asked : 'read');
  else for (const inner of nodesIn(node.args)) visit(inner, asked, add);
}

function nodesIn(args: unknown): readonly Syntax[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as Syntax] : [];
}
