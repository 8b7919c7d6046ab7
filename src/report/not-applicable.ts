import { message } from '../messages/message.ts';
import type { ReportResult } from '../model/report-results.ts';
import type { Language } from '../model/text.ts';

/** The subjects that one reason keeps out: how many, and the ids of the first, but that of the unit. */
export interface KeptOut {
  readonly count: number;
  readonly first: readonly string[];
}

/** By rule, then by reason: for which subjects it does not apply. */
export type ReasonCounts = Map<string, Map<string, KeptOut>>;

/** Of one rule so many reasons are told one by one. */
const REASONS_TOLD = 12;

/** So many subjects of one reason are named. */
const SUBJECTS_NAMED = 3;

/** Counts a result that does not apply, under its reason. */
export function countReason(
  counts: ReasonCounts,
  { rule, verdict, reason, subject }: ReportResult,
  language: Language,
): void {
  if (verdict !== 'not-applicable') return;
  const reasons = counts.get(rule) ?? new Map<string, KeptOut>();
  counts.set(rule, reasons);
  const told = reason?.message ?? message(language, 'applies.not.bare');
  const { count, first } = reasons.get(told) ?? { count: 0, first: [] };
  const isNamed = subject.collection !== 'unit' && first.length < SUBJECTS_NAMED;
  reasons.set(told, { count: count + 1, first: isNamed ? [...first, subject.id] : first });
}

/**
 * The reasons of a rule, with the subjects that each keeps out, as they first come; where there are more than a person
 * reads, those that keep out most, the commonest first, and how many others there are.
 */
export function reasonsTold(
  counts: ReasonCounts,
  rule: string,
  language: Language,
): readonly (readonly [reason: string, keptOut: KeptOut])[] {
  const all = [...(counts.get(rule) ?? [])];
  // One more takes no more room than the line that would count it.
  if (all.length <= REASONS_TOLD + 1) return all;
  const commonest = new Set(
    all.toSorted(([, one], [, other]) => other.count - one.count).slice(0, REASONS_TOLD),
  );
  const others = all.filter((one) => !commonest.has(one));
  const rest = message(language, 'not-applicable.other', { count: others.length });
  return [...commonest, [rest, { count: others.reduce((sum, [, { count }]) => sum + count, 0), first: [] }]];
}
