import { message } from '../messages/message.ts';
import type { Difference, DifferenceSide, DifferentGap, DifferentVerdict } from '../model/difference.ts';
import type { Language } from '../model/text.ts';
import { recordText } from '../report/labels.ts';

/** The kinds of gaps that are told one by one, in the order in which they are told. */
export const TOLD_GAPS = ['new', 'worse', 'better', 'closed'] as const;

/** Short texts that the formats share. Values of the input in them are raw: the format makes them safe. */
export function sideText(language: Language, { asOf, tool, rulebook, partial }: DifferenceSide): string {
  const side = message(language, 'diff.side', { asOf, tool, rulebook: rulebook.version });
  return partial ? message(language, 'diff.side-partial', { side }) : side;
}

export function countsText(language: Language, { counts }: Difference): string {
  return message(language, 'diff.counts', counts);
}

/** Which gap: its severity, duty, requirement and record. */
export function gapText(language: Language, gap: DifferentGap): string {
  const { severity, rule, requirement, title, subject, offender } = gap;
  const record = [subject, offender]
    .filter((ref, at) => at === 0 || ref.collection !== subject.collection || ref.id !== subject.id)
    .map((ref) => recordText(language, { ...ref, name: null }))
    .join(' / ');
  const args = {
    severity: message(language, `severity.${severity}`),
    duty: rule,
    requirement,
    title,
    record,
  };
  return message(language, 'diff.gap', args);
}

/** From what to what it changed. */
export function changeText(language: Language, { before, now, waiver }: DifferentGap): string {
  const named = (verdict: DifferentVerdict): string =>
    verdict === null ? message(language, 'diff.verdict.none') : message(language, `verdict.${verdict}`);
  const change = message(language, 'diff.verdicts', { before: named(before), now: named(now) });
  return waiver === null ? change : message(language, 'diff.covered', { change, waiver });
}
