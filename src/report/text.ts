import type { Report } from '../model/report.ts';
import { percentText, totalEvidenceProblems, totalGaps } from './figures.ts';
import type { RenderOptions } from './render-options.ts';
import { articlesTable } from './text/articles.ts';
import { baselineSection } from './text/baseline.ts';
import { errorsSection, gapsSection, pendingSection, waivedSection } from './text/gaps.ts';
import { gather } from './text/gathered.ts';
import { header } from './text/header.ts';
import { createPage, type Page } from './text/page.ts';
import {
  arithmeticSection,
  notApplicableSection,
  notesSections,
  parametersSection,
  unwrittenSection,
} from './text/rest.ts';
import { attestationsSection, evidenceSection, wordsAloneSection } from './text/trust.ts';
import { waiversSection } from './text/waivers.ts';

/** The report for a terminal: an overview, the gaps with place and remedy, the rest, one line that sums it up. */
export function* textChunks(report: Report, options: RenderOptions): Generator<string> {
  const page = createPage(report, options);
  const gathered = gather(report, options.words);
  yield* header(page);
  yield* articlesTable(page);
  yield* baselineSection(page);
  yield* errorsSection(page, gathered);
  yield* gapsSection(page, gathered);
  yield* evidenceSection(page);
  yield* waivedSection(page, gathered);
  yield* waiversSection(page);
  yield* pendingSection(page, gathered);
  yield* attestationsSection(page);
  yield* wordsAloneSection(page);
  yield* notesSections(page);
  yield* notApplicableSection(page, gathered);
  yield* parametersSection(page);
  yield* unwrittenSection(page);
  yield* arithmeticSection(page);
  yield `\n${summaryLine(page)}\n`;
}

/** The last line, never broken. */
function summaryLine({ report, paint, say }: Page): string {
  const { verdicts, gaps, waived, complianceRate, arithmetic } = report.summary;
  const total = totalGaps(report.summary);
  const unsound = totalEvidenceProblems(report.summary);
  const clauses = [
    verdicts.error > 0 ? say('summary.errors', { count: verdicts.error }) : '',
    total > 0 ? say('summary.gaps', { total, ...gaps }) : say('summary.clean'),
    waived > 0 ? say('summary.waived', { count: waived }) : '',
    report.baseline ? say('summary.baseline', report.baseline.counts) : '',
    unsound > 0 ? say('summary.evidence', { count: unsound }) : '',
    complianceRate === null
      ? say('summary.no-rate')
      : say('summary.rate', { ...arithmetic, percent: percentText(complianceRate) }),
    report.unwritten.length > 0 ? say('summary.unwritten', { count: report.unwritten.length }) : '',
    report.partial ? say('summary.partial') : '',
  ].filter((clause) => clause !== '');
  const line = say('summary.line', { clauses: clauses.join(say('report.clause-separator')) });
  if (verdicts.error > 0 || gaps.high > 0 || report.summary.evidenceProblems.high > 0) return paint.bad(line);
  return total > 0 || unsound > 0 ? paint.warn(line) : paint.good(line);
}
