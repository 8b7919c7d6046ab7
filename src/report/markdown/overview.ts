import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { ReportArticle } from '../../model/report-summary.ts';
import { VERDICTS } from '../../model/verdict.ts';
import { articleLabel, chapterLabel, paperLabel } from '../article-labels.ts';
import { arithmeticText, assuranceText, dutiesMet, totalEvidenceProblems, totalGaps } from '../figures.ts';
import { idRanges } from '../id-ranges.ts';
import { quotedParagraphs } from '../quotes.ts';
import { categoryText, evidenceRequirementText, footingText } from '../unit-labels.ts';
import { code, prose, shortened, value } from './escape.ts';
import { list, paragraph, type Sheet, section, subsection, table } from './sheet.ts';
import { baselineTables } from './waivers.ts';

/** 基本情况: whose report it is, as of when, on what. */
export function* basics(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  const { unit, asOf, asOfSource, inputs, partial, only } = report;
  const duties = report.articles.reduce((sum, article) => sum + article.duties.length, 0);
  yield section(sheet, 'section.basics');
  yield* table(
    sheet,
    ['column.item', 'column.value'],
    [
      [
        say('label.unit'),
        say('unit.named', { name: shortened(language, unit.name), id: shortened(language, unit.id) }),
      ],
      [say('label.category'), prose(language, categoryText(language, unit.category))],
      [say('label.region'), value(language, unit.region)],
      [say('label.footing'), prose(language, footingText(report, language))],
      [say('label.as-of'), say(`as-of.${asOfSource}`, { day: asOf })],
      [
        say('label.scope'),
        partial
          ? say('scope.partial', { ids: idRanges(report, language, only) })
          : say('scope.all', { count: duties }),
      ],
      ...(report.requireEvidence === null
        ? []
        : [
            [
              say('label.require-evidence'),
              prose(language, evidenceRequirementText(language, report.requireEvidence)),
            ],
          ]),
      ...(report.ignoresWaivers ? [[say('label.waivers'), say('waivers.ignored')]] : []),
      [say('label.inputs'), say('inputs.counted', { count: inputs.length })],
      [say('label.tool'), code(language, message(language, 'tool.value', { version: report.tool.version }))],
    ],
  );
}

/** 总体结论: the figures, in sentences. */
export function* conclusion(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  const { verdicts, gaps, gapVerdicts, arithmetic } = report.summary;
  const counts = VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) =>
    message(language, 'conclusion.verdict', {
      verdict: message(language, `verdict.${verdict}`),
      count: verdicts[verdict],
    }),
  );
  const total = totalGaps(report.summary);
  const unsound = totalEvidenceProblems(report.summary);
  const met = dutiesMet(report);
  const sentences = [
    verdicts.error > 0 ? say('conclusion.errors', { count: verdicts.error }) : '',
    arithmetic.all > 0 ? say('conclusion.verdicts', { all: arithmetic.all, verdicts: counts }) : '',
    total > 0 ? say('conclusion.gaps', { total, ...gaps, ...gapVerdicts }) : say('conclusion.clean'),
    prose(language, arithmeticText(language, report)),
    report.summary.waived > 0 ? say('conclusion.waived', { count: report.summary.waived }) : '',
    unsound > 0 ? say('conclusion.evidence', { count: unsound }) : '',
    unwrittenSentence(sheet),
    met.all > 0 ? say('assurance.counts', met) : '',
    say('conclusion.assurance'),
  ];
  yield section(sheet, 'section.conclusion');
  yield list(
    sentences
      .filter((sentence) => sentence !== '')
      .map((text) => message(language, 'report.full-stop', { text })),
  );
  yield* baselineTables(sheet);
}

/** How many duties no rule decides yet; nothing where there is none. */
export function unwrittenSentence({ report, language, say }: Sheet): string {
  const count = report.unwritten.length;
  return count === 0
    ? ''
    : say('unwritten.line', { count, ids: idRanges(report, language, report.unwritten) });
}

/** 分章情况: a heading a paper, a table a chapter. */
export function* chapters(sheet: Sheet): Generator<string> {
  const { report, language } = sheet;
  yield section(sheet, 'section.articles');
  for (const paper of report.papers) {
    if (report.articles.some((one) => one.paper === paper.id))
      yield subsection(prose(language, paperLabel(report, language, paper.id)));
    for (const chapter of paper.chapters) {
      const articles = report.articles.filter(
        (one) => one.paper === paper.id && chapter.articles.includes(one.article),
      );
      const title = `\n#### ${prose(language, chapterLabel(language, chapter))}\n`;
      const head = [
        'column.article',
        'column.title',
        'column.verdict',
        'column.gaps',
        'column.assurance',
      ] as const;
      yield* table(
        sheet,
        head,
        articles.map((article) => articleRow(sheet, report, article)),
        title,
      );
      for (const article of articles) yield* quoteOf(sheet, article);
    }
  }
  if (report.articles.length === 0) yield paragraph(message(language, 'report.nothing'));
}

/** An article's own words, where a text of the papers was given. */
function* quoteOf({ report, language }: Sheet, { paper, article, title }: ReportArticle): Generator<string> {
  const paragraphs = quotedParagraphs(report, { paper, article });
  if (paragraphs.length === 0) return;
  const label = articleLabel(report, language, paper, article);
  yield paragraph(prose(language, message(language, 'article.titled', { label, title })));
  yield paragraph(paragraphs.map((text) => `> ${prose(language, text)}`).join('\n>\n'));
}

function articleRow({ language, say }: Sheet, report: Report, article: ReportArticle): readonly string[] {
  return [
    prose(language, articleLabel(report, language, article.paper, article.article)),
    value(language, article.title),
    say(`verdict.${article.verdict}`),
    String(article.counts.gaps),
    assuranceText(language, article),
  ];
}
