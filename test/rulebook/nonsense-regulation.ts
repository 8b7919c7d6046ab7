import { chineseNumeral } from '../../src/report/article-labels.ts';

/** Nonsense words, so that a text has the form of the regulation and nothing of what it says. */
const WORDS = ['桃核', '风筝', '竹篮', '茶匙', '石阶', '纸船', '木屐', '瓦罐', '棉线', '铜铃'];

function nonsense(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, at) => WORDS[(seed * 3 + at * ((seed % 4) | 1)) % WORDS.length],
  ).join('');
}

/** The paragraphs of an article (of an item: 101 and up). */
export function nonsenseParagraphs(seed: number): readonly string[] {
  const first = `${nonsense(seed, 5)}，按 ICP ${seed} 号${nonsense(seed + 1, 4)}；${nonsense(seed + 2, 3)}。`;
  return seed % 5 === 0 ? [first, `“${nonsense(seed + 4, 6)}。”`, `${nonsense(seed, 4)}。`] : [first];
}

/** A document of 48 articles in chapters of eight, behind a notice of four items; `from` and `to` choose articles. */
export function nonsenseRegulation(lost: readonly number[] = []): string {
  const items = [1, 2, 3, 4].map(
    (number) => `${chineseNumeral(number)}、${nonsenseParagraphs(100 + number)[0]}`,
  );
  const articles = Array.from({ length: 48 }, (_, at) => at + 1).flatMap((number) => [
    ...(number % 8 === 1 ? [`第${chineseNumeral((number + 7) / 8)}章 ${nonsense(number, 2)}`] : []),
    ...nonsenseParagraphs(number).map((paragraph, at) =>
      at === 0 && !lost.includes(number) ? `第${chineseNumeral(number)}条 ${paragraph}` : paragraph,
    ),
  ]);
  return [
    '某市某局文件',
    '某市办〔2001〕1号',
    '各单位：',
    ...items,
    '某省某厅文件',
    '某省办〔2001〕2号',
    '现转发给你们。',
    '桃核风筝办法',
    ...articles,
    '(公开形式：公开)',
    '某省某厅',
    '2001年2月3日印发',
  ].join('\n\n');
}
