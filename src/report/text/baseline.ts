import { recordText } from '../record-labels.ts';
import { heading, type Page, paragraph, value } from './page.ts';

const CLOSED_TOLD = 50;

/** How the gaps stand against an earlier report, and which of that one are closed. */
export function* baselineSection(page: Page): Generator<string> {
  const { report, say } = page;
  const { baseline, closed } = report;
  if (!baseline) return;
  const { asOf, counts, notCompared } = baseline;
  yield heading(page, say('heading.baseline', { asOf }));
  yield paragraph(page, say('report.full-stop', { text: say('baseline.counts', { asOf, ...counts }) }));
  if (notCompared.length > 0) yield paragraph(page, say('baseline.not-compared', { ids: [...notCompared] }));
  if (closed.length > 0) yield paragraph(page, say('baseline.closed'));
  for (const { rule, requirement, verdict, offender } of closed.slice(0, CLOSED_TOLD)) {
    const record = value(page, recordText(page.words, { ...offender, name: null }));
    const line = { duty: rule, requirement, record, verdict: say(`verdict.${verdict}`) };
    yield paragraph(page, say('baseline.closed-gap', line), 2, '-');
  }
  const more = closed.length - CLOSED_TOLD;
  if (more > 0) yield paragraph(page, say('entries.more', { count: more }), 2);
}
