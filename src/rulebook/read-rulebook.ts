import type { CalendarTable } from '../model/calendar.ts';
import type { FootingTable } from '../model/footing.ts';
import type { Paper } from '../model/paper.ts';
import type { RuleFaultDetail } from '../model/rule-fault.ts';
import { type Duty, type Parameter, type Rule, type Rulebook, rolledUpBy } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { checkRule } from './check-rule.ts';
import { naming, RuleFault } from './rule-fault.ts';
import type { NamedConditionSource, RuleSource } from './rule-source.ts';

/** The rulebook's files as plain values, shapes already held by their schemas. */
export interface RulebookSource {
  readonly version: string;
  /** SHA-256 over the bytes of every file that can change a verdict. */
  readonly digest: string;
  /** Oldest first: the ministry's rules, then what forwards them. */
  readonly papers: readonly Paper[];
  readonly register: RegisterSource;
  readonly calendar: CalendarTable;
  readonly unwritten: readonly string[];
  readonly conditions: readonly NamedConditionSource[];
  readonly rules: readonly { readonly file: string; readonly rule: RuleSource }[];
}

/** `rules/register.yaml`. */
export interface RegisterSource {
  readonly params: Readonly<Record<string, Omit<Parameter, 'name'>>>;
  readonly footing: FootingTable;
  readonly obligations: readonly (Omit<Duty, 'waivable' | 'parameters'> & {
    readonly waivable?: boolean;
    readonly decide: string;
  })[];
}

/** What is wrong with a rule; or, in words for those who build netsec, with its register and the like. */
export type RulebookFault = RuleFaultDetail | string;

/**
 * Checks every rule and puts the rulebook together in the order of paper, article and duty; a duty is called what its rule
 * is called, and as the register has it only while it has no rule. All faults are given at once. A duty with neither rule
 * nor place in `unwritten`, or with both, and a rule without a duty, are faults.
 */
export function readRulebook(
  source: RulebookSource,
  schema: SchemaIndex,
): { readonly rulebook: Rulebook } | { readonly faults: readonly RulebookFault[] } {
  const faults: RulebookFault[] = [];
  const parameters = Object.entries(source.register.params).map(([name, rest]) => ({ name, ...rest }));
  const duties = source.register.obligations.map((entry) => dutyOf(entry, parameters));
  const conditions = new Map(source.conditions.map((condition) => [condition.id, condition]));
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const rules = new Map<string, Rule>();
  for (const { file, rule } of source.rules) {
    try {
      const checked = naming({ kind: 'rule', name: `${file}: ${rule.id}` }, () => {
        const duty = byId.get(rule.id);
        if (!duty) throw new RuleFault('rule-fault.not-in-register');
        if (rules.has(rule.id)) throw new RuleFault('rule-fault.twice', { id: rule.id });
        return checkRule(rule, { schema, conditions, parameters, duty });
      });
      rules.set(rule.id, checked);
    } catch (error) {
      if (!(error instanceof RuleFault)) throw error;
      faults.push(error.detail);
    }
  }
  for (const { id } of duties) {
    const unwritten = source.unwritten.includes(id);
    if (!rules.has(id) && !unwritten) faults.push(`${id} has neither a rule nor a place among the unwritten`);
    if (rules.has(id) && unwritten) faults.push(`${id} has a rule and still stands among the unwritten`);
  }
  for (const id of source.unwritten) if (!byId.has(id)) faults.push(`unwritten: ${id} is no duty`);
  for (const rule of rules.values())
    for (const id of rolledUpBy(rule))
      if (rules.get(id)?.kind !== 'records')
        faults.push(`${rule.id} rolls up ${id}, which no rule decides from records`);
  if (faults.length > 0) return { faults };
  return {
    rulebook: {
      version: source.version,
      digest: source.digest,
      papers: source.papers,
      duties: duties.map((duty) => ({ ...duty, title: (rules.get(duty.id) ?? duty).title })),
      rules: duties.flatMap(({ id }) => rules.get(id) ?? []),
      unwritten: source.unwritten,
      parameters,
      footing: source.register.footing,
      calendar: source.calendar,
    },
  };
}

function dutyOf(
  {
    id,
    paper,
    article,
    duty,
    severity,
    waivable = true,
    title,
    decide,
  }: RegisterSource['obligations'][number],
  parameters: readonly Parameter[],
): Duty {
  const named = parameters.filter(({ name }) => decide.includes(name)).map(({ name }) => name);
  return { id, paper, article, duty, severity, waivable, title, parameters: named };
}
