import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { translateReport } from '../../src/report/translate.ts';
import { smallReport, trusting } from './a-small-report.ts';
import { SMALL_RULEBOOK, SMALL_SCHEMA } from './a-small-rulebook.ts';

const SHIPPED = { rulebook: SMALL_RULEBOOK, schema: SMALL_SCHEMA };

function json(report: Report): string {
  return [...jsonChunks(report)].join('');
}

function readBack(text: string): Report {
  const saved = readSavedReport(text);
  if (!saved.ok) throw new Error(`${saved.code} ${JSON.stringify(saved.args)}`);
  return saved.report;
}

/** The same value without one of its keys, for every key in it, however deep. */
function* withoutOne(value: unknown, place = ''): Generator<readonly [place: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = `${place}/${key}`;
    const put = (changed: unknown) => {
      const copy = structuredClone(value) as Record<string, unknown>;
      if (changed === undefined) delete copy[key];
      else copy[key] = changed;
      return copy;
    };
    if (!Array.isArray(value)) yield [here, put(undefined)];
    for (const [deeper, changed] of withoutOne(inner, here)) yield [deeper, put(changed)];
  }
}

describe('a saved report', () => {
  it('comes back as it was, and gives the same bytes again', () => {
    const text = json(smallReport());
    expect(json(readBack(text))).toBe(text);
  });

  it('has a day that there is', () => {
    const report = { ...JSON.parse(json(smallReport())), asOf: '2026-13-45' };
    expect(readSavedReport(JSON.stringify(report))).toMatchObject({ ok: false, code: 'cli.report-not-ours' });
  });

  it('may have more in it than is known', () => {
    const value = { ...JSON.parse(json(smallReport())), later: true };
    expect(readSavedReport(JSON.stringify(value)).ok).toBe(true);
  });

  it.each([
    ['', 'cli.report-not-json'],
    ['{"schemaVersion": 2', 'cli.report-not-json'],
    ['[]', 'cli.report-not-ours'],
    ['{"unit": {}}', 'cli.report-not-ours'],
    ['{"schemaVersion": 3}', 'cli.report-newer'],
    ['{"schemaVersion": 2}', 'cli.report-not-ours'],
    ['{"schemaVersion": 1}', 'cli.report-not-ours'],
    ['{"schemaVersion": 0}', 'cli.report-not-ours'],
  ])('is refused when it is %j', (text, code) => {
    expect(readSavedReport(text)).toMatchObject({ ok: false, code });
  });

  it('says where it is damaged', () => {
    const value = JSON.parse(json(smallReport()));
    value.results[0].gaps[0].code = 'made.up';
    const saved = readSavedReport(JSON.stringify(value));
    expect(saved.ok ? '' : saved.args.detail).toMatch(/^\/results\/0\/gaps\/0\/code: requirement\.unmet \| /);
  });

  it('is refused without any one of its fields', () => {
    const whole = JSON.parse(json(smallReport({ only: ['A2.1', 'A3.1'], ...trusting() })));
    const free = /\/(args|passed)\//;
    const accepted = [...withoutOne(whole)]
      .filter(([place]) => !free.test(place))
      .filter(([, changed]) => readSavedReport(JSON.stringify(changed)).ok);
    expect(accepted.map(([place]) => place)).toEqual([]);
  });
});

describe('a saved report in the other language', () => {
  it.each([
    ['zh', 'en'],
    ['en', 'zh'],
  ] as const)('from %s to %s says what an audit in that language says', (from, to) => {
    const saved = readBack(json(smallReport({ language: from, ...trusting() })));
    expect(json(translateReport(saved, to, SHIPPED))).toBe(
      json(smallReport({ language: to, ...trusting() })),
    );
  });

  it('is left as it is in its own', () => {
    const saved = readBack(json(smallReport()));
    expect(translateReport(saved, 'zh', SHIPPED)).toBe(saved);
  });

  it('keeps its prose, with a note, where it comes of another rulebook', () => {
    const saved = readBack(json(smallReport()));
    const rulebook = { ...SMALL_RULEBOOK, digest: 'e'.repeat(64) };
    const shown = translateReport(saved, 'en', { ...SHIPPED, rulebook });
    expect(shown.language).toBe('zh');
    expect([...shown.results]).toEqual([...saved.results]);
    expect([...shown.notes].at(-1)).toMatchObject({ code: 'note.other-rulebook', args: { version: '1' } });
  });
});
