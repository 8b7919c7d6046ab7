import type { Rule, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { checkRule } from '../rulebook/check-rule.ts';
import type { RulebookSource } from '../rulebook/read-rulebook.ts';
import { RuleFault } from '../rulebook/rule-fault.ts';
import type { NamedConditionSource, RuleSource } from '../rulebook/rule-source.ts';
import type { PartMutant } from './lookup-mutants.ts';
import { type Readings, readingsOf } from './readings.ts';
import { conditionMutants, ruleMutants, targetsOf } from './rule-mutants.ts';
import type { Watch } from './watch.ts';

/** What came of the changes of one rule or named condition. */
export interface Tried {
  /** The rule's id, or the condition's. */
  readonly of: string;
  readonly noticed: number;
  /** Changes that the checker itself refuses: they count on neither side. */
  readonly refused: number;
  /** Examples that fail by the rule as it stands: nothing was tried then. */
  readonly failing: readonly string[];
  /** Changes that no example notices, each under a name that stays the same as long as the changed part does. */
  readonly survivors: readonly string[];
}

/** What changes are made to and tried with. */
export interface Bench {
  readonly source: Pick<RulebookSource, 'rules' | 'conditions'>;
  readonly rulebook: Rulebook;
  readonly schema: SchemaIndex;
  readonly watch: (rule: string) => Watch;
}

type Conditions = ReadonlyMap<string, NamedConditionSource>;

/** Tries every change of a rule on the rule's examples. */
export function tryRule(rule: RuleSource, bench: Bench): Tried {
  const conditions = namedConditions(bench);
  const mutants = rule.informational && !rule.notes ? [] : ruleMutants(rule, conditions, vocabularyOf(bench));
  return tried(rule.id, [rule], mutants, (version) => [checked(version, conditions, bench)], bench);
}

/** Tries every change of a named condition on the examples of all rules that apply under it. */
export function tryCondition(condition: NamedConditionSource, bench: Bench): Tried {
  const users = rulesUnder(condition.id, bench);
  const collection = users[0] ? (targetsUnder(condition.id, users[0])[0]?.name ?? '') : '';
  const mutants =
    users.length === 0
      ? []
      : conditionMutants(condition, collection, together(users, bench), vocabularyOf(bench));
  return tried(
    condition.id,
    users,
    mutants,
    (version) => {
      const conditions = new Map(namedConditions(bench)).set(condition.id, version);
      return users.map((rule) => checked(rule, conditions, bench));
    },
    bench,
  );
}

/** The rules that a named condition stands in. */
export function rulesUnder(condition: string, { source }: Pick<Bench, 'source'>): readonly RuleSource[] {
  return source.rules.map(({ rule }) => rule).filter((rule) => targetsUnder(condition, rule).length > 0);
}

/** How any of these rules reads a look-up. */
function together(rules: readonly RuleSource[], bench: Bench): Readings {
  const conditions = namedConditions(bench);
  const all = rules.flatMap((rule) => [...readingsOf(rule, conditions)]);
  return new Map(
    all.map(([name]) => [
      name,
      new Set(all.filter(([other]) => other === name).flatMap(([, set]) => [...set])),
    ]),
  );
}

function targetsUnder(condition: string, rule: RuleSource): ReturnType<typeof targetsOf> {
  return targetsOf(rule).filter(({ own }) =>
    [own?.applies, rule.applies].some((applies) => Array.isArray(applies) && applies.includes(condition)),
  );
}

function tried<T>(
  of: string,
  users: readonly RuleSource[],
  mutants: readonly PartMutant<T>[],
  versions: (source: T) => readonly Rule[],
  bench: Bench,
): Tried {
  const failing = users.flatMap(({ id }) => failingExample(id, bench) ?? []);
  if (failing.length > 0) return { of, noticed: 0, refused: 0, failing, survivors: [] };
  const survivors: string[] = [];
  const used = new Map<string, number>();
  let refused = 0;
  let noticed = 0;
  for (const { place, what, source } of mutants) {
    const name = `${place}: ${what}`;
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    const rules = unlessRefused(() => versions(source));
    if (!rules) refused += 1;
    else if (rules.some((rule) => bench.watch(rule.id)(rule) !== undefined)) noticed += 1;
    else survivors.push(before === 0 ? name : `${name} #${before + 1}`);
  }
  return { of, noticed, refused, failing, survivors };
}

function unlessRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RuleFault) return undefined;
    throw error;
  }
}

function failingExample(id: string, { rulebook, watch }: Bench): string | undefined {
  const rule = rulebook.rules.find((one) => one.id === id);
  const example = rule && watch(id)(rule);
  return example === undefined ? undefined : `${id} ${example}`;
}

function checked(rule: RuleSource, conditions: Conditions, { rulebook, schema }: Bench): Rule {
  const duty = rulebook.duties.find(({ id }) => id === rule.id)!;
  return checkRule(rule, { schema, conditions, parameters: rulebook.parameters, duty });
}

function namedConditions({ source }: Bench): Conditions {
  return new Map(source.conditions.map((condition) => [condition.id, condition]));
}

function vocabularyOf({ schema, rulebook }: Bench) {
  return { schema, parameters: rulebook.parameters };
}
