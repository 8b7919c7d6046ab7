import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { FORMATS, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { readSavedReport } from '../../src/report/saved-report.ts';
import { translateReport } from '../../src/report/translate.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { AS_OF, auditFiles, filesOf, SHIPPED, WORDS } from '../fixtures/shipped.ts';

const { values: parameters } = settleParameters(SHIPPED.rulebook.parameters, {});
const audited = auditFiles(filesOf('sample-county'));
const report = (language: 'zh' | 'en') =>
  buildReport({
    ...SHIPPED,
    ...audited,
    asOf: AS_OF,
    asOfSource: 'argument',
    parameters,
    language,
    toolVersion: '0',
  });

async function rendered(
  told: ReturnType<typeof report>,
  format: (typeof FORMATS)[number],
  language: 'zh' | 'en',
) {
  const render = await rendererOf(format);
  return [...render(told, { width: 80, paint: PLAIN, language, words: WORDS[language] })].join('');
}

test('a department that only a field names stands beside the gap, once, and is named by its name', () => {
  const gap = [...report('zh').results]
    .flatMap(({ gaps }) => gaps)
    .find(({ args, actual }) => args.field === 'problems.reportedTo' && actual === 'keji')!;
  expect(gap.related.filter(({ id }) => id === 'keji')).toMatchObject([
    { collection: 'departments', name: '科技信息化股', location: { file: 'unit.yaml' } },
  ]);
  expect(gap.message).toContain('为“科技信息化股（keji）”');
  expect(WORDS.zh.actual(gap)).toBe('科技信息化股（keji）');
});

test('whoever answers for a waiver by an id is told by name as well', async () => {
  const second = report('zh').waivers.find(({ id }) => id === 'huomian-2026-02');
  expect(second).toMatchObject({ owner: 'shen-guyu', names: { 'shen-guyu': '沈谷雨' } });
  for (const format of ['text', 'markdown'] as const)
    expect(await rendered(report('zh'), format, 'zh')).toContain('责任人 沈谷雨（shen-guyu），批准人 钱二和');
});

test.each(FORMATS)('%s of a saved report in the other language is that of a fresh audit', async (format) => {
  const saved = readSavedReport(await rendered(report('zh'), 'json', 'zh'));
  if (!saved.ok) throw new Error(saved.code);
  const translated = translateReport(saved.report, 'en', SHIPPED);
  expect(await rendered(translated, format, 'en')).toBe(await rendered(report('en'), format, 'en'));
});
