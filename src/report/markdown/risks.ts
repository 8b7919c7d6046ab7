import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { ReportDuty } from '../../model/report-summary.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import type { Language } from '../../model/text.ts';
import { chapterLabel } from '../article-labels.ts';
import { percentText, totalGaps } from '../figures.ts';
import { idRanges } from '../id-ranges.ts';
import { prose } from './escape.ts';
import { list, paragraph, type Sheet, section, table } from './sheet.ts';

/** So many chapters are named as those with the most gaps. */
const CHAPTERS_NAMED = 3;

interface ChapterGaps {
  readonly chapter: string;
  readonly count: number;
  readonly high: number;
}

/** 风险分析: what can be counted of the gaps, by severity and chapter, and the duties they stand under. */
export function* risks(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  yield section(sheet, 'section.risks');
  if (totalGaps(report.summary) === 0) {
    yield paragraph(message(language, 'report.full-stop', { text: say('risks.none') }));
    return;
  }
  yield list(counted(sheet).map((text) => message(language, 'report.full-stop', { text })));
  yield* table(
    sheet,
    ['column.severity', 'verdict.fail', 'verdict.undeclared', 'column.duties'],
    SEVERITIES.map((severity) => severityRow(sheet, severity)),
  );
}

function counted({ report, language, say }: Sheet): readonly string[] {
  const { gaps, gapVerdicts } = report.summary;
  const total = totalGaps(report.summary);
  const duties = report.articles.flatMap((article) => article.duties).filter((duty) => gapsOf(duty) > 0);
  const chapters = chaptersWithGaps(report, language);
  const most = chapters
    .toSorted((one, other) => other.count - one.count)
    .slice(0, CHAPTERS_NAMED)
    .map((chapter) =>
      message(language, chapter.high > 0 ? 'risks.chapter-with-high' : 'risks.chapter', { ...chapter }),
    );
  return [
    say('risks.severity', {
      total,
      duties: duties.length,
      high: gaps.high,
      share: percentText(gaps.high / total),
    }),
    say('risks.verdict', { ...gapVerdicts, share: percentText(gapVerdicts.undeclared / total) }),
    ...(chapters.length > 1 ? [say('risks.chapters', { count: chapters.length, most })] : []),
  ];
}

/** The chapters that have gaps, in the papers' order. */
function chaptersWithGaps({ articles, papers }: Report, language: Language): readonly ChapterGaps[] {
  const chapters = papers.flatMap((paper) =>
    paper.chapters.map((chapter) => {
      const duties = articles
        .filter((one) => one.paper === paper.id && chapter.articles.includes(one.article))
        .flatMap((article) => article.duties);
      const label = chapterLabel(language, chapter);
      return {
        chapter: message(language, 'risks.chapter-of', { paper: paper.number, chapter: label }),
        count: sumOf(duties),
        high: sumOf(duties.filter(({ severity }) => severity === 'high')),
      };
    }),
  );
  return chapters.filter(({ count }) => count > 0);
}

function sumOf(duties: readonly ReportDuty[]): number {
  return duties.reduce((sum, duty) => sum + gapsOf(duty), 0);
}

function severityRow({ report, language, say }: Sheet, severity: Severity): readonly string[] {
  const duties = report.articles
    .flatMap((article) => article.duties)
    .filter((duty) => duty.severity === severity && gapsOf(duty) > 0);
  const sum = (verdict: 'fail' | 'undeclared') =>
    duties.reduce((total, { gaps }) => total + gaps[verdict], 0);
  const ids = duties.map(({ id }) => id);
  return [
    say(`severity.${severity}`),
    String(sum('fail')),
    String(sum('undeclared')),
    prose(language, idRanges(report, language, ids)),
  ];
}

function gapsOf({ gaps }: ReportDuty): number {
  return gaps.fail + gaps.undeclared;
}
