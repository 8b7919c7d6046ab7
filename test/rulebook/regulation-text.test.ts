import { expect, test } from 'vitest';
import { fromChineseNumeral, readRegulationText } from '../../src/rulebook/regulation-text.ts';

test.each([
  ['一', 1],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['四十八', 48],
  ['一百', 100],
  ['一百零三', 103],
  ['二百一十二', 212],
])('%s is %i', (text, number) => {
  expect(fromChineseNumeral(text)).toBe(number);
});

const TEXT = `某市某局文件
一、第一项要求，依照
二、第二项要求
三、三
某省某厅文件
一、这里另有编号
第一章 总则
第一条 甲
　第 二 条 乙，依照某法
第三十一条的规定办理
第三条 丙
第五条 前一条不见了
`;

test('finds articles and items, however the paragraphs are broken', () => {
  const { articles, items } = readRegulationText(TEXT);
  expect(articles).toEqual([
    { number: 1, line: 8 },
    { number: 2, line: 9 },
    { number: 3, line: 11 },
    { number: 5, line: 12 },
  ]);
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('line ends of any kind, and nothing in a text of something else', () => {
  expect(readRegulationText(TEXT.replaceAll('\n', '\r\n'))).toEqual(readRegulationText(TEXT));
  expect(readRegulationText('hello')).toEqual({ articles: [], items: [] });
});
