import type { Edit } from '../examples/example.ts';
import type { Report } from '../model/report.ts';
import type { ReportGap, ReportRecord } from '../model/report-results.ts';
import type { Duty, Parameter, ParameterValue } from '../model/rulebook.ts';
import type { Severity } from '../model/severity.ts';
import type { Language } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Excerpt } from './excerpt.ts';
import type { Topic } from './topic.ts';

/** What `netsec explain` tells: the fields of its JSON form, described by `schemas/explanation.schema.json`. Prose is in `language`; ids and codes are not. */
export interface Explanation {
  readonly schemaVersion: 1;
  readonly tool: Report['tool'];
  readonly rulebook: Report['rulebook'];
  readonly language: Language;
  /** The name that was asked for, as it was written. */
  readonly asked: string;
  readonly topic: Topic;
  /** The paper asked about, or the one that the article or the duty asked about stands in. */
  readonly paper: PaperPart | null;
  readonly article: ArticlePart | null;
  readonly collection: CollectionPart | null;
  readonly field: FieldPart | null;
  /** A word of the reports that was asked about. */
  readonly word: WordPart | null;
  /** Told whole for an article, a duty or a requirement. */
  readonly duties: readonly DutyPart[];
  /** Told by their titles for a paper, a collection or a field. */
  readonly concerned: readonly DutyTitle[];
  /** The unit whose inventory was looked at. */
  readonly inventory: InventoryPart | null;
}

export interface WordPart {
  readonly title: string;
  readonly meaning: string;
}

export interface PaperPart {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly title: string;
  readonly inForce: string | null;
  readonly forwards: string | null;
  /** The number of the paper that it forwards. */
  readonly forwardsNumber: string | null;
  readonly binds: string;
  /** Only where the paper itself was asked about. */
  readonly articles: readonly ArticlePart[];
}

export interface ArticlePart {
  readonly paper: string;
  readonly article: number;
  readonly label: string;
  readonly title: string;
  readonly chapter: string;
  /** Its own words, from the file given with `--text`; null without one, or where they are not in it. */
  readonly text: readonly string[] | null;
}

export interface DutyTitle {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cited: string;
}

export interface CollectionPart {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldPart[];
}

export interface FieldPart {
  /** `collection.field.field` */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  /** Of a list: the type of its items. */
  readonly items: string | null;
  readonly required: boolean;
  readonly values: readonly { readonly value: string; readonly title: string }[];
  readonly refs: readonly string[];
  /** A value that may stand there, as YAML. */
  readonly example: string | null;
  readonly ifMissing: IfMissing;
}

/** `refused`: the file would not be read; `undeclared`: a duty that needs it cannot be decided; `means-something`: an answer in itself. */
export type IfMissing = 'refused' | 'undeclared' | 'means-something' | 'nothing';

/** One duty, and how it is decided. */
export interface DutyPart extends DutyTitle {
  readonly article: ArticlePart;
  readonly duty: Duty['duty'];
  readonly waivable: boolean;
  /** The version of the program since which there is a rule for it. */
  readonly since: string;
  /** Whom its paper binds. */
  readonly binds: string;
  readonly kind: 'records' | 'informational' | 'roll-up';
  /** What a duty that asks nothing states. */
  readonly states: string | null;
  /** The duties that decide this one. */
  readonly of: readonly string[];
  readonly checks: readonly CheckPart[];
  readonly facts: readonly FactPart[];
  readonly parameters: readonly ParameterPart[];
  readonly remedy: string | null;
  readonly assumes: readonly string[];
  readonly passing: Excerpt | null;
  readonly failing: FailingExcerpt | null;
  /** How it stands in the inventory looked at. */
  readonly standing: StandingPart | null;
}

/** Whose records are judged, which of them are not bound, and what must hold of the others. */
export interface CheckPart {
  readonly collection: string;
  readonly title: string;
  /** What an empty collection comes to. */
  readonly empty: 'not-applicable' | 'pass';
  /** The reasons for which a record is not judged. */
  readonly exceptions: readonly string[];
  readonly requires: readonly RequirementPart[];
}

export interface RequirementPart {
  readonly id: string;
  readonly kind: 'that' | 'none' | 'yearly' | 'interval';
  readonly must: string;
  /** How to mend this one, where that is not what the duty's own remedy says. */
  readonly remedy: string | null;
  /** An attestation may stand in for what is not known of it. */
  readonly attestable: boolean;
  /** There may still be time where it does not hold. */
  readonly mayBePending: boolean;
}

/** A fact that a duty leans on; `field` is a collection where its records are looked for. */
export interface FactPart {
  readonly field: string;
  readonly title: string;
  readonly ifMissing: IfMissing;
  /** For a collection: what it comes to that certainly none of its records fits (as tried, where there is an excerpt). */
  readonly noMatch: Verdict | null;
  /** What the passing excerpt's verdict becomes without it, as tried; null where the excerpt has no such fact. */
  readonly tried: Verdict | 'refused' | null;
}

export interface ParameterPart extends Pick<Parameter, 'stricter' | 'loosen'> {
  readonly name: string;
  readonly value: number | string;
  readonly default: number | string;
  readonly effect: ParameterValue['effect'];
  readonly source: string;
}

export interface FailingExcerpt extends Excerpt {
  /** What the report says of it. */
  readonly findings: readonly Pick<ReportGap, 'requirement' | 'verdict' | 'message' | 'expected'>[];
}

export interface InventoryPart {
  readonly unit: Report['unit'];
  readonly asOf: string;
}

/** What an audit says of one duty. */
export interface StandingPart {
  readonly verdict: Verdict;
  readonly passed: number;
  readonly reason: string | null;
  readonly gaps: readonly StandingGap[];
  /** Whether edits were looked for: not in an inventory too large for each to be tried. */
  readonly searched: boolean;
  /** Gaps that are there besides. */
  readonly more: number;
}

export interface StandingGap
  extends Pick<
    ReportGap,
    | 'requirement'
    | 'verdict'
    | 'code'
    | 'message'
    | 'expected'
    | 'actual'
    | 'remedy'
    | 'location'
    | 'fingerprint'
  > {
  readonly subject: ReportRecord;
  readonly offender: ReportRecord;
  readonly withheld: boolean;
  /** The edit that would close it, if it is true; null where there is none to offer. */
  readonly patch: PatchPart | null;
  /** Where it is not known whether the duty applies, and there are a few answers: what each would come to. */
  readonly answers: readonly GapAnswer[];
}

/** An answer to what decides whether a duty applies, tried alone. */
export interface GapAnswer {
  /** `collection.field.field` */
  readonly field: string;
  readonly value: string | boolean;
  /** `undecided`: something else is missing besides. */
  readonly outcome: 'applies' | 'not-applicable' | 'undecided';
}

/** An edit of the inventory, tried: it closes the gap and opens no other. */
export interface PatchPart {
  readonly edit: readonly Edit[];
  /** The same as changes to the files; null where it has to be written by hand. */
  readonly diff: readonly { readonly file: string; readonly lines: string }[] | null;
  /** Where it has to be written by hand: what, as YAML. */
  readonly yaml: string;
  readonly remarks: readonly PatchRemark[];
}

/** `sample`: a value is only an example; `new-id`: the id is the unit's to choose; `earlier`: a day that has gone by. */
export type PatchRemark = 'sample' | 'new-id' | 'earlier';
