import type { ReportArticle } from '../../model/report.ts';
import { articleLabel } from '../labels.ts';
import { type Row, tableLines, widest } from '../table.ts';
import { columns } from '../wrap.ts';
import { heading, type Page, value, verdictPaint } from './page.ts';

const GAPS_BETWEEN = 3 * 2;
const WIDEST_VERDICT = 14;
const WIDEST_VERDICT_WHEN_NARROW = 10;
const NARROW = 60;

/** Chapters and articles as a table. */
export function* articlesTable(page: Page): Generator<string> {
  const { report, language, width, say } = page;
  if (report.articles.length === 0) return;
  const labels = report.articles.map(({ paper, article }) => articleLabel(report, language, paper, article));
  const verdicts = report.articles.map(({ verdict }) => say(`verdict.${verdict}`));
  const heads = {
    article: say('column.article'),
    title: say('column.title'),
    verdict: say('column.verdict'),
    gaps: say('column.gaps'),
  };
  const label = widest([heads.article, ...labels], width);
  const verdict = widest(
    [heads.verdict, ...verdicts],
    width < NARROW ? WIDEST_VERDICT_WHEN_NARROW : WIDEST_VERDICT,
  );
  const gaps = columns(heads.gaps);
  yield heading(page, say('heading.articles'));
  const lines = tableLines(
    [
      { head: heads.article, width: label },
      { head: heads.title, width: width - label - verdict - gaps - GAPS_BETWEEN },
      { head: heads.verdict, width: verdict },
      { head: heads.gaps, width: gaps, align: 'right' },
    ],
    [...rows(page)],
  );
  yield `${lines.join('\n')}\n`;
}

function* rows(page: Page): Generator<Row> {
  const { report, paint } = page;
  let chapter = '';
  for (const article of report.articles) {
    const title = chapterTitle(page, article);
    if (title !== chapter) yield { heading: title, paint: paint.bold };
    chapter = title;
    yield articleRow(page, article);
  }
}

function articleRow(page: Page, { paper, article, title, verdict, counts }: ReportArticle): Row {
  const paint = verdictPaint(page, verdict);
  return [
    { text: articleLabel(page.report, page.language, paper, article) },
    { text: value(page, title) },
    { text: page.say(`verdict.${verdict}`), paint },
    { text: counts.gaps > 0 ? String(counts.gaps) : '' },
  ];
}

/** The chapter an article stands in, with its paper's number where there are several papers. */
function chapterTitle(page: Page, { paper, article }: ReportArticle): string {
  const { papers, articles } = page.report;
  const found = papers.find(({ id }) => id === paper);
  const chapter = found?.chapters.find((candidate) => candidate.articles.includes(article));
  const several = new Set(articles.map((one) => one.paper)).size > 1;
  const parts = [several ? (found?.number ?? paper) : '', chapter?.title ?? ''];
  return value(page, parts.filter((part) => part !== '').join(' '));
}
