import { describe, expect, it } from 'vitest';
import {
  arithmeticText,
  articleLabel,
  chineseNumber,
  dutyCited,
  idRanges,
  percentText,
} from '../../src/report/labels.ts';
import { smallReport } from './a-small-report.ts';

describe('labels', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [48, '四十八'],
    [99, '九十九'],
    [100, '100'],
  ])('numbers article %i', (number, expected) => {
    expect(chineseNumber(number)).toBe(expected);
  });

  it('calls the items of a notice items', () => {
    const report = smallReport();
    expect(articleLabel(report, 'zh', 'base', 3)).toBe('第三条');
    expect(articleLabel(report, 'zh', 'notice', 1)).toBe('第一项');
    expect(articleLabel(report, 'en', 'notice', 1)).toBe('Item 1');
  });

  it('cites a duty by paper, article and id', () => {
    const duty = { rule: 'A3.1', paper: 'base', article: 3 };
    expect(dutyCited(smallReport(), 'zh', duty)).toBe('网安〔2019〕1号 第三条（A3.1）');
  });

  it('draws ids together that follow each other', () => {
    const report = smallReport();
    expect(idRanges(report, 'zh', ['A1.1', 'A5.1', 'A5.2', 'A5.3', 'N1.1'])).toBe('A1.1、A5.1 至 A5.3、N1.1');
    expect(idRanges(report, 'en', ['A2.1', 'A2.2'])).toBe('A2.1, A2.2');
    expect(idRanges({ ...report, partial: true }, 'en', ['A2.1', 'A2.2', 'A3.1'])).toBe('A2.1, A2.2, A3.1');
  });

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
