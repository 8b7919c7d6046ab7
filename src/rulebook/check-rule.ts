import type { Expression } from '../model/expression.ts';
import type { Check, Condition, Duty, Lookup, NamedValue, Parameter, Rule } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { checkExpression, checkTyped } from './check-expression.ts';
import { checkLookup, holdReadable, lookupType } from './check-lookup.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkRemark, checkRequirement } from './check-requirement.ts';
import { readsTheUnit } from './reads-unit.ts';
import { naming, RuleFault } from './rule-fault.ts';
import type {
  ConditionSource,
  LookupSource,
  NamedConditionSource,
  RequirementSource,
  RuleSource,
  TargetSource,
} from './rule-source.ts';
import { CALENDAR, DAY, NUMBER, type Scope, STRING, type StaticType } from './static-type.ts';

/** What a rule is checked against. */
export interface RuleSurroundings {
  readonly schema: SchemaIndex;
  readonly conditions: ReadonlyMap<string, NamedConditionSource>;
  readonly parameters: readonly Parameter[];
  readonly duty: Duty;
}

/** Checks one rule for each collection it is for. Throws a RuleFault that names the part at fault. */
export function checkRule(source: RuleSource, around: RuleSurroundings): Rule {
  if (source.severity && source.severity !== around.duty.severity)
    throw new RuleFault('rule-fault.severity', { severity: around.duty.severity }, { key: 'severity' });
  const common = {
    id: source.id,
    title: source.title,
    severity: around.duty.severity,
    empty: source.empty ?? 'not-applicable',
    assumes: source.assumes ?? [],
    ...(source.since !== undefined ? { since: source.since } : {}),
    ...(source.remedy ? { remedy: source.remedy } : {}),
  };
  if (source.informational) {
    const checks = source.notes ? checksOf(source, around) : [];
    return { ...common, checks, kind: 'informational', say: source.informational };
  }
  if (source.rollUp) return { ...common, checks: [], kind: 'roll-up', of: source.rollUp };
  const requires = source.requires ?? [];
  if (requires.length === 0) throw new RuleFault('rule-fault.requires-nothing', {}, { key: 'requires' });
  if (!source.remedy) throw new RuleFault('rule-fault.no-remedy');
  holdUnique(requires.map((requirement) => requirement.id));
  return { ...common, checks: checksOf(source, around), kind: 'records' };
}

function checksOf(source: RuleSource, around: RuleSurroundings): readonly Check[] {
  return targetsOf(source.for).map(([collection, own]) => checkFor(collection, own, source, around));
}

function targetsOf(source: RuleSource['for']): readonly (readonly [string, TargetSource])[] {
  if (typeof source === 'string') return [[source, {}]];
  if (Array.isArray(source)) return source.map((collection: string) => [collection, {}] as const);
  return Object.entries(source as Readonly<Record<string, TargetSource>>);
}

function checkFor(
  collection: string,
  own: TargetSource,
  source: RuleSource,
  around: RuleSurroundings,
): Check {
  const schema = Object.hasOwn(around.schema, collection) ? around.schema[collection] : undefined;
  if (!schema) throw new RuleFault('rule-fault.no-collection', { collection }, { key: 'for' });
  holdReadable(collection);
  const scope = new Map<string, StaticType>([
    ['subject', { type: 'record', fields: schema.fields }],
    ['unit', { type: 'record', fields: around.schema.unit?.fields ?? {} }],
    ['asOf', DAY],
    ['inForce', DAY],
    ['calendar', CALENDAR],
    ['params', parameterType(around.parameters)],
  ]);
  const conditions = [own.applies, source.applies].flatMap((applies) =>
    conditionSources(applies, around.conditions),
  );
  const lets = [...conditions.map(lookupsOf), own.let, source.let];
  const lookups = checkLookups(together(lets), scope, around.schema);
  const values = checkValues({ ...own.values, ...source.values }, scope);
  const check: Check = {
    collection,
    applies: conditions.map((condition) => checkCondition(condition, scope, lookups)),
    lookups,
    ...(values.length > 0 ? { values } : {}),
    requires: (source.requires ?? []).map((requirement) =>
      requirement.remedy || !source.remedy
        ? checkRequirement(requirement, scope, lookups)
        : remediedByRule({ ...requirement, remedy: source.remedy }, scope, lookups),
    ),
    notes: (source.notes ?? []).map((remark) => checkRemark(remark, scope)),
  };
  return readsTheUnit(check) ? { ...check, readsUnit: true } : check;
}

