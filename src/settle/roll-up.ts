import { UNIT } from '../model/inventory.ts';
import { declaredPasses, sumOfPasses, weakestOf } from '../model/passes.ts';
import type { RuleOutcome } from '../model/result.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';
import { worstVerdict } from '../model/verdict.ts';

/** The outcomes of the rules to look at, in the rulebook's order, with those of the rules that roll up others. */
export function rollUp(
  rulebook: Rulebook,
  outcomes: readonly RuleOutcome[],
  only: ReadonlySet<string> | undefined,
): readonly RuleOutcome[] {
  const byRule = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
  return rulebook.rules
    .filter(({ id }) => !only || only.has(id))
    .flatMap((rule) =>
      rule.kind === 'roll-up'
        ? rolledUp(
            rule,
            rule.of.flatMap((id) => byRule.get(id) ?? []),
          )
        : (byRule.get(rule.id) ?? []),
    );
}

/** The worst of some rules, on the unit: their gaps stay where they are, and are named here by their rules. */
function rolledUp(rule: Rule, outcomes: readonly RuleOutcome[]): RuleOutcome {
  const verdicts = outcomes.map(({ rule: id, passed, results }) => ({
    id,
    verdict: worstVerdict([
      ...results.map(({ verdict }) => verdict),
      ...(passed > 0 ? (['pass'] as const) : []),
    ]),
  }));
  const verdict = worstVerdict(verdicts.map((one) => one.verdict));
  const assurance = weakestOf(
    sumOfPasses(outcomes.map(({ passes, passed }) => (passes ?? declaredPasses(passed)).counts)),
  );
  if (verdict === 'pass') {
    const counts = { ...declaredPasses(0).counts, [assurance]: 1 };
    return { rule: rule.id, passed: 1, passes: { counts, of: () => assurance }, results: [] };
  }
  const rules = verdicts.filter((one) => one.verdict === verdict).map(({ id }) => id);
  const reason = { code: 'roll-up' as const, args: { rules } };
  return {
    rule: rule.id,
    passed: 0,
    results: [{ rule: rule.id, subject: UNIT, verdict, assurance, reason, gaps: [], notes: [] }],
  };
}
