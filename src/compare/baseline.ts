import type { Report } from '../model/report.ts';
import type { BaselineState, ReportClosedGap } from '../model/report-baseline.ts';
import type { ReportEvidenceProblem } from '../model/report-evidence.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { type ComparedGap, compareGaps, type GapComparison, type Met, metGaps } from './gaps.ts';

/** A report with its gaps compared with an earlier one's. */
export interface AgainstBaseline extends Pick<GapComparison, 'onlyBefore' | 'onlyNow'> {
  readonly report: Report;
  /** Open gaps, and unsound evidence, that the earlier report does not excuse: new, worse, or compared with nothing. */
  readonly unexcused: Readonly<Record<Severity, number>>;
}

/** Says of every gap, and of all unsound evidence, how it stands against an earlier report. */
export function againstBaseline(report: Report, before: Report): AgainstBaseline {
  const comparison = compareGaps(before, report);
  const { counts, closed, onlyBefore, onlyNow } = comparison;
  const evidenceProblems = report.evidenceProblems.map((problem) => ({
    ...problem,
    baselineState: evidenceState(problem, before),
  }));
  const unexcused = { high: 0, medium: 0, low: 0 };
  for (const { severity, baselineState } of evidenceProblems)
    if (isUnexcused(baselineState)) unexcused[severity] += 1;
  for (const { result, states } of metGaps(report, comparison))
    for (const [at, { verdict, waiver }] of result.gaps.entries())
      if (
        waiver === null &&
        (verdict === 'fail' || verdict === 'undeclared') &&
        isUnexcused(stateAt(states, at))
      )
        unexcused[result.severity] += 1;
  return {
    onlyBefore,
    onlyNow,
    unexcused,
    report: {
      ...report,
      baseline: {
        asOf: before.asOf,
        tool: before.tool.version,
        rulebook: before.rulebook,
        counts: { ...counts, closed: closed.length },
        notCompared: onlyNow,
      },
      closed: closed.map(closedGap),
      evidenceProblems,
      results: {
        *[Symbol.iterator]() {
          for (const { result, states } of metGaps(report, comparison))
            yield {
              ...result,
              gaps: result.gaps.map((gap, at) => ({ ...gap, baselineState: stateAt(states, at) })),
            };
        },
      },
    },
  };
}

function stateAt(states: readonly Met[], at: number): BaselineState | null {
  return states[at]?.state ?? null;
}

function isUnexcused(state: BaselineState | null): boolean {
  return state !== 'unchanged' && state !== 'better';
}

/** How unsound evidence stands against an earlier report. */
export function evidenceState(
  { fingerprint, severity }: Pick<ReportEvidenceProblem, 'fingerprint' | 'severity'>,
  before: Pick<Report, 'evidenceProblems'>,
): BaselineState {
  const known = before.evidenceProblems.find((problem) => problem.fingerprint === fingerprint);
  if (!known) return 'new';
  const change = SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(known.severity);
  return change < 0 ? 'worse' : change > 0 ? 'better' : 'unchanged';
}

function closedGap({
  rule,
  requirement,
  severity,
  verdict,
  subject,
  offender,
  fingerprint,
}: ComparedGap): ReportClosedGap {
  return { rule, requirement, severity, verdict, subject, offender, fingerprint };
}
