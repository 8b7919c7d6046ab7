import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS, rendererOf } from '../../src/report/formats.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';

/** Reports as the first version of their format was written. They are never written anew. */
const SAVED = {
  'part.v1.zh.json': readFileSync('test/report/saved/part.v1.zh.json', 'utf8'),
  'part.v1.en.json': readFileSync('test/report/saved/part.v1.en.json', 'utf8'),
  'whole.v1.zh.json': gunzipSync(readFileSync('test/report/saved/whole.v1.zh.json.gz')).toString('utf8'),
};

const SCHEMA = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
const holdsToSchema = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-en'] }).compile(
  SCHEMA,
);

function readBack(text: string): Report {
  const saved = readSavedReport(text);
  if (!saved.ok) throw new Error(`${saved.code} ${JSON.stringify(saved.args)}`);
  return saved.report;
}

/** What version 2 added, for a report in which nothing was known of it. */
function withoutAdded(report: Report): unknown {
  const {
    requireEvidence,
    ignoresWaivers,
    baseline,
    onWordsAlone,
    attestations,
    waivers,
    evidenceProblems,
    closed,
    collections,
    ...rest
  } = JSON.parse([...jsonChunks(report)].join(''));
  const { evidenceProblems: bySeverity, met, ...summary } = rest.summary;
  expect([requireEvidence, attestations, evidenceProblems]).toEqual([null, [], []]);
  expect([ignoresWaivers, baseline, waivers, closed, collections]).toEqual([false, null, [], [], []]);
  expect(met).toEqual({ declared: summary.verdicts.pass, evidenced: 0, verified: 0 });
  expect(bySeverity).toEqual({ high: 0, medium: 0, low: 0 });
  return {
    ...rest,
    schemaVersion: 1,
    summary,
    articles: rest.articles.map((article: Report['articles'][number]) => ({
      ...article,
      duties: article.duties.map(({ passes: _, waived: _none, ...duty }) => duty),
    })),
    results: rest.results.map(({ attestation: _, ...result }: { attestation: null }) => result),
  };
}

describe.each(Object.entries(SAVED))('%s', (_, text) => {
  test('is read, with all that was in it', () => {
    expect(withoutAdded(readBack(text))).toEqual(JSON.parse(text));
  });

  test('comes out as today’s version, which reads back the same', () => {
    const today = [...jsonChunks(readBack(text))].join('');
    expect(holdsToSchema(JSON.parse(today)) ? [] : holdsToSchema.errors).toEqual([]);
    expect([...jsonChunks(readBack(today))].join('')).toBe(today);
  });

  test('says that all that is met rested on words alone', () => {
    const { articles, onWordsAlone, passed } = readBack(text);
    const met = new Set(
      articles.flatMap(({ duties }) =>
        duties.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id),
      ),
    );
    const told = onWordsAlone.flatMap(({ duties }) => duties.map(({ id, passes }) => [id, passes]));
    expect(told).toEqual(Object.entries(passed).filter(([id]) => met.has(id)));
  });

  // Workflow commands are as many as the service shows.
  const whole = FORMATS.filter((format) => format !== 'github');
  test.each(whole)('is rendered as %s, gaps and all', async (format) => {
    const report = readBack(text);
    const render = await rendererOf(format);
    for (const language of ['zh', 'en'] as const) {
      const rendered = [
        ...render(report, { width: 100, paint: PLAIN, language, words: SMALL_WORDS[language] }),
      ].join('');
      for (const { gaps } of [...report.results].slice(0, 20))
        for (const { location } of gaps)
          expect(rendered).toContain(format === 'json' ? location.pointer : location.file);
    }
  });
});
