import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { type Format, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { fact, gap, OUTCOMES, ref, result, smallReport } from './a-small-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';

async function rendered(report: Report, format: Format) {
  const render = await rendererOf(format);
  return [...render(report, { width: 120, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh })].join('');
}

/** 30 systems of which each waits for a collection, in one of the codes that say so; one of them lacks a field as well. */
function waiting(): Report {
  const results = Array.from({ length: 30 }, (_, at) => {
    const subject = ref('systems', at);
    const fields = at === 29 ? ['documents', 'systems.mlps.level'] : ['documents'];
    const lack = { code: 'fact.missing', args: { fields } } as const;
    return result('A2.2', subject, 'undeclared', {
      gaps: [gap('retention', 'undeclared', fact(subject), lack)],
    });
  });
  return smallReport({
    outcomes: OUTCOMES.map((outcome) =>
      outcome.rule === 'A2.2' ? { rule: 'A2.2', passed: 0, results } : outcome,
    ),
  });
}

test('the text says once what is not declared, and tells the gaps that wait for it in one line', async () => {
  const text = await rendered(waiting(), 'text');
  expect(text).toContain('没有申报的有 1 类，30 项差距因此待核实');
  expect(text).toContain('- “文件”（documents）：30 项');
  expect(text.match(/A2\.2 .*未申报“文件”（documents），无法判定；系统 29 条记录/g)).toHaveLength(1);
  expect(text.match(/未申报“文件”（documents），缺少“等级”（systems\.mlps\.level）/g)).toHaveLength(1);
});

test('so does the Markdown', async () => {
  const text = await rendered(waiting(), 'markdown');
  expect(text).toContain('\n- “文件”（documents）：30 项\n');
  expect(text.match(/^\|.*\| 系统 29 条记录 \|.*$/gm)).toHaveLength(2);
  expect(text.match(/^\|.*A2\.2.*待核实.*$/gm)).toHaveLength(2);
});

test('the JSON has every one of them', async () => {
  const report = JSON.parse(await rendered(waiting(), 'json'));
  const gaps = report.results.flatMap((one: { gaps: readonly { message: string }[] }) => one.gaps);
  const told = gaps.filter(
    ({ message }: { message: string }) => message === '未申报“文件”（documents），无法判定',
  );
  expect(told).toHaveLength(30);
});
