import type { ReportArticle } from '../../model/report-summary.ts';
import { articleLabel, chapterLabel, paperLabel } from '../article-labels.ts';
import { assuranceText } from '../figures.ts';
import { type Row, tableLines, widest } from '../table.ts';
import { heading, type Page, value, verdictPaint } from './page.ts';

const GAP_BETWEEN = 2;
const WIDEST_VERDICT = 14;
const WIDEST_VERDICT_WHEN_NARROW = 10;
const WIDEST_ASSURANCE = 14;
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
    assurance: say('column.assurance'),
  };
  const label = widest([heads.article, ...labels], width);
  const verdict = widest(
    [heads.verdict, ...verdicts],
    width < NARROW ? WIDEST_VERDICT_WHEN_NARROW : WIDEST_VERDICT,
  );
  const gaps = widest([heads.gaps, ...report.articles.map(({ counts }) => String(counts.gaps))], width);
  const assurances = report.articles.map((article) => assuranceText(language, article));
  const assurance =
    width < NARROW
      ? []
      : [{ head: heads.assurance, width: widest([heads.assurance, ...assurances], WIDEST_ASSURANCE) }];
  const others = [label, verdict, gaps, ...assurance.map((column) => column.width)];
  const title = width - others.reduce((sum, one) => sum + one + GAP_BETWEEN, 0);
  yield heading(page, say('heading.articles'));
  const lines = tableLines(
    [
      { head: heads.article, width: label },
      { head: heads.title, width: title },
      { head: heads.verdict, width: verdict },
      { head: heads.gaps, width: gaps, align: 'right' },
      ...assurance,
    ],
    [...rows(page, assurance.length > 0)],
  );
  yield `${lines.join('\n')}\n`;
}

function* rows(page: Page, withAssurance: boolean): Generator<Row> {
  let above: readonly string[] = [];
  for (const article of page.report.articles) {
    const headings = headingsOf(page, article);
    const changed = headings.findIndex((heading, position) => heading !== above[position]);
    const fresh = changed < 0 ? [] : headings.slice(changed);
    for (const heading of fresh) yield { heading, paint: page.paint.bold };
    above = headings;
    yield articleRow(page, article, withAssurance);
  }
}

function articleRow(page: Page, found: ReportArticle, withAssurance: boolean): Row {
  const { paper, article, title, verdict, counts } = found;
  const paint = verdictPaint(page, verdict);
  return [
    { text: articleLabel(page.report, page.language, paper, article) },
    { text: value(page, title) },
    { text: page.say(`verdict.${verdict}`), paint },
    { text: counts.gaps > 0 ? String(counts.gaps) : '' },
    ...(withAssurance ? [{ text: assuranceText(page.language, found) }] : []),
  ];
}

/** The paper and the chapter that an article stands in. */
function headingsOf(page: Page, { paper, article }: ReportArticle): readonly string[] {
  const found = page.report.papers.find(({ id }) => id === paper);
  const chapter = found?.chapters.find(({ articles }) => articles.includes(article));
  const label = paperLabel(page.report, page.language, paper);
  return [label, chapter ? chapterLabel(page.language, chapter) : ''].map((text) => value(page, text));
}
