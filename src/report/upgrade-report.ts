import { declaredPasses } from '../model/passes.ts';
import type { Report } from '../model/report.ts';
import type { ReportResult } from '../model/report-results.ts';
import type { ReportArticle, ReportDuty, ReportSummary } from '../model/report-summary.ts';
import { wordsAlone } from './trust.ts';

/** What version 2 added. */
type Added =
  | 'schemaVersion'
  | 'requireEvidence'
  | 'ignoresWaivers'
  | 'baseline'
  | 'onWordsAlone'
  | 'attestations'
  | 'waivers'
  | 'evidenceProblems'
  | 'closed'
  | 'collections';

/** A report as version 1 of its format had it. */
export interface ReportOfVersion1 extends Omit<Report, Added | 'summary' | 'articles' | 'results'> {
  readonly schemaVersion: 1;
  readonly summary: Omit<ReportSummary, 'met' | 'evidenceProblems'>;
  readonly articles: readonly (Omit<ReportArticle, 'duties'> & {
    readonly duties: readonly Omit<ReportDuty, 'passes' | 'waived'>[];
  })[];
  readonly results: readonly Omit<ReportResult, 'attestation'>[];
}

/** A report of version 1 in version 2. Nothing was looked at then: all that passed rested on words alone. */
export function upgraded(report: ReportOfVersion1): Report {
  const articles = report.articles.map((article) => ({
    ...article,
    duties: article.duties.map((duty) => ({
      ...duty,
      passes: declaredPasses(report.passed[duty.id] ?? 0).counts,
      waived: 0,
    })),
  }));
  return {
    ...report,
    schemaVersion: 2,
    requireEvidence: null,
    ignoresWaivers: false,
    baseline: null,
    summary: {
      ...report.summary,
      met: declaredPasses(report.summary.verdicts.pass).counts,
      evidenceProblems: { high: 0, medium: 0, low: 0 },
    },
    articles,
    results: report.results.map((result) => ({ ...result, attestation: null })),
    onWordsAlone: wordsAlone(articles),
    attestations: [],
    waivers: [],
    evidenceProblems: [],
    closed: [],
    collections: [],
  };
}
