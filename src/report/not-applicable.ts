import { message } from '../messages/message.ts';
import type { ReportResult } from '../model/report.ts';
import type { Language } from '../model/text.ts';

/** By rule, then by reason: for how many subjects it does not apply. */
export type ReasonCounts = Map<string, Map<string, number>>;

/** Of one rule so many reasons are told one by one. */
const REASONS_TOLD = 5;

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
  const other = message(language, 'not-applicable.other');
  const text = reasons.has(told) || reasons.size < REASONS_TOLD ? told : other;
  reasons.set(text, (reasons.get(text) ?? 0) + 1);
}
