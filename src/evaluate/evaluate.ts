import { dayOf } from '../model/day.ts';
import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { ReasonCode, Result, RuleOutcome } from '../model/result.ts';
import type { Check, Rule, Rulebook } from '../model/rulebook.ts';
import type { MessageArguments } from '../model/text.ts';
import { worstVerdict } from '../model/verdict.ts';
import { compileCheck } from './compile-rule.ts';
import type { Run } from './frame.ts';

const UNIT: RecordRef = { collection: 'unit', index: 0 };

/** Judges an inventory by every rule of the rulebook (or by those in `only`), in the rulebook's order. */
export function evaluate(rulebook: Rulebook, run: Run, only?: ReadonlySet<string>): readonly RuleOutcome[] {
  const made = new Map<string, RuleOutcome>();
  const byId = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const outcomeOf = (rule: Rule): RuleOutcome => {
    const known = made.get(rule.id);
    if (known) return known;
    const outcome =
      rule.kind === 'roll-up'
        ? rolledUp(rule, rule.of.flatMap((id) => byId.get(id) ?? []).map(outcomeOf))
        : evaluateRule(rule, run);
    made.set(rule.id, outcome);
    return outcome;
  };
  return rulebook.rules.filter((rule) => !only || only.has(rule.id)).map(outcomeOf);
}

/** Judges every subject of one rule. */
export function evaluateRule(rule: Rule, run: Run): RuleOutcome {
  if (rule.kind === 'informational') return informing(rule);
  let passed = 0;
  const results: Result[] = [];
  for (const check of rule.checks) {
    const outcome = evaluateCheck(rule, check, run);
    passed += outcome.passed;
    for (const result of outcome.results) results.push(result);
  }
  return { rule: rule.id, passed, results };
}

function evaluateCheck(rule: Rule, check: Check, run: Run): RuleOutcome {
  const records =
    check.collection === 'unit' ? [run.index.inventory.unit] : run.index.records(check.collection);
  if (!records)
    return { rule: rule.id, passed: 0, results: [ofUnit(rule, 'undeclared', 'collection.missing', check)] };
  if (records.length === 0)
    return rule.empty === 'pass'
      ? { rule: rule.id, passed: 1, results: [] }
      : { rule: rule.id, passed: 0, results: [ofUnit(rule, 'not-applicable', 'collection.empty', check)] };
  const judge = compileCheck(rule, check);
  const results: Result[] = [];
  let passed = 0;
  for (let index = 0; index < records.length; index++) {
    const record = records[index]!;
    const subject = { collection: check.collection, index };
    const result = futureEvent(rule, check, subject, record, run) ?? judge(run, subject, record);
    if (result) results.push(result);
    if (!result || result.verdict === 'pass') passed += 1;
  }
  return { rule: rule.id, passed, results };
}

/** A collection that is not there is one gap of knowledge, on the unit; an empty one is nothing to judge. */
function ofUnit(
  rule: Rule,
  verdict: 'undeclared' | 'not-applicable',
  code: ReasonCode,
  check: Check,
): Result {
  const args: MessageArguments = { collection: check.collection };
  const at = { record: UNIT, path: [] };
  return {
    rule: rule.id,
    subject: UNIT,
    verdict,
    reason: { code, args },
    gaps:
      verdict === 'undeclared'
        ? [{ requirement: check.collection, verdict, code, args, at, offender: UNIT, related: [] }]
        : [],
    notes: [],
  };
}

/** A record that happens after the audit date has not happened yet. */
function futureEvent(
  rule: Rule,
  check: Check,
  subject: RecordRef,
  record: InventoryRecord,
  run: Run,
): Result | undefined {
  const event = run.schema[check.collection]?.event;
  const day = event && record[event];
  if (typeof day !== 'string' || dayOf(day) <= run.asOf) return undefined;
  const reason = { code: 'event.future' as const, args: { day } };
  return { rule: rule.id, subject, verdict: 'not-applicable', reason, gaps: [], notes: [] };
}

/** A duty that states something: said once, of the unit, and nothing to comply with. */
function informing(rule: Rule): RuleOutcome {
  const reason = { code: 'informational' as const, args: {} };
  const result: Result = {
    rule: rule.id,
    subject: UNIT,
    verdict: 'informational',
    reason,
    gaps: [],
    notes: [],
  };
  return { rule: rule.id, passed: 0, results: [result] };
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
  if (verdict === 'pass') return { rule: rule.id, passed: 1, results: [] };
  const rules = verdicts.filter((one) => one.verdict === verdict).map(({ id }) => id);
  const reason = { code: 'roll-up' as const, args: { rules } };
  return {
    rule: rule.id,
    passed: 0,
    results: [{ rule: rule.id, subject: UNIT, verdict, reason, gaps: [], notes: [] }],
  };
}