/** Checks the rule's remedy as that of the requirement, which does not say it a second time. */
function remediedByRule(
  source: RequirementSource,
  scope: Scope,
  lookups: readonly Lookup[],
): Check['requires'][number] {
  const { remedy: _, ...requirement } = checkRequirement(source, scope, lookups);
  return requirement;
}

function parameterType(parameters: readonly Parameter[]): StaticType {
  const title = { zh: '', en: '' };
  const fields = Object.fromEntries(
    parameters.map(({ name, default: value }) => {
      const { type } = typeof value === 'number' ? NUMBER : STRING;
      return [name, { type, title, description: title, required: true }];
    }),
  );
  return { type: 'record', fields };
}

function conditionSources(
  applies: RuleSource['applies'],
  named: ReadonlyMap<string, NamedConditionSource>,
): readonly (NamedConditionSource | ConditionSource | { readonly that: string })[] {
  if (applies === undefined) return [];
  if (typeof applies === 'string') return [{ that: applies }];
  return applies.map((entry) => {
    if (typeof entry !== 'string') return entry;
    const condition = named.get(entry);
    if (!condition) throw new RuleFault('rule-fault.no-condition', { condition: entry }, { key: 'applies' });
    return condition;
  });
}

type LookupSources = Readonly<Record<string, LookupSource>>;

function lookupsOf(
  condition: NamedConditionSource | ConditionSource | { readonly that: string },
): LookupSources {
  return 'let' in condition ? (condition.let ?? {}) : {};
}

/** One name is one look-up: where a condition and the rule mean different things by it, one would replace the other. */
function together(lets: readonly (LookupSources | undefined)[]): LookupSources {
  const all: Record<string, LookupSource> = {};
  for (const [name, source] of lets.flatMap((sources) => Object.entries(sources ?? {}))) {
    if (Object.hasOwn(all, name) && JSON.stringify(all[name]) !== JSON.stringify(source))
      throw new RuleFault('rule-fault.variable-taken', { name }, { key: 'let' });
    all[name] = source;
  }
  return all;
}

function checkLookups(
  sources: Readonly<Record<string, LookupSource>>,
  scope: Map<string, StaticType>,
  schema: SchemaIndex,
): Lookup[] {
  return Object.entries(sources).map(([name, source]) => {
    if (scope.has(name)) throw new RuleFault('rule-fault.variable-taken', { name }, { key: 'let' });
    const lookup = naming({ kind: 'let', name }, () => checkLookup(name, source, scope, schema));
    scope.set(name, lookupType(lookup, schema));
    return lookup;
  });
}

function checkValues(
  sources: Readonly<Record<string, string>>,
  scope: Map<string, StaticType>,
): readonly NamedValue[] {
  return Object.entries(sources).map(([name, text]) => {
    if (scope.has(name)) throw new RuleFault('rule-fault.variable-taken', { name }, { key: 'values' });
    const { expression, type } = naming({ kind: 'value', name }, () =>
      checkExpression(text, scope, 'requires'),
    );
    scope.set(name, type);
    return { name, of: expression };
  });
}

function checkCondition(
  source: { readonly that: string; readonly say?: ConditionSource['say'] },
  scope: Scope,
  lookups: readonly Lookup[],
): Condition {
  const that = naming({ kind: 'applies', name: source.that }, () =>
    checkTyped(source.that, scope, 'applies', ['boolean']),
  );
  for (const lookup of lookups)
    if (
      'absent' in lookup &&
      lookup.absent === 'fail' &&
      reads(that, lookup.name) &&
      !onlyKnown(that, lookup.name)
    )
      throw new RuleFault('rule-fault.absence-fails', { lookup: lookup.name }, { key: 'applies' });
  const placeholders = checkPlaceholders(source.say ? [source.say] : [], scope);
  return { that, source: source.that, placeholders, ...(source.say ? { say: source.say } : {}) };
}

function reads(expression: Expression, variable: string): boolean {
  return roots(expression).includes(variable);
}

function onlyKnown(expression: Expression, variable: string): boolean {
  return !roots(expression, false).includes(variable);
}

function roots(value: unknown, withKnown = true): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => roots(item, withKnown));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as { op?: string; root?: string; path?: { keys: unknown[] } };
  if (node.op === 'path' && node.root) return [node.root];
  if (node.op === 'known' && !withKnown && node.path?.keys.length === 0) return [];
  return Object.values(value).flatMap((item) => roots(item, withKnown));
}

function holdUnique(ids: readonly string[]): void {
  const repeated = ids.find((id, position) => ids.indexOf(id) !== position);
  if (repeated) throw new RuleFault('rule-fault.twice', { id: repeated });
}
