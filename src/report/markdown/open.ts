import { message } from '../../messages/message.ts';
import { told } from './escape.ts';
import {
  cited,
  gapPlaceOf,
  gapsOf,
  groupedGapsOf,
  paragraph,
  placeOf,
  recordOf,
  recordsOf,
  type Sheet,
  section,
  subjectOf,
  subsection,
  table,
} from './sheet.ts';
import { attestationsTable, wordsAloneTable } from './trust.ts';

const UNDECLARED_COLUMNS = [
  'column.number',
  'column.basis',
  'column.subject',
  'column.situation',
  'column.wanted',
  'column.place',
] as const;

const PENDING_COLUMNS = ['column.basis', 'column.subject', 'column.situation', 'column.place'] as const;

/** 待核实事项: what is not known and what would settle it, what is not yet due, and remarks. */
export function* openMatters(sheet: Sheet): Generator<string> {
  const { language, say } = sheet;
  yield section(sheet, 'section.open');
  let silent = true;
  const parts = [
    table(sheet, UNDECLARED_COLUMNS, undeclaredRows(sheet), subsection(say('subsection.undeclared'))),
    table(sheet, PENDING_COLUMNS, pendingRows(sheet), subsection(say('subsection.pending'))),
    table(sheet, PENDING_COLUMNS, remarkRows(sheet), subsection(say('subsection.remarks'))),
    attestationsTable(sheet),
    wordsAloneTable(sheet),
  ];
  for (const part of parts) {
    for (const text of part) {
      silent = false;
      yield text;
    }
  }
  if (silent) yield paragraph(message(language, 'report.full-stop', { text: say('open.none') }));
}

function* undeclaredRows(sheet: Sheet): Generator<readonly string[]> {
  const { language } = sheet;
  for (const { number, result, gap, group } of groupedGapsOf(sheet, ['undeclared'])) {
    yield [
      String(number),
      cited(sheet, result),
      group ? recordsOf(sheet, group) : subjectOf(sheet, result.subject, gap),
      told(language, gap.message),
      told(language, gap.remedy),
      group ? '' : gapPlaceOf(sheet, gap),
    ];
  }
}

function* pendingRows(sheet: Sheet): Generator<readonly string[]> {
  for (const { result, gap } of gapsOf(sheet, ['pending'])) {
    yield [
      cited(sheet, result),
      subjectOf(sheet, result.subject, gap),
      told(sheet.language, gap.message),
      gapPlaceOf(sheet, gap),
    ];
  }
}

function* remarkRows(sheet: Sheet): Generator<readonly string[]> {
  const duties = new Map(
    sheet.report.articles.flatMap(({ paper, article, duties: inArticle }) =>
      inArticle.map(({ id }) => [id, { rule: id, paper, article }] as const),
    ),
  );
  for (const { rule, subject, message: text, location, withheld } of sheet.report.notes) {
    const duty = rule === null ? undefined : duties.get(rule);
    if (!duty || !subject) continue;
    const place = location ? placeOf(sheet, location) : '';
    yield [cited(sheet, duty), recordOf(sheet, subject, withheld), told(sheet.language, text), place];
  }
}
