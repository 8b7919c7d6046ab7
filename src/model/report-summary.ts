import type { PaperFooting } from './footing.ts';
import type { PassCounts } from './passes.ts';
import type { Duty } from './rulebook.ts';
import type { Severity } from './severity.ts';
import type { ArticleVerdict, Assurance, Verdict } from './verdict.ts';

/** Counts over duties, not records: 10,000 good terminals must not hide a missing plan. */
export interface ReportSummary {
  /** Duties by verdict; those without a rule are in none. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The duties that pass, by the least that their subjects' passes rest on. */
  readonly met: PassCounts;
  /** Gaps (`fail` or `undeclared`, not waived) by severity. */
  readonly gaps: Readonly<Record<Severity, number>>;
  /** The same gaps by verdict. */
  readonly gapVerdicts: Readonly<Record<GapVerdict, number>>;
  readonly waived: number;
  /** Evidence that is none, by severity; not among the gaps. */
  readonly evidenceProblems: Readonly<Record<Severity, number>>;
  /** 符合率, to four decimals; nothing where no duty counts. */
  readonly complianceRate: number | null;
  readonly arithmetic: {
    readonly pass: number;
    readonly all: number;
    readonly notApplicable: number;
    readonly informational: number;
    /** `all` less `notApplicable` less `informational`. */
    readonly counted: number;
    readonly unwritten: number;
  };
}

/** What makes a gap of a requirement. */
export type GapVerdict = 'fail' | 'undeclared';

export type DutyVerdict = Verdict | 'unwritten';

export interface ReportArticle {
  readonly paper: string;
  readonly article: number;
  readonly title: string;
  /** How its paper binds the unit. */
  readonly footing: PaperFooting;
  readonly verdict: ArticleVerdict;
  /** The least among its passes; `declared` where there is none. */
  readonly assurance: Assurance;
  /** Its duties by verdict, and its gaps. */
  readonly counts: Readonly<Record<DutyVerdict | 'gaps', number>>;
  readonly duties: readonly ReportDuty[];
}

export interface ReportDuty {
  readonly id: string;
  readonly title: string;
  readonly duty: Duty['duty'];
  readonly severity: Severity;
  readonly verdict: DutyVerdict;
  /** The least among its passes; `declared` where there is none. */
  readonly assurance: Assurance;
  /** Its passing subjects by assurance. */
  readonly passes: PassCounts;
  /** Its gaps that are not waived. */
  readonly gaps: Readonly<Record<GapVerdict, number>>;
  /** Its gaps that are. */
  readonly waived: number;
}

/** The duties of one article that pass on the unit's word alone, each with how many of its subjects do. */
export interface ReportWordsAlone {
  readonly paper: string;
  readonly article: number;
  readonly passes: number;
  readonly duties: readonly { readonly id: string; readonly passes: number }[];
}
