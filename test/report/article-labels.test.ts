import { describe, expect, it } from 'vitest';
import { articleLabel, chapterLabel, chineseNumeral, dutyCited } from '../../src/report/article-labels.ts';
import { smallReport } from './a-small-report.ts';

describe('articles and duties as they are cited', () => {
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
    expect(chineseNumeral(number)).toBe(expected);
  });

  it('calls the items of a notice items', () => {
    const report = smallReport();
    expect(articleLabel(report, 'zh', 'base', 3)).toBe('第三条');
    expect(articleLabel(report, 'zh', 'notice', 1)).toBe('第一项');
    expect(articleLabel(report, 'en', 'notice', 1)).toBe('Item 1');
  });

  it('numbers a chapter whose id has a number', () => {
    expect(chapterLabel('zh', { id: 'chapter-11', title: '附则' })).toBe('第十一章 附则');
    expect(chapterLabel('en', { id: 'chapter-4', title: 'Operation' })).toBe('Chapter 4 Operation');
    expect(chapterLabel('zh', { id: 'demands', title: '转发时的要求' })).toBe('转发时的要求');
  });

  it('cites a duty by paper, article and id', () => {
    const duty = { rule: 'A3.1', paper: 'base', article: 3 };
    expect(dutyCited(smallReport(), 'zh', duty)).toBe('网安〔2019〕1号 第三条（A3.1）');
  });
});
