import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Language } from '../../src/model/text.ts';
import { FORMATS, type Format, rendererOf } from '../../src/report/formats.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { columns } from '../../src/report/text-width.ts';
import {
  fact,
  gap,
  OUTCOMES,
  perfectOutcomes,
  ref,
  result,
  smallReport,
  trusting,
} from './a-small-report.ts';
import { SMALL_WORDS } from './a-small-rulebook.ts';

async function rendered(report: Report, format: Format, width = 80, language: Language = 'zh') {
  const render = await rendererOf(format);
  return [...render(report, { width, paint: PLAIN, language, words: SMALL_WORDS[language] })].join('');
}

/** Places stand whole on their line and the summary is one line, however narrow the terminal. */
const MAY_BE_WIDE = /^\s*(位置：|At: |结论：|Result: )/;

describe('the text', () => {
  it.each([
    ['zh', 80],
    ['zh', 48],
    ['en', 80],
    ['en', 48],
  ] as const)('in %s at %i columns is as expected', async (language, width) => {
    const text = await rendered(smallReport({ language }), 'text', width, language);
    await expect(text).toMatchFileSnapshot(`expected/text.${language}.${width}.txt`);
    const wide = text.split('\n').filter((line) => columns(line) > width && !MAY_BE_WIDE.test(line));
    expect(wide).toEqual([]);
  });

  it('of a unit in perfect order reads well too', async () => {
    const report = smallReport({ outcomes: perfectOutcomes(), parameters: [] });
    await expect(await rendered(report, 'text')).toMatchFileSnapshot('expected/text.perfect.txt');
  });

  it('goes no narrower than 40 columns', async () => {
    const report = smallReport();
    expect(await rendered(report, 'text', 10)).toBe(await rendered(report, 'text', 40));
  });

  it('lists 20 gaps of a requirement and says how many more there are', async () => {
    const results = Array.from({ length: 50 }, (_, at) => {
      const subject = ref('terminals', at);
      return result('A4.1', subject, 'fail', { gaps: [gap('numbered', 'fail', fact(subject))] });
    });
    const outcomes = OUTCOMES.map((outcome) =>
      outcome.rule === 'A4.1' ? { rule: 'A4.1', passed: 0, results } : outcome,
    );
    const report = smallReport({ outcomes });
    const text = await rendered(report, 'text');
    expect(text.match(/A4\.1 终端统一编号/g)).toHaveLength(20);
    expect(text).toContain('A4.1/numbered：另有 30 项同类差距未在此列出');
    expect((await rendered(report, 'markdown')).match(/终端统一编号：有资产编号/g)).toHaveLength(50);
  });

  it('gives a gap the number that it has in Markdown, in the table, the ledger and the open matters', async () => {
    const report = smallReport();
    const text = await rendered(report, 'text');
    const markdown = await rendered(report, 'markdown');
    const inText = [...text.matchAll(/^ +(\d+)\. \[.\] (?:不符合|待核实) (\S+)/gm)].map(
      ([, number, rule]) => ({
        number,
        rule,
      }),
    );
    const inMarkdown = (from: string, to: string) =>
      [
        ...markdown
          .slice(markdown.indexOf(from), markdown.indexOf(to))
          .matchAll(/^\| (\d+) .*?（(\w+\.\d+)）/gm),
      ].map(([, number, rule]) => ({ number, rule }));
    expect(inText.length).toBeGreaterThan(3);
    expect(inMarkdown('## 四、', '## 五、').filter(({ number }) => Number(number) > 0)).toEqual(inText);
    const ledger = inMarkdown('### 整改台账', '## 七、');
    const open = inMarkdown('## 七、', '### 未到期');
    expect([...ledger, ...open].sort((one, other) => Number(one.number) - Number(other.number))).toEqual(
      inText,
    );
  });

  it('tells every reason why a duty does not apply, and of very many the commonest', async () => {
    const reasons = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        result('A4.1', ref('systems', 0), 'not-applicable', {
          reason: { code: 'event.future', args: { day: `2030-01-${String(at + 1).padStart(2, '0')}` } },
        }),
      );
    const told = async (results: readonly ReturnType<typeof result>[]) => {
      const outcomes = OUTCOMES.map((outcome) =>
        outcome.rule === 'A4.1' ? { rule: 'A4.1', passed: 0, results } : outcome,
      );
      const report = smallReport({ outcomes });
      return [await rendered(report, 'text', 120), await rendered(report, 'markdown')] as const;
    };
    for (const text of await told(reasons(13))) {
      expect(text.match(/2030-01-/g)).toHaveLength(13);
      expect(text).not.toContain('种理由');
    }
    const commonest = result('A4.1', ref('systems', 0), 'not-applicable', {
      reason: { code: 'event.future', args: { day: '2030-01-20' } },
    });
    for (const text of await told([...reasons(20), commonest])) {
      expect(text.match(/2030-01-/g)).toHaveLength(12);
      expect(text.indexOf('2030-01-20')).toBeLessThan(text.indexOf('2030-01-01'));
      expect(text).toContain('其他 8 种理由');
    }
  });

  it('puts checks that failed before the gaps, and says that nothing can rest on the run', async () => {
    const broken = gap('graded', 'error', fact(ref('systems', 0)), {
      code: 'rule.fault',
      args: { fault: 'division by zero' },
    });
    const results = [result('A2.1', ref('systems', 0), 'error', { gaps: [broken] })];
    const outcomes = OUTCOMES.map((outcome) =>
      outcome.rule === 'A2.1' ? { rule: 'A2.1', passed: 0, results } : outcome,
    );
    const text = await rendered(smallReport({ outcomes }), 'text');
    expect(text.indexOf('检查出错（1 项）')).toBeLessThan(text.indexOf('差距明细'));
    expect(text).toContain('规则运行出错：division by zero');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^结论：1 项要求检查出错，结果不可作为依据；/);
  });

  it('colours verdicts and nothing else changes', async () => {
    const paint = Object.fromEntries(
      ['bad', 'warn', 'good', 'dim', 'bold'].map((name) => [
        name,
        (text: string) => `\u001b[1m${text}\u001b[0m`,
      ]),
    ) as typeof PLAIN;
    const render = await rendererOf('text');
    const coloured = [
      ...render(smallReport(), { width: 80, paint, language: 'zh', words: SMALL_WORDS.zh }),
    ].join('');
    expect(coloured).toContain('\u001b[1m待核实');
    expect(coloured.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(
      await rendered(smallReport(), 'text'),
    );
  });
});

