import { listed, message } from '../messages/message.ts';
import type { Paper } from '../model/paper.ts';
import type { Report } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import { articleLabel } from '../report/article-labels.ts';
import { withQuotes } from '../report/quotes.ts';
import { type QuotedArticle, type Quotes, quotesFrom } from '../rulebook/quotes.ts';
import { readText } from './read-text.ts';
import { type Session, say } from './session.ts';

const NAMED = 8;

/** The report with the articles' own words from a text file, where one was named; `undefined` where it is no use. */
export async function withArticles(
  report: Report,
  file: string | undefined,
  papers: readonly Paper[],
  session: Session,
  quiet = false,
): Promise<Report | undefined> {
  if (file === undefined) return report;
  const read = await readQuotes(file, papers, session, quiet);
  return read && withQuotes(report, read.quotes);
}

/**
 * The articles in the words of the text file that `--text` names, with a warning where it is not the text that the
 * register was read from. `undefined` where the file cannot be read or holds no article; that has been said then.
 */
export async function readQuotes(
  file: string,
  papers: readonly Paper[],
  session: Session,
  quiet = false,
): Promise<Quotes | undefined> {
  const text = await readText(file, session);
  if (text === undefined) return undefined;
  const quotes = quotesFrom(text, papers);
  if (quotes.quotes.length === 0) {
    say(session, 'cli.text-without-articles', { file });
    return undefined;
  }
  if (quiet) return quotes;
  const named = (articles: readonly QuotedArticle[]): string =>
    articleNames(articles, papers, session.language);
  if (quotes.missing.length > 0) say(session, 'cli.text-missing', { file, articles: named(quotes.missing) });
  if (quotes.different.length > 0)
    say(session, 'cli.text-different', { file, articles: named(quotes.different) });
  else if (!quotes.same && quotes.missing.length === 0)
    say(session, 'cli.text-different-elsewhere', { file });
  return quotes;
}

/** The first of some articles by name, and how many there are. */
function articleNames(
  articles: readonly QuotedArticle[],
  papers: readonly Paper[],
  language: Language,
): string {
  const labels = articles
    .slice(0, NAMED)
    .map(({ paper, article }) => articleLabel({ papers }, language, paper, article));
  const named = listed(language, labels);
  if (articles.length <= NAMED) return named;
  return message(language, 'cli.text-and-more', { articles: named, count: articles.length });
}
