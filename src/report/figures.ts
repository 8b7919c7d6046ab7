import { message } from '../messages/message.ts';
import type { PassCounts } from '../model/passes.ts';
import type { Report } from '../model/report.ts';
import type { ReportArticle, ReportSummary } from '../model/report-summary.ts';
import type { Language } from '../model/text.ts';

/** A share as a percentage with one decimal; never a full 100 while something is unmet. */
export function percentText(share: number): string {
  const tenths = Math.round(share * 1000);
  return `${((share < 1 ? Math.min(tenths, 999) : tenths) / 10).toFixed(1)}%`;
}

/** How 符合率 comes about. */
export function arithmeticText(language: Language, { summary, articles }: Report): string {
  const { complianceRate, arithmetic } = summary;
  const { unwritten, ...figures } = arithmetic;
  const duties = articles.reduce((sum, article) => sum + article.duties.length, 0);
  const rolledUp = duties - figures.all - unwritten;
  const clauses = [
    complianceRate === null
      ? message(language, 'arithmetic.none', figures)
      : message(language, 'arithmetic.line', { ...figures, percent: percentText(complianceRate) }),
  ];
  if (rolledUp > 0) clauses.push(message(language, 'arithmetic.rolled-up', { rolledUp }));
  if (unwritten > 0) clauses.push(message(language, 'arithmetic.unwritten', { unwritten }));
  return clauses.join(message(language, 'report.clause-separator'));
}

/** How many duties are met, in all and by what they rest on. */
export function dutiesMet({ summary }: Report): PassCounts & { readonly all: number } {
  return { ...summary.met, all: summary.verdicts.pass };
}

/** What an article's passes rest on; nothing where nothing passes. */
export function assuranceText(language: Language, { assurance, duties }: ReportArticle): string {
  const passes = duties.some((duty) => Object.values(duty.passes).some((count) => count > 0));
  return passes ? message(language, `assurance.${assurance}`) : '';
}

/** Evidence that is none, of whatever severity. */
export function totalEvidenceProblems({ evidenceProblems: { high, medium, low } }: ReportSummary): number {
  return high + medium + low;
}

/** Gaps that are not met or not known, of whatever severity, without those waived. */
export function totalGaps({ gaps }: ReportSummary): number {
  return gaps.high + gaps.medium + gaps.low;
}
