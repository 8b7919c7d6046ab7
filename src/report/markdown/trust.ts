import { articleLabel } from '../article-labels.ts';
import { dutiesMet } from '../figures.ts';
import { idRanges } from '../id-ranges.ts';
import { prose, told, value } from './escape.ts';
import { paragraph, placeOf, recordOf, type Sheet, subsection, table } from './sheet.ts';

/** Evidence that is none, as a table; nothing where all is sound. */
export function evidenceTable(sheet: Sheet): Iterable<string> {
  const { report, language, say } = sheet;
  return table(
    sheet,
    ['column.subject', 'column.finding', 'column.severity', 'column.remedy'],
    report.evidenceProblems.map(({ record, location, message, severity, remedy, withheld }) => [
      `${recordOf(sheet, record, withheld)} ${placeOf(sheet, location)}`,
      told(language, message),
      say(`severity.${severity}`),
      told(language, remedy),
    ]),
    subsection(say('subsection.evidence')),
  );
}

/** Attestations as a table: who signed what until when, and what rests on it. */
export function attestationsTable(sheet: Sheet): Iterable<string> {
  const { report, language, say } = sheet;
  return table(
    sheet,
    [
      'column.requirement',
      'column.signer',
      'column.term',
      'column.statement',
      'column.state',
      'column.subjects',
      'column.place',
    ],
    report.attestations.map(({ id, rule, by, signedOn, expiresOn, statement, state, subjects, location }) => [
      value(language, `${rule} ${id}`),
      say('attestation.signer', by),
      say('attestation.term', { signedOn, expiresOn }),
      told(language, statement),
      say(`attestation.state.${state}`),
      String(subjects),
      placeOf(sheet, location),
    ]),
    subsection(say('subsection.attestations')),
  );
}

/** What passes on words alone, by article. */
export function* wordsAloneTable(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  const met = dutiesMet(report);
  if (met.all === 0) return;
  yield subsection(say('subsection.words-alone'));
  yield paragraph(say('report.full-stop', { text: say('assurance.counts', met) }));
  if (report.onWordsAlone.length > 0)
    yield paragraph(say('report.full-stop', { text: say('words-alone.lead') }));
  yield* table(
    sheet,
    ['column.article', 'column.duties', 'column.passes'],
    report.onWordsAlone.map(({ paper, article, passes, duties }) => [
      prose(language, articleLabel(report, language, paper, article)),
      prose(
        language,
        idRanges(
          report,
          language,
          duties.map(({ id }) => id),
        ),
      ),
      String(passes),
    ]),
  );
}
