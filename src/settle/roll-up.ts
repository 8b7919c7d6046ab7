import { type InventoryIndex, UNIT } from '../model/inventory.ts';
import { declaredPasses, sumOfPasses, weakestOf } from '../model/passes.ts';
import type { Note, RuleOutcome } from '../model/result.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';
import { type Verdict, worstVerdict } from '../model/verdict.ts';

/** The outcomes of the rules to look at, in the rulebook's order, with those of the rules that roll up others. */
export function rollUp(
  rulebook: Rulebook,
  outcomes: readonly RuleOutcome[],
  index: Pick<InventoryIndex, 'idOf'>,
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
            index,
          )
        : (byRule.get(rule.id) ?? []),
    );
}

/** So many records are named; of more it is said how many. */
const MOST_NAMED = 20;

/** The worst of some rules, on the unit: their gaps stay where they are, and a remark names their rules and records. */
function rolledUp(
  rule: Rule,
  outcomes: readonly RuleOutcome[],
  index: Pick<InventoryIndex, 'idOf'>,
): RuleOutcome {
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
  const notes = namingRecords(rules, recordsOf(verdict, outcomes, index));
  return {
    rule: rule.id,
    passed: 0,
    results: [{ rule: rule.id, subject: UNIT, verdict, assurance, reason, gaps: [], notes }],
  };
}

/** The ids of the records that brought a verdict about, each once, in order. */
function recordsOf(
  verdict: Verdict,
  outcomes: readonly RuleOutcome[],
  index: Pick<InventoryIndex, 'idOf'>,
): readonly string[] {
  const results = outcomes.flatMap((outcome) => outcome.results.filter((one) => one.verdict === verdict));
  const records = results.map(({ subject }) => subject).filter(({ collection }) => collection !== 'unit');
  return [...new Set(records.map((record) => index.idOf(record)))].sort();
}

function namingRecords(rules: readonly string[], ids: readonly string[]): readonly Note[] {
  if (ids.length === 0) return [];
  const more = ids.length - MOST_NAMED;
  const args = { rules, ids: ids.slice(0, MOST_NAMED), ...(more > 0 ? { more } : {}) };
  return [{ id: 'rolled-up', code: 'roll-up', args, at: { record: UNIT, path: [] } }];
}
