import { declaredPasses, type PassCounts } from '../model/passes.ts';
import type { DutyVerdict, GapVerdict } from '../model/report-summary.ts';
import type { Result, RuleOutcome } from '../model/result.ts';
import type { Duty, Rule, Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/severity.ts';
import { type Verdict, worstVerdict } from '../model/verdict.ts';

/** A duty and what the run says of it. */
export interface JudgedDuty {
  readonly duty: Duty;
  /** Absent for a duty that has no rule yet. */
  readonly judged?: { readonly rule: Rule; readonly outcome: RuleOutcome };
  readonly severity: Severity;
  readonly verdict: DutyVerdict;
  /** Its gaps that are not waived. */
  readonly gaps: Readonly<Record<GapVerdict, number>>;
  /** Its gaps that are. */
  readonly waived: number;
  /** Its passing subjects. */
  readonly passes: PassCounts;
}

const NO_PASSES = declaredPasses(0).counts;

/**
 * The duties looked at, in the report's order: papers as the register first names them, articles by number, duties as
 * the register has them. A rule that was asked for and gave no outcome is a fault, for it would pass unseen.
 */
export function judgedDuties(
  rulebook: Rulebook,
  outcomes: readonly RuleOutcome[],
  only?: readonly string[],
): readonly JudgedDuty[] {
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
  return inOrder(rulebook.duties)
    .filter(({ id }) => !only || only.includes(id))
    .map((duty): JudgedDuty => {
      const rule = rules.get(duty.id);
      const { severity } = rule ?? duty;
      if (!rule)
        return {
          duty,
          severity,
          verdict: 'unwritten',
          gaps: { fail: 0, undeclared: 0 },
          waived: 0,
          passes: NO_PASSES,
        };
      const outcome = outcomeOf.get(duty.id);
      if (!outcome) throw new Error(`rule ${duty.id} gave no outcome`);
      const counts = gapsOf(outcome.results);
      const passes = (outcome.passes ?? declaredPasses(outcome.passed)).counts;
      return { duty, judged: { rule, outcome }, severity, verdict: verdictOf(outcome), ...counts, passes };
    });
}

function inOrder(duties: readonly Duty[]): readonly Duty[] {
  const papers = [...new Set(duties.map(({ paper }) => paper))];
  return papers.flatMap((paper) =>
    duties.filter((duty) => duty.paper === paper).sort((one, other) => one.article - other.article),
  );
}

function verdictOf({ passed, results }: RuleOutcome): Verdict {
  const worst = worstVerdict(results.map(({ verdict }) => verdict));
  return passed > 0 ? worstVerdict([worst, 'pass']) : worst;
}

function gapsOf(results: readonly Result[]): Pick<JudgedDuty, 'gaps' | 'waived'> {
  const gaps = { fail: 0, undeclared: 0 };
  let waived = 0;
  for (const result of results) {
    for (const { verdict, waiver } of result.gaps) {
      if (verdict !== 'fail' && verdict !== 'undeclared') continue;
      if (waiver) waived += 1;
      else gaps[verdict] += 1;
    }
  }
  return { gaps, waived };
}
