import type { EvidenceProblem } from '../model/evidence.ts';
import { type PassCounts, weakestOf } from '../model/passes.ts';
import type { GapVerdict, ReportSummary } from '../model/report-summary.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { countVerdicts } from './articles.ts';
import type { JudgedDuty } from './judged-duties.ts';

/** The report's figures; all of them count duties, but for the gaps. */
export function reportSummary(
  judged: readonly JudgedDuty[],
  evidence: readonly Pick<EvidenceProblem, 'severity'>[],
): ReportSummary {
  // A roll-up says again what other duties say: counted once, there.
  const duties = judged.filter((duty) => duty.judged?.rule.kind !== 'roll-up');
  const { unwritten, ...verdicts } = countVerdicts(duties.map(({ verdict }) => verdict));
  const all = duties.length - unwritten;
  const notApplicable = verdicts['not-applicable'];
  const { pass, informational } = verdicts;
  const counted = all - notApplicable - informational;
  return {
    verdicts,
    met: metBy(duties),
    gaps: gapsBySeverity(duties),
    gapVerdicts: { fail: sumOf(duties, 'fail'), undeclared: sumOf(duties, 'undeclared') },
    waived: duties.reduce((sum, { waived }) => sum + waived, 0),
    evidenceProblems: bySeverity(evidence),
    complianceRate: counted === 0 ? null : rateOf(pass, counted),
    arithmetic: { pass, all, notApplicable, informational, counted, unwritten },
  };
}

/** To four decimals, but never a full 1 while a duty is unmet. */
export function rateOf(pass: number, counted: number): number {
  const rate = Math.round((pass * 10_000) / counted) / 10_000;
  return pass < counted ? Math.min(rate, 0.9999) : rate;
}

function metBy(duties: readonly JudgedDuty[]): PassCounts {
  const counts = { declared: 0, evidenced: 0, verified: 0 };
  for (const { verdict, passes } of duties) if (verdict === 'pass') counts[weakestOf(passes)] += 1;
  return counts;
}

function bySeverity(problems: readonly Pick<EvidenceProblem, 'severity'>[]): Record<Severity, number> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

function gapsBySeverity(duties: readonly JudgedDuty[]): Record<Severity, number> {
  const entries = SEVERITIES.map((severity) => {
    const those = duties.filter((duty) => duty.severity === severity);
    return [severity, sumOf(those, 'fail') + sumOf(those, 'undeclared')];
  });
  return Object.fromEntries(entries) as Record<Severity, number>;
}

function sumOf(duties: readonly JudgedDuty[], verdict: GapVerdict): number {
  return duties.reduce((sum, { gaps }) => sum + gaps[verdict], 0);
}
