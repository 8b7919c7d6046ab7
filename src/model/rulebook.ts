import type { CalendarTable } from './calendar.ts';
import type { EachExpression, Expression, PathExpression } from './expression.ts';
import type { FootingTable } from './footing.ts';
import type { Paper } from './paper.ts';
import type { Severity } from './severity.ts';
import type { Text } from './text.ts';

/** One thing an article asks: the register's entry. */
export interface Duty {
  readonly id: string;
  readonly paper: string;
  readonly article: number;
  readonly duty: 'shall' | 'must' | 'must-not' | 'principle' | 'states';
  readonly severity: Severity;
  readonly waivable: boolean;
  readonly title: Text;
  /** The parameters that the register names for it. */
  readonly parameters: readonly string[];
}

/** A figure that a rule leans on. */
export interface Parameter {
  readonly name: string;
  readonly default: number | string;
  /** Which way is stricter. A unit may always tighten. */
  readonly stricter: 'higher' | 'lower';
  /** `never`: a law's own figure. `with-reason`: practice, may be loosened with a reason. */
  readonly loosen: 'never' | 'with-reason';
  readonly source: Text;
}

/** A parameter as it holds in this run. */
export interface ParameterValue {
  readonly name: string;
  readonly value: number | string;
  readonly default: number | string;
  /** Why it was changed; always there when it was loosened. */
  readonly reason?: string;
  readonly effect: 'default' | 'tightened' | 'loosened';
}

/** What it means that a look-up certainly has no match. */
export type KnownAbsence = 'fail' | 'undeclared' | 'not-applicable' | 'pass';

/** A named record or list of records that a rule looks up by reference. */
export type Lookup = {
  readonly name: string;
  readonly from: string;
} & (
  | {
      readonly kind: 'first' | 'last';
      readonly where: readonly Match[];
      /** The day field that puts them in order; without it the order of their ids. */
      readonly by?: string;
      readonly absent: KnownAbsence;
    }
  | { readonly kind: 'all'; readonly where: readonly Match[]; readonly absent: KnownAbsence }
  /** Records that share the values of `fields` with an earlier record, both of those that match. */
  | { readonly kind: 'duplicates'; readonly fields: readonly string[]; readonly where: readonly Match[] }
);

/** A field (or a list field's members) equal to a value, or to any member of a list. */
export interface Match {
  readonly field: string;
  readonly equals: Expression;
  /** Of an id compared with a reference: the other collections that the reference may lead to. */
  readonly orIn?: readonly string[];
}

/** A condition under which a rule applies, with the reason it does not where it fails. */
export interface Condition {
  readonly that: Expression;
  readonly source: string;
  readonly say?: Text;
  /** The facts named in `say`. */
  readonly placeholders: readonly PathExpression[];
}

interface RequirementBase {
  /** Permanent: never changes meaning and is never used again. */
  readonly id: string;
  /** How the fact must be. */
  readonly must: Text;
  /** What is wrong, with `{paths}` filled in; without it the message is made from the fact and `must`. */
  readonly say?: Text;
  /** How to mend this one, where the rule's own remedy does not say it. */
  readonly remedy?: Text;
  /** What remains to be said to whoever has mended it late, where the remedy asks for what is done already. */
  readonly lateRemedy?: Text;
  /** An attestation may stand in for what is not known of it. */
  readonly attestable?: true;
  /** What the year missed cannot be made up for: a gap to the end of it, and of the next year only what that misses. */
  readonly lapsesWithYear?: true;
  /** The fact pointed at. */
  readonly at?: PathExpression;
  /** The day on which a late act was done: read only when the requirement does not hold. */
  readonly late?: Expression;
  /** Variables whose records are named beside the gap. */
  readonly related: readonly string[];
  /** The facts named in `must`, `say` and the remedies, by the path as written there. */
  readonly placeholders: readonly PathExpression[];
}

/** That a record says of itself what was not done: the list in which it says so, and the entry, where they can be told. */
export interface Undone {
  readonly when: Expression;
  readonly at?: PathExpression;
  readonly entry?: string;
}

/** The name of the act in a yearly requirement's `which`. */
export const EVENT = 'event';

