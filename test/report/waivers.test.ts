import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { againstBaseline } from '../../src/compare/baseline.ts';
import type { Report } from '../../src/model/report.ts';
import type { Language } from '../../src/model/text.ts';
import { FORMATS, type Format, rendererOf } from '../../src/report/formats.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { smallReport, waiving } from './a-small-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';
import { HOSTILE, rawIn, reportFullOf } from './hostile-texts.ts';

async function rendered(
  report: Report,
  format: Format,
  more: { readonly language?: Language; readonly includeWaived?: boolean } = {},
): Promise<string> {
  const render = await rendererOf(format);
  return [
    ...render(report, {
      width: 80,
      paint: PLAIN,
      language: report.language,
      words: SMALL_WORDS[report.language],
      ...more,
    }),
  ].join('');
}

/** Compared with a report in which nothing was waived yet, and one gap was another. */
function compared(language: Language = 'zh'): Report {
  const before = smallReport({ language });
  const results = [...before.results].map((result) =>
    result.rule === 'A2.1'
      ? { ...result, gaps: result.gaps.map((gap) => ({ ...gap, fingerprint: `${gap.fingerprint}-old` })) }
      : result,
  );
  return againstBaseline(smallReport({ ...waiving(), language }), { ...before, results }).report;
}

describe('waivers and a baseline', () => {
  it.each([
    ['text', 'zh'],
    ['text', 'en'],
    ['markdown', 'zh'],
    ['markdown', 'en'],
  ] as const)('are told in %s in %s, without what a classified record says', async (format, language) => {
    const told = await rendered(compared(language), format);
    const file = `waivers.${language}.${format === 'text' ? 'txt' : 'md'}`;
    await expect(told).toMatchFileSnapshot(`expected/${file}`);
    expect(told).not.toContain('秘密');
  });

  it('come out of JSON as they went in, withheld where they must be', async () => {
    const json = await rendered(compared(), 'json');
    expect(json).not.toContain('秘密');
    const saved = readSavedReport(json);
    if (!saved.ok) throw new Error(JSON.stringify(saved.args));
    expect([...jsonChunks(saved.report)].join('')).toBe(json);
    expect(saved.report.waivers.map(({ id, reason }) => [id, reason])).toEqual([
      ['w-1', '设备停产，年底更换'],
      ['w-2', null],
      ['w-3', '设备停产，年底更换'],
    ]);
  });

  it('count neither as gaps nor as met', () => {
    const [plain, waived] = [smallReport(), smallReport(waiving())];
    const total = ({ summary: { gaps } }: Report) => gaps.high + gaps.medium + gaps.low;
    expect(waived.summary.waived).toBe(2);
    expect(total(waived)).toBe(total(plain) - 2);
    expect(waived.summary.arithmetic).toEqual(plain.summary.arithmetic);
    expect(waived.summary.verdicts).toEqual(plain.summary.verdicts);
    const duty = (report: Report, id: string) =>
      report.articles.flatMap(({ duties }) => duties).find((one) => one.id === id);
    expect(duty(waived, 'A2.2')).toMatchObject({ verdict: 'fail', waived: 1, gaps: { fail: 0 } });
  });

  it.each(['sarif', 'gitlab', 'github'] as const)('are left out of %s', async (format) => {
    const report = smallReport(waiving());
    expect(await rendered(smallReport(), format)).toContain('A2.2');
    const told = await rendered(report, format);
    const results =
      format === 'sarif'
        ? JSON.stringify(JSON.parse(told).runs[0].results)
        : told.replace(/^.*title=豁免.*$/gm, '');
    expect(results).not.toContain('A2.2');
  });

  it('are suppressed in SARIF where they are asked for', async () => {
    const sarif = JSON.parse(await rendered(compared(), 'sarif', { includeWaived: true }));
    const results: readonly { ruleId: string; suppressions?: unknown; baselineState: string }[] =
      sarif.runs[0].results;
    const told = results.map(({ ruleId, suppressions, baselineState }) => [
      ruleId,
      suppressions !== undefined,
      baselineState,
    ]);
    expect(told).toEqual([
      ['A2.1', false, 'new'],
      ['A2.1', false, 'new'],
      ['A2.2', true, 'unchanged'],
      ['A3.1', false, 'unchanged'],
      ['A4.1', false, 'unchanged'],
      ['A4.1', true, 'unchanged'],
      ['A5.1', false, 'unchanged'],
    ]);
    expect(JSON.stringify(sarif)).not.toContain('秘密');
  });

  it('say in JUnit which gaps fail nothing', async () => {
    expect((await rendered(smallReport(waiving()), 'junit')).match(/<failure/g)).toHaveLength(5);
    expect((await rendered(compared(), 'junit')).match(/<failure/g)).toHaveLength(2);
  });

  it('say that no waiver was honoured', async () => {
    const report = smallReport({ ignoreWaivers: true });
    for (const format of ['text', 'markdown'] as const)
      expect((await rendered(report, format)).replaceAll('\\', '')).toContain('本次不采信（--no-waivers）');
  });
});

describe.each(Object.entries(HOSTILE))('a report with waivers and a baseline, full of %s', (_, text) => {
  const report = reportFullOf(text, compared());

  it.each(FORMATS)('is safe as %s', async (format) => {
    const told = await rendered({ ...report, language: 'zh' }, format, { includeWaived: true });
    expect(rawIn(told)).toBeUndefined();
    if (format === 'json' || format === 'sarif' || format === 'gitlab')
      expect(() => JSON.parse(told)).not.toThrow();
  });

  it('has rows of one width in Markdown', async () => {
    const tree = fromMarkdown(await rendered(report, 'markdown', { language: 'zh' }), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const tables = tree.children.filter((node) => node.type === 'table');
    const plain = fromMarkdown(await rendered(compared(), 'markdown'), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    expect(tables).toHaveLength(plain.children.filter((node) => node.type === 'table').length);
    for (const { children } of tables)
      expect(new Set(children.map((row) => row.children.length)).size).toBe(1);
  });
});
