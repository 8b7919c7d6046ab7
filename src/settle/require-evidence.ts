import { type InventoryIndex, type RecordRef, UNIT } from '../model/inventory.ts';
import { declaredPasses } from '../model/passes.ts';
import type { Result, RuleOutcome } from '../model/result.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import { atLeast } from '../model/severity.ts';
import type { Settlement } from './settlement.ts';

/** The requirement that the rule's own passes then have to meet besides. */
const EVIDENCE_REQUIRED = 'evidence';

/**
 * Makes a gap of knowledge of every pass that rests on words alone, in rules as grave as was asked or graver; nothing
 * where nothing was asked.
 */
export function requireEvidence(settlement: Settlement): (rule: Rule, outcome: RuleOutcome) => RuleOutcome {
  const { index, requireEvidence: threshold } = settlement;
  return (rule, outcome) => {
    const { counts, of } = outcome.passes ?? declaredPasses(outcome.passed);
    if (!threshold || !atLeast(rule.severity, threshold) || counts.declared === 0) return outcome;
    const unproven = (subject: RecordRef, check: Check | undefined): Result =>
      unprovenResult(rule, subject, check, settlement);
    const spoken = outcome.results.map((result) =>
      result.verdict === 'pass' && (result.assurance ?? 'declared') === 'declared'
        ? { ...result, ...unproven(result.subject, checkOf(rule, result.subject)), notes: result.notes }
        : result,
    );
    // The unit may be the subject of several checks, and is told once.
    const told = new Set(outcome.results.map(({ subject }) => nameOf(subject)));
    const isNew = (subject: RecordRef): boolean => {
      const name = nameOf(subject);
      if (told.has(name)) return false;
      told.add(name);
      return true;
    };
    const silent = rule.checks.flatMap((check) =>
      subjectsOf(rule, check, index)
        .filter((subject) => of(subject) === 'declared' && isNew(subject))
        .map((subject) => unproven(subject, check)),
    );
    return {
      ...outcome,
      passed: outcome.passed - counts.declared,
      passes: { counts: { ...counts, declared: 0 }, of },
      results: [...spoken, ...silent],
    };
  };
}

function unprovenResult(
  rule: Rule,
  subject: RecordRef,
  check: Check | undefined,
  { index, evidence }: Settlement,
): Result {
  const record = index.records(subject.collection)?.[subject.index];
  const sound = record !== undefined && evidence.standing.has(record);
  const beside = [...new Set([...(check?.lookups.map(({ from }) => from) ?? []), 'unit'])];
  return {
    rule: rule.id,
    subject,
    verdict: 'undeclared',
    assurance: 'declared',
    gaps: [
      {
        requirement: EVIDENCE_REQUIRED,
        verdict: 'undeclared',
        code: sound ? 'evidence.required-beside' : 'evidence.required',
        args: sound ? { collections: beside } : {},
        at: { record: subject, path: ['evidence'] },
        offender: subject,
        related: [],
      },
    ],
    notes: [],
  };
}

function checkOf({ checks }: Rule, { collection }: RecordRef): Check | undefined {
  return checks.find((check) => check.collection === collection);
}

/** Whom a check judges; for a prohibition of events without events, the unit. */
function subjectsOf(rule: Rule, { collection }: Check, index: InventoryIndex): readonly RecordRef[] {
  const records = index.records(collection) ?? [];
  if (records.length === 0) return rule.empty === 'pass' && index.records(collection) ? [UNIT] : [];
  return records.map((_, position) => ({ collection, index: position }));
}

function nameOf({ collection, index }: RecordRef): string {
  return `${collection} ${index}`;
}
