import type { EachExpression, Expression, PathExpression } from '../model/expression.ts';
import { EVENT, type Lookup, type Remark, type Requirement, type Undone } from '../model/rulebook.ts';
import type { Text } from '../model/text.ts';
import { checkExpression, checkPath, checkTyped } from './check-expression.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { naming, RuleFault } from './rule-fault.ts';
import type { RemarkSource, RequirementSource } from './rule-source.ts';
import { describeType, type Scope } from './static-type.ts';

/** Checks one requirement in the scope of its rule. Throws a RuleFault that names the requirement. */
export function checkRequirement(
  source: RequirementSource,
  scope: Scope,
  lookups: readonly Lookup[],
): Requirement {
  return naming({ kind: 'requirement', name: source.id }, () => {
    const kinds = (['that', 'none', 'yearly', 'interval'] as const).filter(
      (kind) => source[kind] !== undefined,
    );
    if (kinds.length !== 1) throw new RuleFault('rule-fault.requirement-kind');
    if (source.that !== undefined) return thatRequirement(source, source.that, scope);
    if (source.none !== undefined) return noneRequirement(source, source.none, scope);
    if (source.yearly) return yearlyRequirement(source, source.yearly, scope, lookups);
    return intervalRequirement(source, source.interval!, scope);
  });
}

/** Checks a remark in the scope of its rule. */
export function checkRemark(source: RemarkSource, scope: Scope): Remark {
  return naming({ kind: 'note', name: source.id }, () => {
    const { expression, type } = checkExpression(source.when, scope, 'remark');
    const overList = expression.op === 'each' && expression.kind === 'filter';
    if (type.type !== 'boolean' && !overList)
      throw new RuleFault('rule-fault.when-form', {}, { key: 'when' });
    const inner = overList ? withMember(scope, expression) : scope;
    return {
      id: source.id,
      when: expression,
      say: source.say,
      placeholders: checkPlaceholders([source.say], inner),
      ...(source.at ? { at: checkPath(source.at, inner).expression } : {}),
    };
  });
}

function thatRequirement(source: RequirementSource, text: string, scope: Scope): Requirement {
  const that = checkTyped(text, scope, 'requires', ['boolean']);
  const at = source.at ? checkPath(source.at, scope).expression : firstPath(that);
  return {
    kind: 'that',
    that,
    ...common(source, scope, at),
    ...(source.undone
      ? { undone: undoneOf(source.undone, scope, source.pending ? 'undone' : 'requires') }
      : {}),
    ...(source.pending ? { pending: checkTyped(source.pending, scope, 'requires', ['boolean']) } : {}),
  };
}

function undoneOf(text: string, scope: Scope, use: 'undone' | 'requires'): Undone {
  const when = checkTyped(text, scope, use, ['boolean']);
  const entry = entryOf(when);
  if (entry) return { when, ...entry };
  const at = firstPath(when);
  return { when, ...(at ? { at } : {}) };
}

/** The first `"entry" in list` of an expression. */
function entryOf(expression: Expression): Pick<Undone, 'at' | 'entry'> | undefined {
  if (expression.op === 'and') return entryOf(expression.left) ?? entryOf(expression.right);
  if (expression.op !== 'in' || expression.item.op !== 'literal' || expression.list.op !== 'path')
    return undefined;
  return { at: expression.list, entry: String(expression.item.value) };
}

function noneRequirement(source: RequirementSource, text: string, scope: Scope): Requirement {
  const { expression, type } = checkExpression(text, scope, 'requires');
  const isFilter = expression.op === 'each' && expression.kind === 'filter';
  if (!isFilter && expression.op !== 'path')
    throw new RuleFault('rule-fault.none-form', { found: describeType(type) }, { key: 'none' });
  if (type.type !== 'list')
    throw new RuleFault(
      'rule-fault.needs-list',
      { operator: 'none', found: describeType(type) },
      { key: 'none' },
    );
  const inner = isFilter ? withMember(scope, expression) : scope;
  const at = source.at ? checkPath(source.at, inner).expression : undefined;
  return {
    kind: 'none',
    none: expression as EachExpression | PathExpression,
    ...common(source, inner, at),
    ...(source.pending ? { pending: checkTyped(source.pending, inner, 'requires', ['boolean']) } : {}),
  };
}

