import type { Day } from './day.ts';
import type { DiagnosticCode } from './diagnostic-code.ts';
import type { FootingKind } from './footing.ts';
import type { ReportBaseline, ReportClosedGap } from './report-baseline.ts';
import type { ReportAttestation, ReportEvidenceOnRecord, ReportEvidenceProblem } from './report-evidence.ts';
import type { ReportRecord, ReportResult } from './report-results.ts';
import type { ReportArticle, ReportSummary, ReportWordsAlone } from './report-summary.ts';
import type { ReportWaiverOnRecord } from './report-waivers.ts';
import type { ReasonCode } from './result.ts';
import type { ParameterValue } from './rulebook.ts';
import type { Severity } from './severity.ts';
import type { Location, SourceNote } from './source.ts';
import type { Language, MessageArguments } from './text.ts';

/**
 * The report that every format is made from: the JSON report's fields, and nothing a reader of that JSON could not
 * know. Meaning stands in ids, codes and arguments; what is prose is in `language` and can be made again from them.
 * `schemas/report.schema.json` describes the same for other programs.
 */
export interface Report {
  readonly schemaVersion: 2;
  readonly tool: { readonly name: 'netsec'; readonly version: string };
  readonly rulebook: { readonly version: string; readonly digest: string };
  readonly language: Language;
  readonly asOf: Day;
  /** Whether the audit date was given, or is the day of the run in Asia/Shanghai. */
  readonly asOfSource: 'argument' | 'today';
  readonly unit: ReportUnit;
  readonly footing: ReportFooting;
  readonly papers: readonly ReportPaper[];
  readonly parameters: readonly ReportParameter[];
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** Whether only some duties were looked at; `only` names them then. */
  readonly partial: boolean;
  readonly only: readonly string[];
  /** From which severity on a pass that rests on words alone was made a gap; nothing where none was. */
  readonly requireEvidence: Severity | null;
  /** Whether no waiver was honoured: the inspector's view. */
  readonly ignoresWaivers: boolean;
  /** The earlier report that the gaps were compared with; nothing where there was none. */
  readonly baseline: ReportBaseline | null;
  readonly summary: ReportSummary;
  readonly articles: readonly ReportArticle[];
  /** Duties that have no rule yet: never counted as passed, nor as anything else. */
  readonly unwritten: readonly string[];
  /** In order of paper, article, rule, collection and id. May be read more than once; each reading makes them anew. */
  readonly results: Iterable<ReportResult>;
  /** How many subjects of a rule pass; rules that nothing passes are left out. */
  readonly passed: Readonly<Record<string, number>>;
  /** What passes on the unit's word alone, article by article. */
  readonly onWordsAlone: readonly ReportWordsAlone[];
  readonly attestations: readonly ReportAttestation[];
  /** Every waiver of the duties looked at, in force or not, in order of duty and id. */
  readonly waivers: readonly ReportWaiverOnRecord[];
  /** Evidence that is none: gaps of their own, which belong to no duty and change no verdict's arithmetic. */
  readonly evidenceProblems: readonly ReportEvidenceProblem[];
  /** Gaps of the earlier report that are none any more. */
  readonly closed: readonly ReportClosedGap[];
  /** What was declared, so that a later report can tell what vanished; made anew each time it is read. */
  readonly collections: Iterable<ReportCollection>;
  readonly notes: Iterable<ReportNote>;
  readonly diagnostics: readonly ReportDiagnostic[];
  /** The articles' own words, where a text of the papers was given: of the articles in this report that it has. */
  readonly quotes?: readonly ReportQuote[];
}

/** An article (of a notice: an item) in its own words. */
export interface ReportQuote {
  readonly paper: string;
  readonly article: number;
  readonly paragraphs: readonly string[];
}

export interface ReportUnit {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly region: string;
}

export interface ReportFooting {
  readonly kind: FootingKind;
  readonly paper: string | null;
  readonly inForce: Day;
}

export interface ReportPaper {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly title: string;
  readonly inForce: Day | null;
  readonly forwards: string | null;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly articles: readonly number[];
  }[];
}

export interface ReportParameter {
  readonly name: string;
  readonly value: number | string;
  readonly default: number | string;
  readonly effect: ParameterValue['effect'];
  readonly reason: string | null;
  readonly source: string;
}

/** What was declared of one collection. */
export interface ReportCollection {
  readonly collection: string;
  readonly count: number;
  /** SHA-256 over the ids, sorted. */
  readonly digest: string;
  /** The ids, sorted, where there are not too many. */
  readonly ids: readonly string[] | null;
  /** Instead of many ids: they are dealt out by a hash; for each heap `count:digest`. */
  readonly heaps: readonly string[] | null;
  /** The evidence with a digest on record, where there is not too much. */
  readonly evidence: readonly ReportEvidenceOnRecord[] | null;
}

/** Remarks on the run itself. */
export const RUN_NOTE_CODES = [
  'note.partial',
  'note.other-rulebook',
  'note.redacted',
  'note.evidence-unseen',
  'note.evidence-future',
] as const;
export type RunNoteCode = (typeof RUN_NOTE_CODES)[number];

/** Something worth saying beside the verdicts: of the run, of an input file, or of one subject under one rule. */
export interface ReportNote {
  readonly code: RunNoteCode | SourceNote['code'] | ReasonCode;
  readonly args: MessageArguments;
  readonly message: string;
  /** The remark's own id in its rule. */
  readonly id: string | null;
  readonly rule: string | null;
  readonly subject: ReportRecord | null;
  readonly location: Location | null;
  readonly withheld: boolean;
}

export interface ReportDiagnostic {
  readonly code: DiagnosticCode;
  readonly args: MessageArguments;
  readonly message: string;
  readonly location: Location;
  readonly related: readonly Location[];
}
