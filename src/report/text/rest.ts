import { arithmeticText } from '../figures.ts';
import { idRanges } from '../id-ranges.ts';
import { reasonsTold } from '../not-applicable.ts';
import { placeText, recordText } from '../record-labels.ts';
import type { Gathered } from './gathered.ts';
import { heading, type Page, paragraph, told, value } from './page.ts';

const REMARKS_TOLD = 50;

/** Remarks beside the verdicts, and then what there is to say of the run itself. */
export function* notesSections(page: Page): Generator<string> {
  const { report, say, paint } = page;
  const remarks: string[] = [];
  const notes: string[] = [];
  let count = 0;
  for (const { rule, subject, message: text, location, withheld } of report.notes) {
    if (rule === null || subject === null) {
      notes.push(paragraph(page, told(page, text), 2, '-'));
      continue;
    }
    count += 1;
    if (count > REMARKS_TOLD) continue;
    const record = value(page, recordText(page.words, subject, withheld));
    remarks.push(
      paragraph(
        page,
        say('report.labelled', { label: `${rule} ${record}`, value: told(page, text) }),
        2,
        '-',
      ),
    );
    if (location) remarks.push(`  ${paint.dim(value(page, placeText(location)))}\n`);
  }
  if (count > 0) yield heading(page, say('heading.remarks', { count }));
  yield* remarks;
  if (count > REMARKS_TOLD) yield paragraph(page, say('entries.more', { count: count - REMARKS_TOLD }), 2);
  if (notes.length > 0) yield heading(page, say('heading.notes'));
  yield* notes;
}

/** What does not bind here: the duties that one reason keeps from as many records stand together. */
export function* notApplicableSection(page: Page, { notApplicable }: Gathered): Generator<string> {
  if (notApplicable.size === 0) return;
  const { report, language, say } = page;
  const together = new Map<string, { reason: string; count: number; ids: string[] }>();
  for (const { id } of report.articles.flatMap(({ duties }) => duties)) {
    for (const [reason, { count }] of reasonsTold(notApplicable, id, language)) {
      const line = together.get(`${count} ${reason}`) ?? { reason, count, ids: [] };
      together.set(`${count} ${reason}`, line);
      line.ids.push(id);
    }
  }
  yield heading(page, say('heading.not-applicable'));
  for (const { reason, count, ids } of together.values()) {
    const line = { reason: told(page, reason), count, ids: idRanges(report, language, ids) };
    yield paragraph(page, say('not-applicable.line', line), 2, '-');
  }
}

/** The parameters that differ from their defaults. */
export function* parametersSection(page: Page): Generator<string> {
  const { report, say } = page;
  const changed = report.parameters.filter(({ effect }) => effect !== 'default');
  yield heading(page, say('heading.parameters'));
  if (changed.length === 0)
    yield paragraph(page, say('report.full-stop', { text: say('parameters.default') }));
  for (const parameter of changed) {
    const effect = say(`effect.${parameter.effect}`);
    yield paragraph(page, say('parameter.line', { ...parameter, effect, reason: '' }), 2, '-');
    if (parameter.reason !== null) {
      const reason = { label: say('label.reason'), value: value(page, parameter.reason) };
      yield paragraph(page, say('report.labelled', reason), 2);
    }
    yield paragraph(page, say('parameter.name-source', { source: parameter.source }), 2);
  }
}

/** Duties that no rule decides yet: never a pass. */
export function* unwrittenSection(page: Page): Generator<string> {
  const { report, language, say } = page;
  const count = report.unwritten.length;
  if (count === 0) return;
  yield heading(page, say('heading.unwritten', { count }));
  yield paragraph(page, say('unwritten.line', { count, ids: idRanges(report, language, report.unwritten) }));
}

/** How the rate comes about, in figures. */
export function* arithmeticSection(page: Page): Generator<string> {
  yield heading(page, page.say('heading.arithmetic'));
  yield paragraph(page, arithmeticText(page.language, page.report));
}
