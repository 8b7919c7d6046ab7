import type { KnownAbsence } from '../model/rulebook.ts';
import type { Severity } from '../model/severity.ts';
import type { Text } from '../model/text.ts';

/** A rule as its author writes it; `schemas/rule.schema.json` holds the shape. */
export interface RuleSource {
  readonly id: string;
  readonly title: Text;
  readonly severity?: Severity;
  /** The version that the rule came with; the first, without it. */
  readonly since?: string;
  /** One collection, several, or several each with conditions and look-ups of its own. */
  readonly for: string | readonly string[] | Readonly<Record<string, TargetSource>>;
  readonly empty?: 'not-applicable' | 'pass';
  readonly applies?: string | readonly (string | ConditionSource)[];
  readonly let?: Readonly<Record<string, LookupSource>>;
  /** What several of its requirements say, under one name. */
  readonly values?: Readonly<Record<string, string>>;
  readonly requires?: readonly RequirementSource[];
  readonly notes?: readonly RemarkSource[];
  readonly remedy?: Text;
  readonly assumes?: readonly Text[];
  /** For a duty that states something and asks nothing: what the report says of it. */
  readonly informational?: Text;
  /** For a duty that is met as others are: their ids. */
  readonly rollUp?: readonly string[];
}

/** What a rule says of one of its collections alone; it comes before what it says of all. */
export interface TargetSource {
  readonly applies?: RuleSource['applies'];
  readonly let?: RuleSource['let'];
  /** What its requirements call by one name and this collection has in a field of its own. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A condition written in the rule itself. */
export interface ConditionSource {
  readonly that: string;
  readonly say: Text;
}

/** A named condition that several rules share, with the look-ups it needs. */
export interface NamedConditionSource extends ConditionSource {
  readonly id: string;
  readonly let?: Readonly<Record<string, LookupSource>>;
}

/** A look-up: exactly one of `first`, `last`, `all`, `duplicates`, naming the collection. */
export interface LookupSource {
  readonly first?: string;
  readonly last?: string;
  readonly all?: string;
  readonly duplicates?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly by?: string | readonly string[];
  readonly absent?: KnownAbsence;
}

/** A requirement: exactly one of `that`, `none`, `yearly`, `interval`. */
export interface RequirementSource {
  readonly id: string;
  readonly that?: string;
  readonly none?: string;
  readonly yearly?: {
    readonly events: string;
    readonly on: string;
    readonly which?: string;
    readonly distinct?: string;
    readonly times?: string;
    readonly since: string;
    readonly plans?: { readonly of: string; readonly due: string };
  };
  readonly interval?: { readonly last: string; readonly days: string; readonly from: string };
  readonly pending?: string;
  readonly undone?: string;
  readonly late?: string;
  readonly at?: string;
  readonly related?: readonly string[];
  readonly must: Text;
  readonly say?: Text;
  readonly remedy?: Text;
  readonly lateRemedy?: Text;
  /** Whether an attestation may stand in for what is not known of it. */
  readonly attestable?: true;
  /** Whether what a year missed cannot be made up for, and is over with that year. */
  readonly lapsesWithYear?: true;
}

/** A remark that is never a verdict. */
export interface RemarkSource {
  readonly id: string;
  readonly when: string;
  readonly at?: string;
  readonly say: Text;
}
