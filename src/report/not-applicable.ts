import { message } from '../messages/message.ts';
import type { ReportResult } from '../model/report.ts';
import type { Language } from '../model/text.ts';

/** By rule, then by reason: for how many subjects it does not apply. */
export type ReasonCounts = Map<string, Map<string, number>>;

/** Of one rule so many reasons are told one by one. */
const REASONS_TOLD = 12;

/** Counts a result that does not apply, under its reason. */
export function countReason(
  counts: ReasonCounts,
  { rule, verdict, reason }: ReportResult,
  language: Language,
): void {
  if (verdict !== 'not-applicable') return;
  const reasons = counts.get(rule) ?? new Map<string, number>();
  counts.set(rule, reasons);
  const told = reason?.message ?? message(language, 'applies.not.bare');
  reasons.set(told, (reasons.get(told) ?? 0) + 1);
}

/**
 * The reasons of a rule, with the subjects that each keeps out, as they first come; where there are more than a person
 * reads, those that keep out most, the commonest first, and how many others there are.
 */
export function reasonsTold(
  counts: ReasonCounts,
  rule: string,
  language: Language,
): readonly (readonly [reason: string, count: number])[] {
  const all = [...(counts.get(rule) ?? [])];
  // One more takes no more room than the line that would count it.
  if (all.length <= REASONS_TOLD + 1) return all;
  const commonest = new Set(all.toSorted(([, one], [, other]) => other - one).slice(0, REASONS_TOLD));
  const others = all.filter((one) => !commonest.has(one));
  const rest = message(language, 'not-applicable.other', { count: others.length });
  return [...commonest, [rest, others.reduce((sum, [, count]) => sum + count, 0)]];
}
