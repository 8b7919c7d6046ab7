import { articleLabel } from '../article-labels.ts';
import { totalGaps } from '../figures.ts';
import { quotedParagraphs } from '../quotes.ts';
import { furtherPlaces, gapPlaceText, offenderText, placeText, recordText } from '../record-labels.ts';
import { recordsText, type Undeclared, type UndeclaredGroup, undeclaredTold } from '../undeclared.ts';
import { articleKey, type Entries, type Entry, type Gathered, sizeOf } from './gathered.ts';
import { heading, labelled, labelledText, type Page, paragraph, told, value, verdictPaint } from './page.ts';

const INDENT = 5;

/** The gaps, article by article. */
export function* gapsSection(page: Page, { gaps, undeclared }: Gathered): Generator<string> {
  const { report, language, say, paint } = page;
  const count = totalGaps(report.summary);
  yield heading(page, say('heading.gaps', { count }));
  if (count === 0) yield paint.good(paragraph(page, say('report.full-stop', { text: say('gaps.none') })));
  yield* undeclaredLines(page, undeclared);
  for (const article of report.articles) {
    const entries = gaps.get(articleKey(article));
    if (!entries) continue;
    const label = articleLabel(report, language, article.paper, article.article);
    const titled = say('article.titled', { label, title: value(page, article.title) });
    const verdict = say(`verdict.${article.verdict}`);
    yield `\n${paragraph(page, say('gaps.of-article', { article: titled, verdict }))}`;
    yield* quoteLines(page, quotedParagraphs(report, article));
    for (const entry of entries.kept)
      yield* entry.group ? groupLines(page, entry, entry.group) : gapLines(page, entry);
    yield* moreLines(page, entries);
  }
}

/** The collections that are not declared: what leaves most gaps open comes first. */
function* undeclaredLines(page: Page, undeclared: Undeclared): Generator<string> {
  const told = undeclaredTold(undeclared, page.words);
  if (!told) return;
  yield paragraph(page, page.say('report.full-stop', { text: told.lead }));
  for (const text of told.collections) yield paragraph(page, text, 2, '-');
}

function* quoteLines(page: Page, paragraphs: readonly string[]): Generator<string> {
  for (const [at, text] of paragraphs.entries()) {
    const quoted = at === 0 ? labelled(page, 'label.quote', text, 2) : paragraph(page, text, 2);
    yield page.paint.dim(quoted);
  }
}

/** Checks that failed to run, before everything else. */
export function* errorsSection(page: Page, { errors }: Gathered): Generator<string> {
  if (errors.kept.length === 0) return;
  yield heading(page, page.say('heading.errors', { count: sizeOf(errors) }));
  for (const entry of errors.kept) yield* gapLines(page, entry);
  yield* moreLines(page, errors);
}

/** What is not yet due: a line or two each. */
export function* pendingSection(page: Page, { pending }: Gathered): Generator<string> {
  if (pending.kept.length === 0) return;
  yield heading(page, page.say('heading.pending', { count: sizeOf(pending) }));
  for (const { result, gap } of pending.kept) {
    const record = value(page, offenderText(page.words, result.subject, gap));
    const head = page.say('report.labelled', {
      label: `${result.rule} ${record}`,
      value: told(page, gap.message),
    });
    yield paragraph(page, head, 2, '-');
    yield placeLine(page, gap, 2);
  }
  yield* moreLines(page, pending);
}

/** What is waived: which gap, where, and until when. */
export function* waivedSection(page: Page, { waived }: Gathered): Generator<string> {
  if (waived.kept.length === 0) return;
  const { say } = page;
  yield heading(page, say('heading.waived', { count: sizeOf(waived) }));
  for (const { result, gap } of waived.kept) {
    const record = value(page, offenderText(page.words, result.subject, gap));
    const label = `[${say(`severity.${result.severity}`)}] ${say('verdict.waived')} ${result.rule} ${record}`;
    yield paragraph(page, say('report.labelled', { label, value: told(page, gap.message) }), 2, '-');
    yield placeLine(page, gap, 2);
    const { id = '', expiresOn = '' } = gap.waiver ?? {};
    yield labelled(page, 'label.waiver', say('waiver.until', { id: value(page, id), expiresOn }), 2);
  }
  yield* moreLines(page, waived);
}

/** Gaps that only wait for the same collections to be declared. */
function* groupLines(page: Page, entry: Entry, group: UndeclaredGroup): Generator<string> {
  const { say } = page;
  const { gap } = entry;
  const clauses = [
    told(page, gap.message),
    group.count > 1 && recordsText(group, page.words),
    isWorse(gap) && labelledText(page, 'label.baseline', say(`baseline.${gap.baselineState}`)),
    group.expected !== null && labelledText(page, 'label.expected', told(page, group.expected)),
  ];
  const said = clauses.filter((clause) => typeof clause === 'string').join(say('report.clause-separator'));
  yield headLines(page, entry, said);
}

function headLines(page: Page, { number, result, gap }: Entry, said?: string): string {
  const { say } = page;
  const verdict = say(`verdict.${gap.verdict}`);
  const head = say('gap.head', {
    severity: say(`severity.${result.severity}`),
    verdict,
    duty: result.rule,
    title: value(page, result.title),
  });
  const text = said === undefined ? head : say('report.labelled', { label: head, value: said });
  const marker = `${String(number).padStart(3)}.`;
  return painted(paragraph(page, text, INDENT, marker), verdict, verdictPaint(page, gap.verdict));
}

function* gapLines(page: Page, entry: Entry): Generator<string> {
  const { say, paint } = page;
  const { result, gap } = entry;
  yield headLines(page, entry);
  yield paragraph(page, value(page, offenderText(page.words, result.subject, gap)), INDENT);
  yield placeLine(page, gap, INDENT);
  yield labelled(page, 'label.finding', told(page, gap.message), INDENT);
  if (isWorse(gap)) yield labelled(page, 'label.baseline', say(`baseline.${gap.baselineState}`), INDENT);
  const actual = page.words.actual(gap);
  if (actual !== null) yield labelled(page, 'label.actual', value(page, actual), INDENT);
  if (gap.expected !== null) yield labelled(page, 'label.expected', told(page, gap.expected), INDENT);
  if (gap.remedy !== null) yield labelled(page, 'label.remedy', told(page, gap.remedy), INDENT);
  for (const related of furtherPlaces(gap)) {
    const record = value(page, recordText(page.words, related, gap.withheld));
    const place = value(page, placeText(related.location));
    yield paint.dim(labelled(page, 'label.related', say('record.placed', { record, place }), INDENT));
  }
}

/** Whether it stands worse than in the earlier report, or is not in it. */
function isWorse(gap: Entry['gap']): gap is Entry['gap'] & { baselineState: 'new' | 'worse' } {
  return gap.baselineState === 'new' || gap.baselineState === 'worse';
}

/** A place is never broken, so that it can be clicked on and copied. */
function placeLine(page: Page, gap: Entry['gap'], indent: number): string {
  const place = page.paint.dim(value(page, gapPlaceText(page.language, gap)));
  const line = page.say('report.labelled', { label: page.say('label.place'), value: place });
  return `${' '.repeat(indent)}${line}\n`;
}

function* moreLines(page: Page, { more }: Entries): Generator<string> {
  for (const [requirement, count] of more) {
    yield paragraph(page, page.say('gaps.more', { requirement, count }), INDENT);
  }
}

/** Colours the first occurrence of a text; one that was broken stays plain. */
function painted(lines: string, text: string, paint: (text: string) => string): string {
  return lines.replace(text, () => paint(text));
}