/** One condition of a rule. All must hold. */
export type Requirement =
  | (RequirementBase & {
      readonly kind: 'that';
      readonly that: Expression;
      /** Where this holds, the record itself says that it was not done: a gap, whatever day stands beside it. */
      readonly undone?: Undone;
      /** Read only when `that` is false: still in time. */
      readonly pending?: Expression;
    })
  /** A list that must be empty: each member is one gap. */
  | (RequirementBase & {
      readonly kind: 'none';
      readonly none: EachExpression | PathExpression;
      /** Read only for a member of the list: still in time. */
      readonly pending?: Expression;
    })
  /** Owed once (or `times`) each calendar year. */
  | (RequirementBase & {
      readonly kind: 'yearly';
      /** The look-up (kind `all`) of the acts. */
      readonly events: string;
      /** The field with the day of the act. */
      readonly on: string;
      /** Which of the acts count, said of the variable `event`; all of them without it. */
      readonly which?: Expression;
      /** The field whose different values are counted, instead of the acts. */
      readonly distinct?: string;
      readonly times: Expression;
      /** The first day on which the subject existed. */
      readonly since: Expression;
      /** The look-up of plans, and the field with the day one is due. */
      readonly plans?: { readonly of: string; readonly due: string };
    })
  /** The last act not longer ago than `days`. */
  | (RequirementBase & {
      readonly kind: 'interval';
      readonly last: PathExpression;
      readonly days: Expression;
      /** The start of use, from which the first interval runs. */
      readonly from: Expression;
    });

/** A remark beside the verdict, never the cause of one. */
export interface Remark {
  readonly id: string;
  readonly when: Expression;
  readonly at?: PathExpression;
  readonly say: Text;
  readonly placeholders: readonly PathExpression[];
}

/** A value under the name by which a rule calls it. */
export interface NamedValue {
  readonly name: string;
  readonly of: Expression;
}

/** How a rule judges the records of one collection. */
export interface Check {
  readonly collection: string;
  readonly applies: readonly Condition[];
  readonly lookups: readonly Lookup[];
  /** What the requirements call by one name: said once for several of them, or in a field of each collection's own. */
  readonly values?: readonly NamedValue[];
  readonly requires: readonly Requirement[];
  readonly notes: readonly Remark[];
  /** A field of the unit is read to decide, so that a verdict rests on the unit too. */
  readonly readsUnit?: boolean;
}

/** How one duty is decided. */
export type Rule = RuleCommon & RuleKind;

/** From records; not at all, for a duty that only states something; or from what other rules say. */
export type RuleKind =
  | { readonly kind: 'records' }
  | { readonly kind: 'informational'; readonly say: Text }
  /** The worst of these rules, not counted in the rate a second time. */
  | { readonly kind: 'roll-up'; readonly of: readonly string[] };

/** The rules, by id, that decide a rule: those that it rolls up; none where it looks at records itself or only informs. */
export function rolledUpBy(rule: Rule): readonly string[] {
  return rule.kind === 'roll-up' ? rule.of : [];
}

/** The rules asked for, and those that they roll up. */
export function withRolledUp(
  { rules }: Pick<Rulebook, 'rules'>,
  only: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...only, ...rules.filter(({ id }) => only.has(id)).flatMap(rolledUpBy)]);
}

/** The version of the program that the first rules came with. */
const FIRST_VERSION = '0.1.0';

/** Since which version of the program a rule is there. */
export function sinceOf({ since }: Pick<Rule, 'since'>): string {
  return since ?? FIRST_VERSION;
}

interface RuleCommon {
  readonly id: string;
  /** The version of the program that it came with; without it, the first. */
  readonly since?: string;
  readonly title: Text;
  readonly severity: Severity;
  /** What an empty collection means: nothing to judge, or (for a prohibition of events) a pass. */
  readonly empty: 'not-applicable' | 'pass';
  /** One for each collection it judges or, where it only informs, points something out of; none for any other rule. */
  readonly checks: readonly Check[];
  readonly remedy?: Text;
  readonly assumes: readonly Text[];
}

/** All papers, duties and rules that a run judges by. */
export interface Rulebook {
  readonly version: string;
  /** SHA-256 over everything that can change a verdict. */
  readonly digest: string;
  readonly papers: readonly Paper[];
  readonly duties: readonly Duty[];
  readonly rules: readonly Rule[];
  /** Duties that have no rule yet. */
  readonly unwritten: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly footing: FootingTable;
  readonly calendar: CalendarTable;
}