function yearlyRequirement(
  source: RequirementSource,
  yearly: NonNullable<RequirementSource['yearly']>,
  scope: Scope,
  lookups: readonly Lookup[],
): Requirement {
  holdDayOf(yearly.events, yearly.on, scope, lookups);
  if (yearly.plans) holdDayOf(yearly.plans.of, yearly.plans.due, scope, lookups);
  return {
    kind: 'yearly',
    events: yearly.events,
    on: yearly.on,
    ...(yearly.which ? { which: checkWhich(yearly.which, yearly.events, scope) } : {}),
    ...(yearly.distinct ? { distinct: holdCounted(yearly.distinct, yearly.events, scope) } : {}),
    times: checkTyped(yearly.times ?? '1', scope, 'requires', ['number', 'integer']),
    since: checkTyped(yearly.since, scope, 'requires', ['day', 'instant']),
    ...(yearly.plans ? { plans: yearly.plans } : {}),
    ...common(source, scope, source.at ? checkPath(source.at, scope).expression : undefined),
  };
}

function intervalRequirement(
  source: RequirementSource,
  interval: NonNullable<RequirementSource['interval']>,
  scope: Scope,
): Requirement {
  const last = checkPath(interval.last, scope);
  if (!['day', 'instant'].includes(last.type.type))
    throw new RuleFault('rule-fault.not-a-day', { field: interval.last }, { key: 'interval' });
  return {
    kind: 'interval',
    last: last.expression,
    days: checkTyped(interval.days, scope, 'requires', ['number', 'integer']),
    from: checkTyped(interval.from, scope, 'requires', ['day', 'instant']),
    ...common(source, scope, source.at ? checkPath(source.at, scope).expression : last.expression),
  };
}

function common(source: RequirementSource, scope: Scope, at: PathExpression | undefined) {
  for (const name of source.related ?? [])
    if (!scope.has(name)) throw new RuleFault('rule-fault.no-variable', { name }, { key: 'related' });
  const texts = [source.must, source.say, source.remedy, source.lateRemedy].filter(
    (text): text is Text => text !== undefined,
  );
  return {
    id: source.id,
    must: source.must,
    related: source.related ?? [],
    placeholders: checkPlaceholders(texts, scope),
    ...(source.say ? { say: source.say } : {}),
    ...(source.remedy ? { remedy: source.remedy } : {}),
    ...(source.lateRemedy ? { lateRemedy: source.lateRemedy } : {}),
    ...(at ? { at } : {}),
    ...(source.attestable ? { attestable: source.attestable } : {}),
    ...(source.lapsesWithYear ? { lapsesWithYear: source.lapsesWithYear } : {}),
    ...(source.late ? { late: checkTyped(source.late, scope, 'requires', ['day', 'instant']) } : {}),
  };
}

function holdDayOf(list: string, field: string, scope: Scope, lookups: readonly Lookup[]): void {
  if (lookups.find((lookup) => lookup.name === list)?.kind !== 'all')
    throw new RuleFault('rule-fault.not-all', { name: list });
  const type = scope.get(list)?.items?.fields?.[field]?.type;
  if (type !== 'day' && type !== 'instant')
    throw new RuleFault('rule-fault.not-a-day', { field: `${list}.${field}` });
}

/** A condition on the acts of a yearly duty, each under the name `event`. */
function checkWhich(text: string, events: string, scope: Scope): Expression {
  if (scope.has(EVENT)) throw new RuleFault('rule-fault.variable-taken', { name: EVENT });
  return checkTyped(text, new Map(scope).set(EVENT, scope.get(events)!.items!), 'requires', ['boolean']);
}

/** A field whose values can be counted: a text, or a list of texts. */
function holdCounted(field: string, events: string, scope: Scope): string {
  const type = scope.get(events)?.items?.fields?.[field];
  if ((type?.items ?? type)?.type !== 'string')
    throw new RuleFault('rule-fault.not-countable', { field: `${events}.${field}` });
  return field;
}

function withMember(scope: Scope, filter: EachExpression): Scope {
  const list = checkPath([filter.list.root, ...filter.list.keys].join('.'), scope);
  return new Map(scope).set(filter.variable, list.type.items!);
}

/** The first field an expression reads from a record: where people look first. */
function firstPath(value: unknown): PathExpression | undefined {
  if (Array.isArray(value)) return firstOf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const node = value as Expression;
  if (node.op === 'path')
    return ['params', 'asOf', 'inForce', 'calendar', 'unit'].includes(node.root) ? undefined : node;
  if (node.op === 'each') return node.list;
  return firstOf(Object.values(value));
}

function firstOf(values: readonly unknown[]): PathExpression | undefined {
  for (const value of values) {
    const found = firstPath(value);
    if (found) return found;
  }
  return undefined;
}
