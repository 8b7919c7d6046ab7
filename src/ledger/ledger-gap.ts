import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type {
  Report,
  ReportEvidenceProblem,
  ReportGap,
  ReportRecord,
  ReportResult,
} from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { Language } from '../model/text.ts';
import { dutyCited } from '../report/article-labels.ts';
import { offenderText, recordText } from '../report/record-labels.ts';
import { LONGEST, shown } from '../report/safe-text.ts';
import type { Vocabulary } from '../report/vocabulary.ts';

/** Something that an audit found and that somebody has to mend, as the ledger will say it. */
export interface LedgerGap {
  readonly fingerprint: string;
  /** The duty; nothing for evidence that is none, which belongs to no duty. */
  readonly rule: string | null;
  /** The requirement of the rule, or what is wrong with the evidence. */
  readonly requirement: string;
  readonly subject: string;
  readonly offender: string;
  readonly title: string;
  readonly basis: string | null;
  readonly severity: Severity;
  readonly measure: string | null;
  /** It was mended, though late, and is only still listed: there is nothing left to do about it. */
  readonly mended: boolean;
}

/** Article 40 is about this ledger: what it finds missing there would come back to it for ever. */
const OF_THE_LEDGER = /^A40\./;

/** Every gap of a report that is open: not met or not known, and not waived; and evidence that is none. */
export function* ledgerGaps(report: Report, words: Vocabulary): Generator<LedgerGap> {
  for (const result of report.results) {
    if (OF_THE_LEDGER.test(result.rule)) continue;
    for (const gap of result.gaps) if (isOpen(gap)) yield ledgerGap(report, words, result, gap);
  }
  for (const problem of report.evidenceProblems) yield evidenceGap(words, problem);
}

function isOpen({ verdict, waiver }: ReportGap): boolean {
  return (verdict === 'fail' || verdict === 'undeclared') && waiver === null;
}

function ledgerGap(report: Report, words: Vocabulary, result: ReportResult, gap: ReportGap): LedgerGap {
  const { language } = words;
  return {
    fingerprint: gap.fingerprint,
    rule: result.rule,
    requirement: gap.requirement,
    subject: nameOf(result.subject),
    offender: nameOf(gap.offender),
    title: titled(language, {
      duty: result.title,
      record: offenderText(words, result.subject, gap),
      text: gap.message,
    }),
    basis: dutyCited(report, language, result),
    severity: result.severity,
    measure: measureOf(language, gap.remedy),
    mended: gap.code === 'requirement.late',
  };
}

function evidenceGap(words: Vocabulary, problem: ReportEvidenceProblem): LedgerGap {
  const { language } = words;
  const { record, withheld } = problem;
  return {
    fingerprint: problem.fingerprint,
    rule: null,
    requirement: problem.code,
    subject: nameOf(record),
    offender: nameOf(record),
    title: titled(language, { record: recordText(words, record, withheld), text: problem.message }),
    basis: null,
    severity: problem.severity,
    measure: measureOf(language, problem.remedy),
    mended: false,
  };
}

/** The title goes into a file and from there into reports: nothing in it may be unsafe to show. */
function titled(
  language: Language,
  said: { readonly duty?: string; readonly record: string; readonly text: string },
): string {
  const code: MessageCode = 'plan.title';
  const args = { ...said, record: shown(language, said.record, LONGEST.value) };
  return shown(language, message(language, code, args), LONGEST.message).trim();
}

function measureOf(language: Language, remedy: string | null): string | null {
  return remedy === null || remedy.trim() === '' ? null : shown(language, remedy, LONGEST.text).trim();
}

/** A record as the ledger names it: an id has no slash in it. */
export function nameOf({ collection, id }: Pick<ReportRecord, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
