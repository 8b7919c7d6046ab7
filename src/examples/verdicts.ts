import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Result, RuleOutcome } from '../model/result.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import type { SubjectVerdict } from './example.ts';

/** What each rule says of each subject, by `collection/id`. */
export type Verdicts = ReadonlyMap<string, SubjectVerdict>;

/** One for all that pass: they are most, and soon compared. */
const PASS: SubjectVerdict = { pass: [] };

/** The verdicts of one rule, passing subjects too, in a form that can be compared and written. */
export function verdictsOf(rule: Rule, outcome: RuleOutcome, index: InventoryIndex): Verdicts {
  const verdicts = new Map<string, SubjectVerdict>();
  if (rule.kind !== 'records') verdicts.set('unit', PASS);
  // A paper that does not bind the unit has no subjects among its records, and what asks nothing has nothing that passes.
  const unbound = outcome.results.some(({ reason }) => reason?.code === 'paper.not-bound');
  for (const check of unbound || rule.kind === 'informational' ? [] : rule.checks)
    for (const subject of subjectsOf(check, index)) verdicts.set(nameOf(subject, index), PASS);
  for (const result of outcome.results) verdicts.set(nameOf(result.subject, index), verdictOf(result));
  return verdicts;
}

/** How a record is named in examples: `systems/portal`, and `unit` for the unit. */
export function nameOf(record: RecordRef, index: InventoryIndex): string {
  return record.collection === 'unit' ? 'unit' : `${record.collection}/${index.idOf(record)}`;
}

/** What changed from one to the other, subject by subject. */
export function changesBetween(before: Verdicts, after: Verdicts): Record<string, SubjectVerdict> {
  const changes: Record<string, SubjectVerdict> = {};
  for (const [subject, verdict] of after)
    if (!sameVerdict(before.get(subject), verdict)) changes[subject] = verdict;
  for (const subject of before.keys()) if (!after.has(subject)) changes[subject] = { gone: [] };
  return changes;
}

/** Whether two verdicts say the same, whatever the order of their keys. */
export function sameVerdict(one: SubjectVerdict | undefined, other: SubjectVerdict | undefined): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(verdict: SubjectVerdict | undefined): string {
  const entries = Object.entries(verdict ?? {}).map(([name, ids]) => [name, [...(ids ?? [])].sort()]);
  return JSON.stringify(entries.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}

function subjectsOf(check: Check, index: InventoryIndex): readonly RecordRef[] {
  if (check.collection === 'unit') return [{ collection: 'unit', index: 0 }];
  return (index.records(check.collection) ?? []).map((_, position) => ({
    collection: check.collection,
    index: position,
  }));
}

function verdictOf(result: Result): SubjectVerdict {
  const verdict: Record<string, string[]> = {};
  for (const gap of result.gaps) {
    verdict[gap.verdict] ??= [];
    const ids = verdict[gap.verdict]!;
    if (!ids.includes(gap.requirement)) ids.push(gap.requirement);
  }
  if (result.gaps.length === 0) verdict[result.verdict] = [];
  if (result.notes.length > 0) verdict.notes = [...new Set(result.notes.map((note) => note.id))].sort();
  return verdict;
}
