import { message } from '../../messages/message.ts';
import type { ReportGap, ReportResult } from '../../model/report-results.ts';
import type { Language } from '../../model/text.ts';
import { totalGaps } from '../figures.ts';
import { undeclaredTold } from '../undeclared.ts';
import { prose, shortened, told, value } from './escape.ts';
import {
  cited,
  gapPlaceOf,
  gapsOf,
  groupedGapsOf,
  list,
  paragraph,
  recordsOf,
  type Sheet,
  section,
  subjectOf,
  subsection,
  table,
} from './sheet.ts';
import { evidenceTable } from './trust.ts';
import { waivedTable, waiversTable } from './waivers.ts';

const GAP_COLUMNS = [
  'column.number',
  'column.basis',
  'column.requirement',
  'column.subject',
  'column.actual',
  'column.verdict',
  'column.finding',
  'column.severity',
  'column.remedy',
] as const;

/** The head of a rectification ledger (整改台账). */
export const LEDGER_COLUMNS = [
  'column.problem',
  'column.ledger-basis',
  'column.severity',
  'column.measure',
  'column.department',
  'column.person',
  'column.deadline',
  'column.progress',
  'column.verifier',
  'column.closed',
] as const;

/** For the unit to fill in: department, person, deadline, progress, verifier, closing day. */
const LEDGER_BLANKS = ['', '', '', '', '', ''] as const;

/** 差距明细: every gap, and before them every check that failed to run. */
export function* gapsTable(sheet: Sheet): Generator<string> {
  yield section(sheet, 'section.gaps');
  yield* table(sheet, GAP_COLUMNS, gapRows(sheet, ['error']));
  if (totalGaps(sheet.report.summary) === 0) {
    yield paragraph(sentence(sheet, sheet.say('gaps.none')));
  }
  yield* undeclaredList(sheet);
  yield* table(sheet, GAP_COLUMNS, gapRows(sheet, ['fail', 'undeclared']));
  yield* evidenceTable(sheet);
  yield* waivedTable(sheet);
  yield* waiversTable(sheet);
}

/** The collections that are not declared: what leaves most gaps open comes first. */
function* undeclaredList({ language, survey, words }: Sheet): Generator<string> {
  const undeclared = undeclaredTold(survey.undeclared, words);
  if (!undeclared) return;
  yield paragraph(message(language, 'report.full-stop', { text: prose(language, undeclared.lead) }));
  yield list(undeclared.collections.map((text) => prose(language, text)));
}

function* gapRows(sheet: Sheet, verdicts: readonly ReportGap['verdict'][]): Generator<readonly string[]> {
  const { language, words, say } = sheet;
  for (const { number, result, gap, group } of groupedGapsOf(sheet, verdicts)) {
    yield [
      String(number),
      cited(sheet, result),
      requirementOf(sheet, result, (group ?? gap).expected),
      group ? recordsOf(sheet, group) : `${subjectOf(sheet, result.subject, gap)} ${gapPlaceOf(sheet, gap)}`,
      value(language, words.actual(gap)),
      verdictOf(sheet, gap),
      told(language, gap.message),
      say(`severity.${result.severity}`),
      told(language, gap.remedy),
    ];
  }
}

/** The verdict, with what became of the gap since an earlier report. */
function verdictOf({ say }: Sheet, { verdict, baselineState }: ReportGap): string {
  if (baselineState !== 'new' && baselineState !== 'worse') return say(`verdict.${verdict}`);
  return say('report.labelled', {
    label: say(`baseline.${baselineState}`),
    value: say(`verdict.${verdict}`),
  });
}

function requirementOf({ language, say }: Sheet, { title }: ReportResult, expected: string | null): string {
  if (expected === null) return value(language, title);
  return say('report.labelled', { label: title, value: shortened(language, expected) });
}

/** 整改建议与计划: what to do for each duty, and the ledger to keep of it. */
export function* remedies(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  yield section(sheet, 'section.remedies');
  if (report.summary.gapVerdicts.fail === 0) {
    yield paragraph(message(language, 'report.nothing'));
    return;
  }
  yield subsection(say('subsection.advice'));
  yield list(advice(sheet));
  yield subsection(say('subsection.ledger'));
  yield paragraph(sentence(sheet, say('ledger.lead')));
  yield* table(sheet, ['column.number', ...LEDGER_COLUMNS], ledgerRows(sheet));
}

function advice({ report, language, survey, say }: Sheet): readonly string[] {
  return report.articles
    .flatMap(({ duties }) => duties)
    .filter(({ id }) => survey.remedies.has(id))
    .map(({ id, title, gaps }) => {
      const told = [...(survey.remedies.get(id) ?? [])].map((remedy) => shortened(language, remedy));
      const remedy = numbered(told, language).join(message(language, 'report.clause-separator'));
      return say('advice.line', { duty: id, title, count: gaps.fail, remedy });
    });
}

/** Several ways to mend it are numbered: each has clauses of its own. */
function numbered(remedies: readonly string[], language: Language): readonly string[] {
  if (remedies.length < 2) return remedies;
  return remedies.map((remedy, at) => message(language, 'advice.numbered', { number: at + 1, remedy }));
}

function* ledgerRows(sheet: Sheet): Generator<readonly string[]> {
  const { language, say } = sheet;
  for (const { number, result, gap } of gapsOf(sheet, ['fail'])) {
    yield [
      String(number),
      problemOf(sheet, result, gap),
      cited(sheet, result),
      say(`severity.${result.severity}`),
      told(language, gap.remedy),
      ...LEDGER_BLANKS,
    ];
  }
}

/** What was not done by whom: many a finding says only that it was late. */
function problemOf(sheet: Sheet, { title, subject }: ReportResult, gap: ReportGap): string {
  const { language } = sheet;
  return message(language, 'report.labelled', {
    label: value(language, title),
    value: `${subjectOf(sheet, subject, gap)} ${told(language, gap.message)}`,
  });
}

function sentence({ language }: Sheet, text: string): string {
  return message(language, 'report.full-stop', { text });
}
