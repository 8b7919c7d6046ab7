import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { difference, isWorse } from '../../src/compare/difference.ts';
import { DIFF_FORMATS, type DiffFormat, diffRendererOf } from '../../src/compare/formats.ts';
import { TOLD_GAPS } from '../../src/compare/words.ts';
import { type Difference, LOOSENED_CODES, UNCOMPARED_CODES } from '../../src/model/difference.ts';
import type { Report } from '../../src/model/report.ts';
import { LANGUAGES, type Language } from '../../src/model/text.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { smallReport, trusting, waiving } from '../report/a-small-report.ts';
import { SMALL_WORDS } from '../report/a-small-rulebook.ts';
import { fullOf, HOSTILE, rawIn } from '../report/hostile-texts.ts';
import { collectionOf, reportOf } from './reports.ts';

const SCHEMA = JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8'));
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  keywords: ['x-en'],
  allErrors: true,
}).compile(SCHEMA);

const fingerprintOf = (letter: string) => letter.repeat(32);

/** A difference with something of everything in it. */
function varied(language: Language = 'zh'): Difference {
  const before = reportOf(
    [
      { fingerprint: fingerprintOf('a'), verdict: 'undeclared' },
      { fingerprint: fingerprintOf('b'), severity: 'medium' },
      { fingerprint: fingerprintOf('c') },
      { fingerprint: fingerprintOf('d') },
    ],
    {
      collections: [collectionOf('unit', ['u']), collectionOf('systems', ['a', 'b'])],
      requireEvidence: 'low',
    },
  );
  const now = reportOf(
    [
      { fingerprint: fingerprintOf('a') },
      { fingerprint: fingerprintOf('b'), severity: 'low' },
      { fingerprint: fingerprintOf('d'), waived: true },
      { fingerprint: fingerprintOf('e'), waived: true },
      { fingerprint: fingerprintOf('f') },
    ],
    {
      collections: [collectionOf('unit', ['u']), collectionOf('systems', ['b'])],
      waivers: smallReport(waiving()).waivers,
      evidenceProblems: smallReport(trusting()).evidenceProblems,
      rulebook: { version: '2', digest: 'other' },
      unit: { ...before.unit, id: 'other' },
    },
  );
  return difference(before, now, { language, toolVersion: '0.1.0' });
}

async function rendered(told: Difference, format: DiffFormat, width = 80): Promise<string> {
  const render = await diffRendererOf(format);
  return [
    ...render(told, { width, paint: PLAIN, language: told.language, words: SMALL_WORDS[told.language] }),
  ].join('');
}

describe('a difference', () => {
  test('counts what it lists', () => {
    const told = varied();
    const lengths = Object.fromEntries(
      (['new', 'worse', 'better', 'closed', 'loosened'] as const).map((key) => [key, told[key].length]),
    );
    expect(told.counts).toEqual({ ...lengths, unchanged: 1 });
    expect(lengths).toEqual({ new: 2, worse: 1, better: 1, closed: 1, loosened: 7 });
    expect(told.new.map(({ before, now, waiver }) => [before, now, waiver])).toEqual([
      [null, 'waived', 'w'],
      [null, 'fail', null],
    ]);
    expect(isWorse(told)).toBe(true);
  });

  test('of a report from itself is nothing', () => {
    const report: Report = smallReport({ ...waiving(), ...{ evidence: trusting().evidence! } });
    const told = difference(report, report, { language: 'zh', toolVersion: '0.1.0' });
    expect(told.counts).toEqual({ new: 0, worse: 0, better: 0, unchanged: 7, closed: 0, loosened: 0 });
    expect(told.uncompared).toEqual([]);
    expect(isWorse(told)).toBe(false);
  });

  test.each(['new', 'worse', 'loosened'] as const)('is worse where something is %s', (key) => {
    const counts = { new: 0, worse: 0, better: 1, unchanged: 1, closed: 1, loosened: 0 };
    expect(isWorse({ counts })).toBe(false);
    expect(isWorse({ counts: { ...counts, [key]: 1 } })).toBe(true);
  });

  test.each(LANGUAGES)('reads well in %s', async (language) => {
    await expect(await rendered(varied(language), 'text')).toMatchFileSnapshot(
      `expected/diff.${language}.txt`,
    );
    await expect(await rendered(varied(language), 'markdown')).toMatchFileSnapshot(
      `expected/diff.${language}.md`,
    );
  });

  test('holds to its schema, which lists every code', async () => {
    const json = await rendered(varied(), 'json');
    expect(validate(JSON.parse(json)) ? [] : validate.errors).toEqual([]);
    expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(SCHEMA.properties));
    expect(SCHEMA.$defs.loosened.properties.code.enum).toEqual(LOOSENED_CODES);
    expect(SCHEMA.$defs.uncompared.properties.code.enum).toEqual(UNCOMPARED_CODES);
  });

  test('tells nothing of what a classified record says', async () => {
    for (const format of DIFF_FORMATS) {
      const told = difference(reportOf([]), smallReport(waiving()), { language: 'zh', toolVersion: '0' });
      const text = await rendered(told, format);
      expect(text).toContain('pc-3');
      expect(text).not.toContain('秘密');
    }
  });

  test('names so many of each kind on a terminal, and says how many more there are', async () => {
    const many = Array.from({ length: 70 }, (_, at) => ({ fingerprint: String(at).padStart(32, '0') }));
    const told = difference(reportOf([]), reportOf(many), { language: 'zh', toolVersion: '0' });
    expect(await rendered(told, 'text')).toContain('另有 20 项未在此列出');
  });
});

describe.each(Object.entries(HOSTILE))('a difference full of %s', (_, text) => {
  const plain = varied();
  const full = fullOf(text, plain) as Difference;
  // Verdicts are none of the input's texts.
  const told = {
    ...full,
    ...Object.fromEntries(
      TOLD_GAPS.map((kind) => [
        kind,
        full[kind].map((gap, at) => ({ ...gap, before: plain[kind][at]!.before, now: plain[kind][at]!.now })),
      ]),
    ),
  };

  test.each(DIFF_FORMATS)('is safe as %s', async (format) => {
    const shown = await rendered(told, format);
    expect(rawIn(shown)).toBeUndefined();
    if (format === 'json') expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(told)));
    if (format !== 'markdown') return;
    const parse = (markdown: string) =>
      fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
    const build = (markdown: string) =>
      parse(markdown).map((node) => [
        node.type,
        node.type === 'table' ? node.children.map(({ children }) => children.length) : [],
      ]);
    expect(build(shown)).toEqual(build(await rendered(varied(), 'markdown')));
  });
});