describe('what verdicts rest on', () => {
  it.each([
    ['text', 'zh'],
    ['text', 'en'],
    ['markdown', 'zh'],
    ['markdown', 'en'],
  ] as const)('is told in %s in %s', async (format, language) => {
    const report = smallReport({ ...trusting(), language, requireEvidence: 'high', only: ['A2.1', 'A4.1'] });
    const file = `trust.${language}.${format === 'text' ? 'txt' : 'md'}`;
    const told = await rendered(report, format, 80, language);
    await expect(told).toMatchFileSnapshot(`expected/${file}`);
    expect(told).not.toContain('秘密');
  });

  it('lists 50 pieces of unsound evidence and says how many more there are', async () => {
    const evidence = trusting().evidence!;
    const problems = Array.from({ length: 70 }, (_, at) => ({ ...evidence.problems[0]!, file: `${at}.pdf` }));
    const report = smallReport({ evidence: { ...evidence, problems } });
    const text = await rendered(report, 'text');
    expect(text).toContain('佐证材料问题（70 项）');
    expect(text).toContain('另有 20 项未在此列出');
    expect((await rendered(report, 'markdown')).match(/的 SM3 与登记的不一致/g)).toHaveLength(70);
  });
});

describe('the Markdown', () => {
  it.each(['zh', 'en'] as const)('in %s is as expected', async (language) => {
    const text = await rendered(smallReport({ language }), 'markdown', 80, language);
    await expect(text).toMatchFileSnapshot(`expected/markdown.${language}.md`);
  });

  it('of a unit in perfect order reads well too', async () => {
    const report = smallReport({ outcomes: perfectOutcomes(), parameters: [] });
    await expect(await rendered(report, 'markdown')).toMatchFileSnapshot('expected/markdown.perfect.md');
  });
});

describe('every format', () => {
  it.each(FORMATS)('%s gives the same bytes twice', async (format) => {
    expect(await rendered(smallReport(), format)).toBe(await rendered(smallReport(), format));
  });
});
