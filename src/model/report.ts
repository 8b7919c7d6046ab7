import type { AttestationState } from './attestation.ts';
import type { Day } from './day.ts';
import type { DiagnosticCode } from './diagnostic-code.ts';
import type { EvidenceCode } from './evidence.ts';
import type { FootingKind, PaperFooting } from './footing.ts';
import type { PassCounts } from './passes.ts';
import type { ReasonCode } from './result.ts';
import type { Duty, ParameterValue } from './rulebook.ts';
import type { Severity } from './severity.ts';
import type { Location, SourceNote } from './source.ts';
import type { Language, MessageArguments } from './text.ts';
import type { ArticleVerdict, Assurance, Verdict } from './verdict.ts';
import type { Waiver, WaiverState } from './waiver.ts';

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

/** Which record: its collection, its id, and its name unless it has none or is declared classified. */
export interface ReportRecord {
  readonly collection: string;
  readonly id: string;
  readonly name: string | null;
}

/** What one rule says of one subject. */
export interface ReportResult {
  readonly rule: string;
  readonly paper: string;
  readonly article: number;
  readonly title: string;
  readonly severity: Severity;
  readonly subject: ReportRecord;
  readonly verdict: Verdict;
  readonly assurance: Assurance;
  /** The id of the attestation that it rests on. */
  readonly attestation: string | null;
  readonly reason: ReportReason | null;
  readonly location: Location;
  readonly gaps: readonly ReportGap[];
}

/** Why the rule does not apply, or could not be decided at all. */
export interface ReportReason {
  readonly code: ReasonCode;
  readonly args: MessageArguments;
  readonly message: string;
}

/** One requirement that does not hold for one subject (or, in a list, for one member). */
export interface ReportGap {
  /** The requirement's id; `applies` where it is not known whether the rule applies, a collection that is not declared. */
  readonly requirement: string;
  readonly verdict: GapVerdict | 'pending' | 'error';
  readonly code: ReasonCode;
  readonly args: MessageArguments;
  readonly message: string;
  /** The record that `location` lies in. */
  readonly record: { readonly collection: string; readonly id: string };
  /** The record whose fault it is. */
  readonly offender: ReportRecord;
  readonly location: Location;
  readonly related: readonly (ReportRecord & { readonly location: Location })[];
  /** The fact as it is. */
  readonly actual: string | null;
  /** The fact as it must be. */
  readonly expected: string | null;
  readonly remedy: string | null;
  /** A record declared classified has part in it: ids and places only, nothing of what the record says. */
  readonly withheld: boolean;
  /** The exception that covers it. */
  readonly waiver: ReportWaiver | null;
  /** How it stands against an earlier report; nothing where it was compared with none. */
  readonly baselineState: BaselineState | null;
  /** The gap's identity: from rule, requirement, subject and offender, never from line or wording. */
  readonly fingerprint: string;
}

/** A dated, approved exception. Its reason is withheld where a classified record has part in what it covers. */
export interface ReportWaiver extends Omit<Waiver, 'reason'> {
  readonly reason: string | null;
}

/** A waiver on record, how it stands on the audit date, and what it covers. */
export interface ReportWaiverOnRecord extends ReportWaiver {
  readonly rule: string;
  /** Without it, every requirement of the duty. */
  readonly requirement: string | null;
  /** Which records it is for. */
  readonly subject: {
    readonly collection: string;
    readonly id: string | null;
    readonly pattern: string | null;
  };
  readonly state: WaiverState;
  /** How many gaps it covers; of one that is not in force, how many it would. */
  readonly gaps: number;
  /** The names of the owner and the approver where they are given by an id among people. */
  readonly names?: Readonly<Record<string, string>>;
  /** The waivers that cover gaps which it matches too. */
  readonly overlaps: readonly string[];
  readonly location: Location;
  /** The waiver's identity: from its id, duty, requirement and subject. */
  readonly fingerprint: string;
}

/** An earlier report that the gaps of this one were compared with, and what came of it. */
export interface ReportBaseline {
  readonly asOf: Day;
  readonly tool: string;
  readonly rulebook: { readonly version: string; readonly digest: string };
  /** Gaps by how they stand against it, waived ones included, and the gaps that are none any more. */
  readonly counts: Readonly<Record<BaselineState | 'closed', number>>;
  /** Duties looked at in this report and not in that one: their gaps are compared with nothing. */
  readonly notCompared: readonly string[];
}

/** A gap of an earlier report that is none any more, by ids alone. */
export interface ReportClosedGap {
  readonly rule: string;
  readonly requirement: string;
  readonly severity: Severity;
  readonly verdict: ReportGap['verdict'];
  readonly subject: { readonly collection: string; readonly id: string };
  readonly offender: { readonly collection: string; readonly id: string };
  readonly fingerprint: string;
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

/** An entry of a record's evidence, and its digests as declared. */
export interface ReportEvidenceOnRecord {
  readonly id: string;
  /** The file; withheld where the record is declared classified. */
  readonly file: string | null;
  /** A digest over the digests declared. */
  readonly digest: string;
  /** Whose it is and which file. */
  readonly fingerprint: string;
}

/** How a gap stands against an earlier report. */
export const BASELINE_STATES = ['new', 'worse', 'better', 'unchanged'] as const;
export type BaselineState = (typeof BASELINE_STATES)[number];

/** The duties of one article that pass on the unit's word alone, each with how many of its subjects do. */
export interface ReportWordsAlone {
  readonly paper: string;
  readonly article: number;
  readonly passes: number;
  readonly duties: readonly { readonly id: string; readonly passes: number }[];
}

/** An attestation, how it stands on the audit date, and what rests on it. */
export interface ReportAttestation {
  readonly id: string;
  /** The duty that it speaks to. */
  readonly rule: string;
  /** Who signed it. */
  readonly by: { readonly name: string; readonly post: string };
  readonly signedOn: Day;
  readonly expiresOn: Day;
  /** What was attested, in the signer's words. */
  readonly statement: string;
  readonly state: AttestationState;
  readonly assurance: Assurance;
  /** Of how many subjects of its duty it closes a gap. */
  readonly subjects: number;
  readonly location: Location;
}

/** A piece of evidence that is none: not there, not safe to open, or another file than the one vouched for. */
export interface ReportEvidenceProblem {
  readonly code: EvidenceCode;
  readonly args: MessageArguments;
  readonly message: string;
  readonly remedy: string;
  readonly severity: Severity;
  /** The record whose evidence it is; its verdicts rest on words alone. */
  readonly record: ReportRecord;
  /** The entry in the record. */
  readonly location: Location;
  /** The record is declared classified: nothing of what it says is told. */
  readonly withheld: boolean;
  readonly baselineState: BaselineState | null;
  /** The problem's identity: from the record and the name of the file, never from line or wording. */
  readonly fingerprint: string;
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
