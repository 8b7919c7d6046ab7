import { describe, expect, it } from 'vitest';
import type { Forecast } from '../../../src/model/forecast.ts';
import type { Language } from '../../../src/model/text.ts';
import {
  FORECAST_FORMATS,
  type ForecastFormat,
  forecastRenderer,
} from '../../../src/report/forecast/formats.ts';
import { PLAIN } from '../../../src/report/paint.ts';
import { columns } from '../../../src/report/text-width.ts';
import { fact, gap, perfectOutcomes, ref } from '../a-small-report.ts';
import { SMALL_WORDS } from '../a-small-rulebook.ts';
import { LAPSES, lapse, smallForecast } from './a-small-forecast.ts';

async function rendered(
  forecast: Forecast,
  format: ForecastFormat,
  width = 80,
  language: Language = 'zh',
): Promise<string> {
  const render = await forecastRenderer(format);
  return [...render(forecast, { width, paint: PLAIN, language, words: SMALL_WORDS[language] })].join('');
}

/** The conclusion is one line and places stand whole on theirs, however narrow the terminal. */
const MAY_BE_WIDE = /^(\s*[a-z]+\.yaml:\d+:\d+|结论：.*|Result: .*)$/;

describe('the text', () => {
  it.each([
    ['zh', 80],
    ['zh', 48],
    ['en', 80],
  ] as const)('in %s at %i columns is as expected', async (language, width) => {
    const text = await rendered(smallForecast({}, { language }), 'text', width, language);
    await expect(text).toMatchFileSnapshot(`expected/text.${language}.${width}.txt`);
    expect(text.split('\n').filter((line) => columns(line) > width && !MAY_BE_WIDE.test(line))).toEqual([]);
  });

  it('says where nothing lapses, and nothing is a gap', async () => {
    const nothing = smallForecast({ lapses: [], closing: 0 }, { outcomes: perfectOutcomes() });
    const text = await rendered(nothing, 'text');
    expect(text).toContain('现有差距：没有');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^结论：365 天内没有到期的要求/);
  });

  it('tells ten records of a requirement on a day, and how many more there are', async () => {
    const many = Array.from({ length: 30 }, (_, at) => {
      const subject = ref('terminals', at % 3);
      const offender = ref('systems', at % 3);
      const one = gap(`numbered`, 'fail', fact(subject), { offender });
      return lapse('A4.1', subject, one, ['2026-11-25', '2026-11-26']);
    });
    const forecast = smallForecast({ lapses: many });
    const text = await rendered(forecast, 'text');
    expect(text.match(/^ {5}- /gm)).toHaveLength(10);
    expect(text).toContain('另有 20 项未在此列出');
    expect((await rendered(forecast, 'markdown')).match(/^\| \d+ \|/gm)).toHaveLength(30);
    expect((await rendered(forecast, 'ics')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('colours, and nothing else changes', async () => {
    const mark = (text: string) => `\u001b[1m${text}\u001b[0m`;
    const paint = { bad: mark, warn: mark, good: mark, dim: mark, bold: mark };
    const render = await forecastRenderer('text');
    const coloured = [
      ...render(smallForecast(), { width: 80, paint, language: 'zh', words: SMALL_WORDS.zh }),
    ].join('');
    expect(coloured).toContain(mark('不符合'));
    expect(coloured.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(
      await rendered(smallForecast(), 'text'),
    );
  });
});

describe('the Markdown', () => {
  it.each(['zh', 'en'] as const)('in %s is as expected', async (language) => {
    const text = await rendered(smallForecast({}, { language }), 'markdown', 80, language);
    await expect(text).toMatchFileSnapshot(`expected/markdown.${language}.md`);
  });
});

describe('every format', () => {
  it.each(FORECAST_FORMATS)(
    '%s gives the same bytes twice, in whatever order the lapses came',
    async (format) => {
      const [one, other] = [smallForecast(), smallForecast({ lapses: LAPSES.toReversed() })];
      expect(await rendered(one, format)).toBe(await rendered(one, format));
      expect(await rendered(other, format)).toBe(await rendered(one, format));
    },
  );

  it.each(FORECAST_FORMATS)('%s shows of a classified record its id and place only', async (format) => {
    for (const language of ['zh', 'en'] as const) {
      const text = await rendered(smallForecast({}, { language }), format, 80, language);
      const unfolded = text.replaceAll('\r\n ', '');
      expect(unfolded).toContain('pc-3');
      expect(unfolded).not.toContain('秘密');
      expect(unfolded).not.toContain('2026-01-02');
    }
  });
});
