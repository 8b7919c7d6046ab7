/** Where an article or an item of a notice begins in a plain text. */
export interface FoundArticle {
  readonly number: number;
  readonly line: number;
}

/** What a plain text of the regulation and its notice holds. */
export interface RegulationText {
  readonly articles: readonly FoundArticle[];
  readonly items: readonly FoundArticle[];
}

const ARTICLE = /^\s*第\s*([一二三四五六七八九十百零〇]+)\s*条/;
const ITEM = /^\s*([一二三四五六七八九十]+)\s*、/;
const DIGITS = '零一二三四五六七八九';

/**
 * Finds the articles of the regulation and the numbered items of the notice that forwards it. Paragraphs may be broken
 * anywhere, so a line may begin with the number of an article of another law: only the next number in turn counts. The
 * notice stands before the regulation; its items are those of the longest run from one on.
 */
export function readRegulationText(text: string): RegulationText {
  const lines = text.normalize('NFKC').split(/\r\n?|\n/);
  const articles = inTurn(lines, ARTICLE, 0, lines.length);
  const items = inTurn(lines, ITEM, 0, (articles[0]?.line ?? lines.length + 1) - 1);
  return { articles, items };
}

function inTurn(
  lines: readonly string[],
  pattern: RegExp,
  from: number,
  to: number,
): readonly FoundArticle[] {
  const found: FoundArticle[] = [];
  for (let at = from; at < to; at++) {
    const number = pattern.exec(lines[at] ?? '')?.[1];
    if (number && chineseNumber(number) === found.length + 1)
      found.push({ number: found.length + 1, line: at + 1 });
  }
  return found;
}

/** A whole number below 1000 as Chinese writes it: `十五`, `二十`, `一百零三`. */
export function chineseNumber(text: string): number {
  const [, hundreds, rest = text] = /^(.)百零?(.*)$/u.exec(text) ?? [];
  const [, tens, ones = rest] = /^(.?)十(.*)$/u.exec(rest) ?? [];
  const digit = (character: string | undefined): number => Math.max(0, DIGITS.indexOf(character || '零'));
  const tenths = tens === undefined ? 0 : tens === '' ? 1 : digit(tens);
  return digit(hundreds) * 100 + tenths * 10 + digit(ones);
}
