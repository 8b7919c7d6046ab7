import type { PaperFooting } from '../model/footing.ts';
import { sumOfPasses, weakestOf } from '../model/passes.ts';
import type { DutyVerdict, ReportArticle, ReportDuty } from '../model/report-summary.ts';
import { type ArticleVerdict, VERDICTS, type Verdict, worstVerdict } from '../model/verdict.ts';
import type { JudgedDuty } from './judged-duties.ts';
import type { Wording } from './wording.ts';

/** The articles of the duties looked at, each with what its duties come to. */
export function reportArticles(
  duties: readonly JudgedDuty[],
  footingOf: (paper: string) => PaperFooting,
  words: Wording,
): readonly ReportArticle[] {
  const groups = new Map<string, JudgedDuty[]>();
  for (const judged of duties) {
    const key = `${judged.duty.paper} ${judged.duty.article}`;
    const group = groups.get(key);
    if (group) group.push(judged);
    else groups.set(key, [judged]);
  }
  return [...groups.values()].map((group) => reportArticle(group, footingOf, words));
}

function reportArticle(
  duties: readonly JudgedDuty[],
  footingOf: (paper: string) => PaperFooting,
  words: Wording,
): ReportArticle {
  const { paper, article } = duties[0]!.duty;
  const verdicts = duties.map(({ verdict }) => verdict);
  const counts = countVerdicts(verdicts);
  const gaps = duties.reduce((sum, duty) => sum + duty.gaps.fail + duty.gaps.undeclared, 0);
  return {
    paper,
    article,
    title: words.articleTitle(paper, article),
    footing: footingOf(paper),
    verdict: articleVerdict(verdicts),
    assurance: weakestOf(sumOfPasses(duties.map(({ passes }) => passes))),
    counts: { ...counts, gaps },
    duties: duties.map((duty) => reportDuty(duty, words)),
  };
}

function reportDuty(
  { duty, severity, verdict, gaps, waived, passes }: JudgedDuty,
  words: Wording,
): ReportDuty {
  return {
    id: duty.id,
    title: words.dutyTitle(duty.id),
    duty: duty.duty,
    severity,
    verdict,
    assurance: weakestOf(passes),
    passes,
    gaps,
    waived,
  };
}

/** How many of some duties have each verdict. */
export function countVerdicts(verdicts: readonly DutyVerdict[]): Record<DutyVerdict, number> {
  const counts = Object.fromEntries([...VERDICTS, 'unwritten'].map((verdict) => [verdict, 0]));
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts as Record<DutyVerdict, number>;
}

/**
 * An article passes if all its applicable duties pass; it is partial if one passes and one fails, fails if one fails
 * and none passes, and otherwise is its worst duty. A failed check outweighs all that, and an article whose duties do
 * not all have rules cannot pass.
 */
export function articleVerdict(verdicts: readonly DutyVerdict[]): ArticleVerdict {
  const worst = worstVerdict(verdicts.filter((verdict): verdict is Verdict => verdict !== 'unwritten'));
  if (worst === 'error') return 'error';
  if (worst === 'fail') return verdicts.includes('pass') ? 'partial' : 'fail';
  if (worst === 'undeclared' || worst === 'pending') return worst;
  return verdicts.includes('unwritten') ? 'unwritten' : worst;
}
