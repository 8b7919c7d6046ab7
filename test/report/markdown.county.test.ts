import { expect, test } from 'vitest';
import type { FieldSchema } from '../../src/model/schema-index.ts';
import { run } from '../cli/run.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const markdown = async (lang: string) => {
  const argv = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01', '--format', 'markdown'];
  return (await run([...argv, '--lang', lang])).stdout;
};
const zh = await markdown('zh');
const en = await markdown('en');

function sectionOf(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to));
}

test('several ways to mend one duty are numbered, a single one is not', () => {
  expect(zh).toMatch(/^- A36\.3 .*（2 项）：（1）重新审批.*；（2）停用或删除/m);
  expect(en).toMatch(/^- A36\.3 .* \(2\): \(1\) .*; \(2\) /m);
  expect(zh).toMatch(/^- A42\.1 .*（1 项）：登记属实的，不必再办，期满自行消除；今后/m);
});

test('the risks are counted by severity, verdict and chapter, and name duties by id', () => {
  const risks = sectionOf(zh, '## 五、风险分析', '## 六、');
  expect(risks).toContain('其中高风险 48 项，占 36.4%。');
  expect(risks).toContain('第四章 运维安全（23 项，其中高风险 9 项）');
  expect(risks).toMatch(/^\| 低 \| 6 \| 3 \| A4\.2、A15\.7、A30\.2/m);
});

test('a reason why something does not apply stands once, with its duties and the first of the records of each', () => {
  const part = sectionOf(zh, '### 不适用及理由', '### 输入文件');
  const reasons = [...part.matchAll(/^\| (.*?) \| A/gm)].map(([, reason]) => reason);
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(part).toMatch(
    /^\| 采购时该类产品不在国家目录的范围内 \| A22\.1（fuwuqi-2019、jiaohuanji-2019）；A31\.2（[^）]* 等，各 30 条记录）；XC4\.7/m,
  );
});

/** Every value of an enumeration, and the booleans: what stands in a file and is no word for a report. */
function codesOf(fields: Readonly<Record<string, FieldSchema>> = {}): readonly string[] {
  return Object.values(fields).flatMap(({ values, items, fields: inner }) => [
    ...Object.keys({ ...values, ...items?.values }),
    ...codesOf({ ...inner, ...items?.fields }),
  ]);
}

test('what is found and how it is has no code of the schemas in it', () => {
  const fields = Object.values(SHIPPED.schema).flatMap((one) => codesOf(one.fields));
  const codes = new Set([...fields, 'true', 'false']);
  const lines = sectionOf(zh, '## 四、差距明细', '## 五、').split('\n');
  const cells = lines.filter((line) => /^\| \d+ \|/.test(line)).map((line) => line.split(' | '));
  expect(cells.length).toBeGreaterThan(100);
  for (const [number, , , , actual = '', , finding = ''] of cells) {
    expect(
      actual.split(', ').filter((word) => codes.has(word)),
      number,
    ).toEqual([]);
    expect(codes.has(/为“([^”]*)”/.exec(finding)?.[1] ?? ''), number).toBe(false);
    expect(finding, number).not.toMatch(/T\d\d:\d\d/);
  }
});
