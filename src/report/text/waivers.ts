import { listed } from '../../messages/message.ts';
import { placeText } from '../record-labels.ts';
import { waiverPersonText, waiverText } from '../waiver-labels.ts';
import { heading, labelled, type Page, paragraph, told, value } from './page.ts';

const WAIVERS_TOLD = 50;

/** Waivers: of what, for whom, until when, how each stands, who answers for it and why. */
export function* waiversSection(page: Page): Generator<string> {
  const { report, language, say, paint } = page;
  const { waivers } = report;
  if (waivers.length === 0) return;
  yield heading(page, say('heading.waivers', { count: waivers.length }));
  for (const waiver of waivers.slice(0, WAIVERS_TOLD)) {
    const { reason, overlaps, location } = waiver;
    yield paragraph(page, told(page, waiverText(language, waiver)), 2, '-');
    yield `  ${paint.dim(value(page, placeText(location)))}\n`;
    yield labelled(page, 'label.reason', reason === null ? say('waiver.withheld') : told(page, reason), 2);
    const person = (part: 'owner' | 'approver') => value(page, waiverPersonText(language, waiver, part));
    const people = { owner: person('owner'), approver: person('approver') };
    yield paragraph(page, say('waiver.people', people), 2);
    if (overlaps.length > 0)
      yield paragraph(page, say('waiver.overlaps', { ids: value(page, listed(language, overlaps)) }), 2);
  }
  const more = waivers.length - WAIVERS_TOLD;
  if (more > 0) yield paragraph(page, say('entries.more', { count: more }), 2);
}
