import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../../src/model/forecast.ts';
import { FORECAST_FORMATS, forecastRenderer } from '../../../src/report/forecast/formats.ts';
import { forecastJson } from '../../../src/report/forecast/json.ts';
import { PLAIN } from '../../../src/report/paint.ts';
import { SMALL_WORDS } from '../a-small-rulebook.ts';
import { filledWith, HOSTILE, rawIn } from '../hostile-texts.ts';
import { smallForecast } from './a-small-forecast.ts';

/** What says how the forecast is made, and no text of the input. */
const CLOSED = new Set([
  'schemaVersion',
  'kind',
  'tool',
  'digest',
  'language',
  'asOf',
  'asOfSource',
  'through',
  'effect',
  'verdict',
  'severity',
  'code',
  'forwards',
  'nextDeadline',
  'lastGoodDay',
  'firstBadDay',
  'day',
  'rule',
  'requirement',
  'fingerprint',
]);

/** The small forecast with every text in it that can come from outside replaced. */
function forecastFullOf(text: string): Forecast {
  return filledWith(text, JSON.parse([...forecastJson(smallForecast())].join('')), CLOSED) as Forecast;
}

describe.each(Object.entries(HOSTILE))('a forecast full of %s', (_, text) => {
  const forecast = forecastFullOf(text);

  it.each(FORECAST_FORMATS)('lets nothing unsafe out: %s', async (format) => {
    const render = await forecastRenderer(format);
    const shown = [
      ...render(forecast, { width: 80, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh }),
    ].join('');
    expect(rawIn(format === 'ics' ? shown.replaceAll('\r\n', '\n') : shown)).toBeUndefined();
  });

  it('is a calendar of the same events, whose texts are the text made visible', async () => {
    const render = await forecastRenderer('ics');
    const options = { width: 80, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh } as const;
    const [made, usual] = [forecast, smallForecast()].map((one) => [...render(one, options)].join(''));
    const shape = (ics = '') => ics.replaceAll('\r\n ', '').match(/^[A-Z-]+(?=[:;])/gm);
    expect(shape(made)).toEqual(shape(usual));
    const { events = [] } = convertIcsCalendar(undefined, made ?? '');
    expect(events).toHaveLength(4);
    for (const { description = '' } of events) expect(description.split('\n')[0]).toMatch(/^依据条款：/);
  });

  it('is one line at its end on a terminal, and Markdown rows of the same length', async () => {
    const options = { width: 80, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh } as const;
    const words = [...(await forecastRenderer('text'))(forecast, options)].join('');
    expect(words.trimEnd().split('\n').at(-1)).toMatch(/^结论：365 天内有 6 项到期/);
    const rows = [...(await forecastRenderer('markdown'))(forecast, options)]
      .join('')
      .split('\n')
      .filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row.replace(/\\[\\|]/g, '').match(/\|/g)).toHaveLength(10);
  });
});
