import { message } from '../../messages/message.ts';
import type { Forecast, ForecastLapse } from '../../model/forecast.ts';
import { dutyCited } from '../article-labels.ts';
import { prose, shortened, told, value } from '../markdown/escape.ts';
import { type BlankSheet, createBlankSheet, paragraph, placeOf, table } from '../markdown/sheet.ts';
import { offenderText } from '../record-labels.ts';
import type { RenderOptions } from '../render-options.ts';
import { endedWaivers } from './groups.ts';
import { conclusionText, gapsTodayText, laterText, monthText, spanText, waiverEndText } from './phrases.ts';

const COLUMNS = [
  'column.number',
  'forecast.column.deadline',
  'column.severity',
  'column.basis',
  'column.requirement',
  'column.subject',
  'forecast.column.to-do',
  'forecast.column.then',
  'column.place',
] as const;

/** The forecast as GFM: a table a month, every lapse a row. */
export function* forecastMarkdown(forecast: Forecast, { language, words }: RenderOptions): Generator<string> {
  const sheet = createBlankSheet(words);
  yield `# ${message(language, 'forecast.title')}\n`;
  yield* table(sheet, ['column.item', 'column.value'], basics(forecast, sheet));
  yield paragraph(
    message(language, 'report.full-stop', { text: prose(language, conclusionText(forecast, language)) }),
  );
  yield paragraph(sheet.say('forecast.method'));
  let number = 0;
  for (const { month, lapses } of byMonth(forecast.lapses)) {
    const rows = lapses.map((lapse) => row(forecast, sheet, lapse, ++number));
    yield `
## ${prose(language, monthText(language, month))}
`;
    yield* table(sheet, COLUMNS, rows);
  }
}

function basics(forecast: Forecast, { language, say }: BlankSheet): readonly (readonly string[])[] {
  const { unit, partial, only } = forecast;
  const named = say('unit.named', { name: shortened(language, unit.name), id: shortened(language, unit.id) });
  return [
    [say('label.unit'), named],
    [say('label.as-of'), say(`as-of.${forecast.asOfSource}`, { day: forecast.asOf })],
    [say('forecast.span'), prose(language, spanText(forecast, language))],
    ...(partial ? [[say('label.scope'), say('scope.partial', { ids: [...only] })]] : []),
    [say('forecast.already'), prose(language, gapsTodayText(forecast, language))],
    [say('label.tool'), say('tool.value', { version: forecast.tool.version })],
  ];
}

function* byMonth(
  lapses: Iterable<ForecastLapse>,
): Generator<{ readonly month: string; readonly lapses: readonly ForecastLapse[] }> {
  let open: ForecastLapse[] = [];
  for (const lapse of lapses) {
    const [first] = open;
    if (first && first.lastGoodDay.slice(0, 7) !== lapse.lastGoodDay.slice(0, 7)) {
      yield { month: first.lastGoodDay, lapses: open };
      open = [];
    }
    open.push(lapse);
  }
  if (open[0]) yield { month: open[0].lastGoodDay, lapses: open };
}

function row(forecast: Forecast, sheet: BlankSheet, lapse: ForecastLapse, number: number): readonly string[] {
  const { language, say } = sheet;
  const verdict = message(language, `verdict.${lapse.verdict}`);
  const then = message(language, 'report.labelled', { label: verdict, value: lapse.message });
  const later = lapse.later.length > 0 ? [laterText(language, lapse.later)] : [];
  const why = endedWaivers(lapse).map((waiver) => waiverEndText(language, waiver));
  return [
    String(number),
    lapse.lastGoodDay,
    say(`severity.${lapse.severity}`),
    prose(language, dutyCited(forecast, language, lapse)),
    value(language, lapse.title),
    value(language, offenderText(sheet.words, lapse.subject, lapse)),
    told(language, lapse.remedy),
    told(language, [then, ...why, ...later].join(message(language, 'report.clause-separator'))),
    placeOf(sheet, lapse.location),
  ];
}
