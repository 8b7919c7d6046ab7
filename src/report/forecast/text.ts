import type { Forecast } from '../../model/forecast.ts';
import { offenderText, placeText } from '../record-labels.ts';
import type { RenderOptions } from '../render-options.ts';
import {
  type BlankPage,
  createBlankPage,
  heading,
  labelled,
  paragraph,
  told,
  value,
  verdictPaint,
} from '../text/page.ts';
import { grouped, type LapseGroup } from './groups.ts';
import {
  conclusionText,
  deadlineText,
  gapsTodayText,
  laterText,
  monthText,
  spanText,
  totalLapses,
  waiverEndText,
} from './phrases.ts';

const INDENT = 5;
/** Of one requirement on one day so many records are told one by one; Markdown and JSON have all. */
const RECORDS_TOLD = 10;

/** The forecast for a terminal: month by month and day by day, what lapses and what to do before. */
export function* forecastText(forecast: Forecast, options: RenderOptions): Generator<string> {
  const { language, paint } = options;
  const page = createBlankPage(options);
  yield* header(forecast, page);
  let month = '';
  let day = '';
  let number = 0;
  for (const group of grouped(forecast.lapses, RECORDS_TOLD)) {
    const { head } = group;
    if (head.lastGoodDay.slice(0, 7) !== month) yield heading(page, monthText(language, head.lastGoodDay));
    if (head.lastGoodDay !== day) yield `\n${paragraph(page, deadlineText(forecast, language, head))}`;
    month = head.lastGoodDay.slice(0, 7);
    day = head.lastGoodDay;
    number += 1;
    yield* lines(page, group, number);
  }
  const conclusion = conclusionText(forecast, language);
  const { lapses } = forecast.summary;
  const tint = lapses.high > 0 ? paint.bad : totalLapses(forecast.summary) > 0 ? paint.warn : paint.good;
  yield `\n${tint(conclusion)}\n`;
}

function* header(forecast: Forecast, page: BlankPage): Generator<string> {
  const { language, say, paint } = page;
  const { unit, partial, only } = forecast;
  const named = say('unit.named', { name: value(page, unit.name), id: value(page, unit.id) });
  yield `${paint.bold(say('forecast.title'))}\n`;
  yield labelled(page, 'label.unit', named);
  yield labelled(page, 'label.as-of', say(`as-of.${forecast.asOfSource}`, { day: forecast.asOf }));
  yield labelled(page, 'forecast.span', spanText(forecast, language));
  if (partial) yield labelled(page, 'label.scope', say('scope.partial', { ids: [...only] }));
  yield labelled(page, 'forecast.already', gapsTodayText(forecast, language));
  yield paint.dim(paragraph(page, say('forecast.method')));
}

function* lines(page: BlankPage, group: LapseGroup, number: number): Generator<string> {
  const { language, say, paint } = page;
  const { head, told: records, count, messages, remedies, later, waivers } = group;
  const verdict = say(`verdict.${head.verdict}`);
  const title = say('gap.head', {
    severity: say(`severity.${head.severity}`),
    verdict,
    duty: head.rule,
    title: value(page, head.title),
  });
  const counted = count > 1 ? say('forecast.counted', { title, count }) : title;
  const headed = paragraph(page, counted, INDENT, `${String(number).padStart(3)}.`);
  yield headed.replace(verdict, () => verdictPaint(page, head.verdict)(verdict));
  for (const waiver of waivers)
    yield labelled(page, 'forecast.why', value(page, waiverEndText(language, waiver)), INDENT);
  for (const remedy of remedies) yield labelled(page, 'forecast.to-do', told(page, remedy), INDENT);
  for (const text of messages) yield labelled(page, 'forecast.then', told(page, text), INDENT);
  for (const steps of later) yield labelled(page, 'forecast.afterwards', laterText(language, steps), INDENT);
  for (const lapse of records) {
    const record = value(page, offenderText(page.words, lapse.subject, lapse));
    yield paragraph(page, record, INDENT + 2, '     -');
    // A place is never broken, so that it can be clicked on and copied.
    yield `${' '.repeat(INDENT + 2)}${paint.dim(value(page, placeText(lapse.location)))}\n`;
  }
  if (count > records.length)
    yield paragraph(page, say('entries.more', { count: count - records.length }), INDENT);
}
