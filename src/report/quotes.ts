import type { Report, ReportQuote } from '../model/report.ts';

/** The report with the articles' own words: those of the articles that it has. */
export function withQuotes(report: Report, quotes: readonly ReportQuote[]): Report {
  const here = quotes.filter((quote) => report.articles.some((one) => isSameArticle(one, quote)));
  return { ...report, quotes: here };
}

/** An article's own words; no paragraphs where nothing is quoted. */
export function quotedParagraphs(
  { quotes = [] }: Pick<Report, 'quotes'>,
  article: Pick<ReportQuote, 'paper' | 'article'>,
): readonly string[] {
  return quotes.find((quote) => isSameArticle(quote, article))?.paragraphs ?? [];
}

function isSameArticle(
  one: Pick<ReportQuote, 'paper' | 'article'>,
  other: Pick<ReportQuote, 'paper' | 'article'>,
): boolean {
  return one.paper === other.paper && one.article === other.article;
}
