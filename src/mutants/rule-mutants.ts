import type {
  LookupSource,
  NamedConditionSource,
  RequirementSource,
  RuleSource,
  TargetSource,
} from '../rulebook/rule-source.ts';
import type { Scope } from '../rulebook/static-type.ts';
import { edited, type Place } from './edited.ts';
import { expressionMutants } from './expression-mutants.ts';
import { lookupMutants, type PartMutant } from './lookup-mutants.ts';
import { type Readings, readingsOf } from './readings.ts';
import { requirementMutants } from './requirement-mutants.ts';
import { scopeOf, type Vocabulary } from './rule-scope.ts';

type Lookups = Readonly<Record<string, LookupSource>>;

/** Every rule that differs from this one in one thing. What named conditions say is changed where they stand. */
export function ruleMutants(
  rule: RuleSource,
  conditions: ReadonlyMap<string, NamedConditionSource>,
  vocabulary: Vocabulary,
): readonly PartMutant<RuleSource>[] {
  const targets = targetsOf(rule);
  const shared = { ...conditionLookups(rule.applies, conditions), ...rule.let };
  const scopeFor = ({ name, own }: Target): Scope =>
    scopeOf(name, { ...conditionLookups(own?.applies, conditions), ...own?.let, ...shared }, vocabulary);
  const readings = readingsOf(rule, conditions);
  const scope = scopeFor(targets[0]!);
  return [
    ...(targets.every(({ name }) => name === 'unit') ? [] : emptyFlipped(rule)),
    ...targets.flatMap((target) => {
      const around = { scope: scopeFor(target), readings, vocabulary };
      return targetMutants(rule, target, targets.length, around);
    }),
    ...appliesMutants(rule, ['applies'], rule.applies, scope),
    ...letMutants(rule, ['let'], rule.let, { scope, readings, vocabulary }),
    ...Object.entries(rule.values ?? {}).flatMap(([value, text]) =>
      ofExpression(rule, ['values', value], `values.${value}`, text, scope),
    ),
    ...(rule.requires ?? []).flatMap((requirement, position) => [
      dropped(rule, ['requires', position], `requires.${requirement.id}`),
      ...requirementMutants(requirement, scope, shared, vocabulary).map((mutant) =>
        into(rule, ['requires', position], `requires.${requirement.id}`, mutant),
      ),
    ]),
    ...(rule.notes ?? []).flatMap((note, position) => [
      dropped(rule, ['notes', position], `notes.${note.id}`),
      ...ofExpression(rule, ['notes', position, 'when'], `notes.${note.id}.when`, note.when, scope),
    ]),
    ...(rule.rollUp ?? []).map((id, position) => dropped(rule, ['rollUp', position], `rollUp.${id}`)),
  ];
}

/** Every condition that differs from this named one in one thing, as it reads for records of a collection. */
export function conditionMutants(
  condition: NamedConditionSource,
  collection: string,
  readings: Readings,
  vocabulary: Vocabulary,
): readonly PartMutant<NamedConditionSource>[] {
  const scope = scopeOf(collection, condition.let ?? {}, vocabulary);
  return [
    ...ofExpression(condition, ['that'], 'that', condition.that, scope),
    ...letMutants(condition, ['let'], condition.let, { scope, readings, vocabulary }),
  ];
}

/** What a look-up is changed against. */
interface Around {
  readonly scope: Scope;
  readonly readings: Readings;
  readonly vocabulary: Vocabulary;
}

interface Target {
  readonly name: string;
  /** Its place among the collections that the rule is for. */
  readonly place: Place;
  readonly own?: TargetSource;
}

/** The collections that a rule is for. */
export function targetsOf({ for: source }: RuleSource): readonly Target[] {
  if (typeof source === 'string') return [{ name: source, place: ['for'] }];
  if (Array.isArray(source))
    return source.map((name: string, position) => ({ name, place: ['for', position] }));
  return Object.entries(source as Readonly<Record<string, TargetSource>>).map(([name, own]) => ({
    name,
    place: ['for', name],
    own,
  }));
}

function targetMutants(
  rule: RuleSource,
  { name, place, own }: Target,
  count: number,
  around: Around,
): readonly PartMutant<RuleSource>[] {
  return [
    ...(count > 1 ? [dropped(rule, place, `for.${name}`)] : []),
    ...appliesMutants(rule, [...place, 'applies'], own?.applies, around.scope),
    ...letMutants(rule, [...place, 'let'], own?.let, around),
    ...Object.entries(own?.values ?? {}).flatMap(([value, text]) =>
      ofExpression(rule, [...place, 'values', value], `for.${name}.values.${value}`, text, around.scope),
    ),
  ];
}

function conditionLookups(
  applies: RuleSource['applies'],
  conditions: ReadonlyMap<string, NamedConditionSource>,
): Lookups {
  if (!Array.isArray(applies)) return {};
  return Object.assign({}, ...applies.map((entry) => conditions.get(entry)?.let ?? {}));
}

function emptyFlipped(rule: RuleSource): readonly PartMutant<RuleSource>[] {
  if (!rule.requires) return [];
  const [from, to] = rule.empty === 'pass' ? ['pass', 'not-applicable'] : ['not-applicable', 'pass'];
  return [{ place: 'empty', what: `${from} → ${to}`, source: edited(rule, ['empty'], to) }];
}

function appliesMutants(
  rule: RuleSource,
  place: Place,
  applies: RuleSource['applies'],
  scope: Scope,
): readonly PartMutant<RuleSource>[] {
  const name = place.join('.');
  if (applies === undefined) return [];
  if (typeof applies === 'string')
    return [dropped(rule, place, name), ...ofExpression(rule, place, name, applies, scope)];
  return applies.flatMap((entry, position) => {
    if (typeof entry === 'string') return [dropped(rule, [...place, position], `${name}.${entry}`)];
    return [
      dropped(rule, [...place, position], `${name}.${position + 1}`),
      ...ofExpression(rule, [...place, position, 'that'], `${name}.${position + 1}`, entry.that, scope),
    ];
  });
}

function letMutants<T>(
  source: T,
  place: Place,
  lookups: Lookups | undefined,
  { scope, readings, vocabulary }: Around,
): readonly PartMutant<T>[] {
  return Object.entries(lookups ?? {}).flatMap(([name, lookup]) =>
    lookupMutants(lookup, readings.get(name) ?? new Set(), scope, vocabulary).map((mutant) =>
      into(source, [...place, name], [...place, name].join('.'), mutant),
    ),
  );
}

function ofExpression<T>(
  source: T,
  place: Place,
  name: string,
  text: string,
  scope: Scope,
): readonly PartMutant<T>[] {
  return expressionMutants(text, scope).map((mutant) => ({
    place: name,
    what: mutant.what,
    source: edited(source, place, mutant.text),
  }));
}

function dropped<T>(source: T, place: Place, name: string): PartMutant<T> {
  return { place: name, what: 'dropped', source: edited(source, place) };
}

function into<T>(
  whole: T,
  place: Place,
  name: string,
  part: PartMutant<LookupSource | RequirementSource>,
): PartMutant<T> {
  return { place: `${name}.${part.place}`, what: part.what, source: edited(whole, place, part.source) };
}
