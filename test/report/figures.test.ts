import { describe, expect, it } from 'vitest';
import { arithmeticText, percentText } from '../../src/report/figures.ts';
import { smallReport } from './a-small-report.ts';

describe('figures', () => {
  it('never rounds up to all', () => {
    expect(percentText(2 / 3)).toBe('66.7%');
    expect(percentText(0.9999)).toBe('99.9%');
    expect(percentText(1)).toBe('100.0%');
  });

  it('says which duties are not counted because others are', () => {
    const report = smallReport({ only: ['A5.1'] });
    const [article] = report.articles;
    const articles = [{ ...article!, duties: [...article!.duties, ...article!.duties] }];
    expect(arithmeticText('en', report)).not.toContain('summed up');
    expect(arithmeticText('en', { ...report, articles })).toMatch(
      /; 1 more, summed up from others, not counted again$/,
    );
  });

  it('says where there is no rate', () => {
    const report = smallReport({ only: ['A5.2'] });
    expect(report.summary.complianceRate).toBeNull();
    expect(arithmeticText('zh', report)).toBe(
      '有规则的要求 0 - 不适用 0 - 仅说明 0 = 0，无法计算符合率；另有 1 项要求尚无规则，不计入',
    );
  });
});
