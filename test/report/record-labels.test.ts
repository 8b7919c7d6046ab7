import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { type FORMATS, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { redactReport } from '../../src/report/redact-report.ts';
import { createRedaction } from '../../src/report/redaction.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { AS_OF, auditFiles, filesOf, SHIPPED, WORDS } from '../fixtures/shipped.ts';

const audited = auditFiles(filesOf('sample-county'));
const REPORT = buildReport({
  ...SHIPPED,
  ...audited,
  asOf: AS_OF,
  asOfSource: 'argument',
  parameters: settleParameters(SHIPPED.rulebook.parameters, {}).values,
  language: 'zh',
  toolVersion: '0',
});
const REDACTED = redactReport(REPORT, createRedaction(audited.index.inventory, SHIPPED.schema), SHIPPED);

async function rendered(report: typeof REPORT, format: (typeof FORMATS)[number]): Promise<string> {
  const render = await rendererOf(format);
  return [...render(report, { width: 80, paint: PLAIN, language: 'zh', words: WORDS.zh })].join('');
}

test.each([
  ['text', /^ *位置：terminals\.csv:\d+:\d+（“病毒查杀日期”栏）$/m],
  ['markdown', /`terminals\.csv:\d+:\d+（“病毒查杀日期”栏）`/],
  ['junit', /位置：terminals\.csv:\d+:\d+\n栏目：病毒查杀日期\n/],
  ['sarif', /\\n栏目：病毒查杀日期\\n/],
  // Of each kind it shows a few alone.
  ['github', /file=terminals\.csv,.*%0A栏目：登记日期%0A/],
] as const)('%s: a fact in a ledger is placed by the heading of its column too', async (format, told) => {
  expect(await rendered(REPORT, format)).toMatch(told);
  expect(await rendered(REDACTED, format)).toMatch(told);
});

test('a fact in YAML has no heading', () => {
  const gaps = [...REPORT.results].flatMap((result) => result.gaps);
  const headed = gaps.filter(({ args }) => 'heading' in args);
  expect(headed.length).toBeGreaterThan(0);
  expect(headed.every(({ location }) => location.file.endsWith('.csv'))).toBe(true);
});
