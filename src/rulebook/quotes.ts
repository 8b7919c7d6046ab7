import type { Paper } from '../model/paper.ts';
import { paragraphsOf } from './paragraphs.ts';
import { REGISTER_TEXT } from './register-text.ts';
import { type FoundArticle, linesOf, readRegulationText } from './regulation-text.ts';
import { textDigest } from './text-digest.ts';

/** An article by its paper and number; of a notice, an item. */
export interface QuotedArticle {
  readonly paper: string;
  readonly article: number;
}

/** An article in the words of a text that somebody gave. */
export interface Quote extends QuotedArticle {
  /** Whole again where the text broke them, without the article's number. */
  readonly paragraphs: readonly string[];
}

/** What a text says in the articles of the papers. */
export interface Quotes {
  /** In the papers' order. */
  readonly quotes: readonly Quote[];
  /** Articles that the text does not have, or whose end cannot be told because the next one's beginning is lost. */
  readonly missing: readonly QuotedArticle[];
  /** Articles whose words are not those that the register was read from. */
  readonly different: readonly QuotedArticle[];
  /** Whether the whole text is the one that the register was read from. */
  readonly same: boolean;
}

/**
 * Finds the articles of the regulation and the items of the notice that adds to it in a plain, decoded text, and tells
 * how it differs from the text that the register was read from. Of other papers nothing is looked for.
 */
export function quotesFrom(text: string, papers: readonly Pick<Paper, 'id' | 'chapters'>[]): Quotes {
  const { articles, items } = readRegulationText(text);
  const lines = linesOf(text);
  const end = lines.length + 1;
  const paperOf = (wanted: string) => papers.find(({ id }) => id === wanted);
  const read = [
    ...quotesOfPaper(paperOf(REGISTER_TEXT.regulation), articles, lines, end),
    ...quotesOfPaper(paperOf(REGISTER_TEXT.notice), items, lines, articles[0]?.line ?? end),
  ];
  const quotes = read.filter(({ paragraphs }) => paragraphs.length > 0);
  const bare = ({ paper, article }: QuotedArticle): QuotedArticle => ({ paper, article });
  return {
    quotes,
    missing: read.filter(({ paragraphs }) => paragraphs.length === 0).map(bare),
    different: quotes.filter((quote) => digestOf(quote) !== REGISTER_TEXT.articles[keyOf(quote)]).map(bare),
    same: textDigest(text) === REGISTER_TEXT.whole,
  };
}

function quotesOfPaper(
  paper: Pick<Paper, 'id' | 'chapters'> | undefined,
  found: readonly FoundArticle[],
  lines: readonly string[],
  end: number,
): readonly Quote[] {
  const numbers = paper?.chapters.flatMap(({ articles }) => articles.map(({ number }) => number)) ?? [];
  return numbers.map((article): Quote => {
    const at = found.findIndex(({ number }) => number === article);
    const [begin, next] = [found[at], found[at + 1]];
    const unclear = !begin || (next ? next.number !== article + 1 : numbers.includes(article + 1));
    const paragraphs = unclear
      ? []
      : paragraphsOf(lines.slice(begin.line - 1, (next?.line ?? end) - 1), next === undefined);
    return { paper: paper?.id ?? '', article, paragraphs };
  });
}

/** The name of an article among the digests. */
export function keyOf({ paper, article }: QuotedArticle): string {
  return `${paper}/${article}`;
}

/** The digest of an article's words. */
export function digestOf({ paragraphs }: Quote): string {
  return textDigest(paragraphs.join(''));
}
