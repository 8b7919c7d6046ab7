import { articleLabel } from '../article-labels.ts';
import { dutiesMet } from '../figures.ts';
import { idRanges } from '../id-ranges.ts';
import { placeText, recordText } from '../record-labels.ts';
import { heading, labelled, type Page, paragraph, told, value } from './page.ts';

const PROBLEMS_TOLD = 50;

/** Evidence that is none: what is wrong, where, and how to mend it. */
export function* evidenceSection(page: Page): Generator<string> {
  const { report, say, paint } = page;
  const { evidenceProblems: problems } = report;
  if (problems.length === 0) return;
  yield heading(page, say('heading.evidence', { count: problems.length }));
  for (const { severity, record, message, remedy, location, withheld } of problems.slice(0, PROBLEMS_TOLD)) {
    const label = `[${say(`severity.${severity}`)}] ${value(page, recordText(page.words, record, withheld))}`;
    yield paragraph(page, say('report.labelled', { label, value: told(page, message) }), 2, '-');
    yield `  ${paint.dim(value(page, placeText(location)))}\n`;
    yield labelled(page, 'label.remedy', told(page, remedy), 2);
  }
  const more = problems.length - PROBLEMS_TOLD;
  if (more > 0) yield paragraph(page, say('entries.more', { count: more }), 2);
}

/** Attestations: who signed what until when, and what rests on it. */
export function* attestationsSection(page: Page): Generator<string> {
  const { report, say, paint } = page;
  const { attestations } = report;
  if (attestations.length === 0) return;
  yield heading(page, say('heading.attestations', { count: attestations.length }));
  for (const { id, rule, by, signedOn, expiresOn, statement, state, subjects, location } of attestations) {
    const line = {
      duty: rule,
      id: value(page, id),
      name: value(page, by.name),
      post: value(page, by.post),
      signedOn,
      expiresOn,
      state: say(`attestation.state.${state}`),
      subjects,
    };
    yield paragraph(page, say('attestation.head', line), 2, '-');
    yield `  ${paint.dim(value(page, placeText(location)))}\n`;
    yield labelled(page, 'label.statement', told(page, statement), 2);
  }
}

/** What passes on words alone: by article, with its duties. */
export function* wordsAloneSection(page: Page): Generator<string> {
  const { report, language, say } = page;
  const met = dutiesMet(report);
  if (met.all === 0) return;
  yield heading(page, say('heading.words-alone'));
  yield paragraph(page, say('report.full-stop', { text: say('assurance.counts', met) }));
  if (report.onWordsAlone.length > 0)
    yield paragraph(page, say('report.full-stop', { text: say('words-alone.lead') }));
  for (const { paper, article, passes, duties } of report.onWordsAlone) {
    const ids = idRanges(
      report,
      language,
      duties.map(({ id }) => id),
    );
    const line = { article: articleLabel(report, language, paper, article), passes, ids };
    yield paragraph(page, say('words-alone.line', line), 2, '-');
  }
}
