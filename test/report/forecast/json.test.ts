import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { forecastJson } from '../../../src/report/forecast/json.ts';
import { smallForecast } from './a-small-forecast.ts';

interface Described {
  readonly $ref?: string;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly 'x-en'?: { readonly title?: unknown; readonly description?: unknown };
}

const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}`, 'utf8'));
const SCHEMA = read('forecast.schema.json');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-en'], allErrors: true });
ajv.addSchema(read('report.schema.json'), 'report.schema.json');
const validate = ajv.compile({ ...SCHEMA, $id: 'forecast.schema.json' });

function json(forecast = smallForecast()): string {
  return [...forecastJson(forecast)].join('');
}

function problems(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

describe('the JSON forecast', () => {
  it.each([
    ['of everything', smallForecast()],
    ['in English', smallForecast({}, { language: 'en' })],
    ['of a part', smallForecast({}, { only: ['A2.1', 'A2.2'] })],
    ['of nothing', smallForecast({ lapses: [], closing: 0 })],
  ])('%s holds to its schema', (_, forecast) => {
    expect(problems(json(forecast))).toEqual([]);
  });

  it('is held to it', () => {
    const wrong = { ...JSON.parse(json()), days: 0, more: 1 };
    expect(problems(JSON.stringify(wrong))).toHaveLength(2);
  });

  it('means what the forecast says, its parts in the order of the schema, a lapse a line', () => {
    const forecast = smallForecast();
    const text = json(forecast);
    expect(JSON.parse(text)).toEqual(
      JSON.parse(JSON.stringify({ ...forecast, lapses: [...forecast.lapses] })),
    );
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(SCHEMA.properties));
    expect(Object.keys(JSON.parse(text).lapses[0])).toEqual(Object.keys(SCHEMA.$defs.lapse.properties));
    expect(text.split('\n').filter((line) => line.startsWith('    {"lastGoodDay":'))).toHaveLength(6);
  });

  it('has its lapses by day, gravest first, then in the order of a report', () => {
    const order = [...smallForecast().lapses].map(
      ({ firstBadDay, severity, rule, offender }) => `${firstBadDay} ${severity} ${rule} ${offender.id}`,
    );
    expect(order).toMatchInlineSnapshot(`
      [
        "2026-11-02 medium A2.2 portal",
        "2026-11-26 high A4.1 pc-1",
        "2026-11-26 high A4.1 pc-2",
        "2026-11-26 high A4.1 pc-3",
        "2026-11-26 medium A3.1 portal-home",
        "2027-04-01 low A3.2 xc-yj",
      ]
    `);
  });

  it('counts what lapses by severity, and names the first deadline', () => {
    const { lapses, nextDeadline, closing } = smallForecast().summary;
    expect(lapses.high + lapses.medium + lapses.low).toBe(6);
    expect([nextDeadline, closing]).toEqual(['2026-11-01', 2]);
  });

  it('differs between languages in prose only', () => {
    const prose = new Set(['title', 'message', 'expected', 'remedy', 'source', 'language']);
    const without = (text: string) => JSON.parse(text, (key, value) => (prose.has(key) ? '' : value));
    expect(without(json(smallForecast({}, { language: 'en' })))).toEqual(without(json()));
  });
});

describe('the schema of the JSON forecast', () => {
  it('describes every field of its own in Chinese and English', () => {
    const isText = (text: unknown) => typeof text === 'string' && text !== '';
    const isDescribed = ({ $ref, title, description, 'x-en': en }: Described) =>
      $ref?.startsWith('report.schema.json#') ||
      [title, description, en?.title, en?.description].every(isText);
    const poor = (schema: unknown, place = ''): readonly string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      return Object.entries(schema).flatMap(([key, inner]) => {
        const own = key === 'properties' ? Object.entries(inner as Record<string, Described>) : [];
        const bare = own
          .filter(([, field]) => !isDescribed(field))
          .map(([name]) => `${place}/${key}/${name}`);
        return [...bare, ...poor(inner, `${place}/${key}`)];
      });
    };
    expect(poor(SCHEMA)).toEqual([]);
  });
});
