import type { MessageCode } from '../messages/catalogue.ts';
import { listed, message } from '../messages/message.ts';
import type { InventoryIndex, InventoryRecord } from '../model/inventory.ts';
import { itemPath } from '../model/item-path.ts';
import { valueAt } from '../model/json-pointer.ts';
import type { Report } from '../model/report.ts';
import type { ReportEvidenceProblem } from '../model/report-evidence.ts';
import type { ReportGap, ReportRecord, ReportResult } from '../model/report-results.ts';
import type { Severity } from '../model/severity.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { dutyCited } from '../report/article-labels.ts';
import { recordText } from '../report/record-labels.ts';
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
  /** The duty, the records by name, and in a list the item: short, for it is quoted where the entry is spoken of. */
  readonly title: string;
  /** The title and what must hold, for where several would have the same title. */
  readonly titleInFull: string;
  /** Whether it is only not known to be met. */
  readonly unverified: boolean;
  readonly basis: string | null;
  readonly severity: Severity;
  readonly measure: string | null;
  /** It was mended, though late, and is only still listed: there is nothing left to do about it. */
  readonly mended: boolean;
}

/** These are about this ledger: what they find missing there would come back to it for ever. */
const OF_THE_LEDGER = ['A40.3', 'A40.4'];

/** Every gap of a report that is open: not met or not known, and not waived; and evidence that is none. */
export function* ledgerGaps(report: Report, index: InventoryIndex, words: Vocabulary): Generator<LedgerGap> {
  for (const result of report.results) {
    if (OF_THE_LEDGER.includes(result.rule)) continue;
    for (const gap of result.gaps) if (isOpen(gap)) yield ledgerGap(report, index, words, result, gap);
  }
  for (const problem of report.evidenceProblems) yield evidenceGap(words, problem);
}

function isOpen({ verdict, waiver }: ReportGap): boolean {
  return (verdict === 'fail' || verdict === 'undeclared') && waiver === null;
}

function ledgerGap(
  report: Report,
  index: InventoryIndex,
  words: Vocabulary,
  result: ReportResult,
  gap: ReportGap,
): LedgerGap {
  const { language } = words;
  const title = gapTitle(words, result, gap, index);
  return {
    fingerprint: gap.fingerprint,
    rule: result.rule,
    requirement: gap.requirement,
    subject: nameOf(result.subject),
    offender: nameOf(gap.offender),
    title,
    titleInFull:
      gap.expected === null ? title : safeTitle(language, 'plan.title-must', { title, must: gap.expected }),
    unverified: gap.verdict === 'undeclared',
    basis: dutyCited(report, language, result),
    severity: result.severity,
    measure: measureOf(language, gap.remedy),
    mended: gap.code === 'requirement.late',
  };
}

function evidenceGap(words: Vocabulary, problem: ReportEvidenceProblem): LedgerGap {
  const { language } = words;
  const { record, withheld } = problem;
  const title = safeTitle(language, 'plan.title-evidence', {
    record: shown(language, recordText(words, record, withheld), LONGEST.value),
    text: problem.message,
  });
  return {
    fingerprint: problem.fingerprint,
    rule: null,
    requirement: problem.code,
    subject: nameOf(record),
    offender: nameOf(record),
    title,
    titleInFull: title,
    unverified: false,
    basis: null,
    severity: problem.severity,
    measure: measureOf(language, problem.remedy),
    mended: false,
  };
}

function gapTitle(
  words: Vocabulary,
  { title: duty, subject }: ReportResult,
  gap: ReportGap,
  index: InventoryIndex,
): string {
  const { language } = words;
  const { offender, withheld } = gap;
  const records = nameOf(subject) === nameOf(offender) ? [subject] : [subject, offender];
  const named = records.map((record) => {
    const { id, name } = record;
    if (name === null) return recordText(words, record, withheld);
    return message(language, 'plan.title-record', { id, name });
  });
  const record = shown(language, listed(language, named), LONGEST.value);
  const item = itemName(gap, index);
  return safeTitle(language, 'plan.title', { duty, record, ...(item === undefined ? {} : { item }) });
}

/** The title goes into a file and from there into reports: nothing in it may be unsafe to show. */
function safeTitle(language: Language, code: MessageCode, args: MessageArguments): string {
  return shown(language, message(language, code, args), LONGEST.message).trim();
}

/** The fields by which the items of records' own lists are known. */
const NAMING = ['name', 'title', 'to', 'summary'];

/** What the item is called that a gap is about, where it is about one of a record's own list. */
function itemName(gap: ReportGap, index: InventoryIndex): string | undefined {
  const path = gap.withheld ? undefined : itemPath(gap);
  if (path === undefined) return undefined;
  const item = valueAt(wholeRecord(gap.record, index), path);
  if (typeof item !== 'object' || item === null) return undefined;
  const named = NAMING.map((key) => (item as InventoryRecord)[key]).find((name) => typeof name === 'string');
  return typeof named === 'string' ? named : undefined;
}

function wholeRecord(
  { collection, id }: ReportGap['record'],
  index: InventoryIndex,
): InventoryRecord | undefined {
  if (collection === 'unit') return index.inventory.unit;
  const [at] = index.byFields(collection, ['id']).matching(id);
  return at === undefined ? undefined : index.records(collection)?.[at];
}

function measureOf(language: Language, remedy: string | null): string | null {
  return remedy === null || remedy.trim() === '' ? null : shown(language, remedy, LONGEST.text).trim();
}

/** A record as the ledger names it: an id has no slash in it. */
export function nameOf({ collection, id }: Pick<ReportRecord, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
