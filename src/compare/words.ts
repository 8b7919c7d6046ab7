import { message } from '../messages/message.ts';
import type {
  Difference,
  DifferenceSide,
  DifferentGap,
  DifferentVerdict,
  Loosened,
} from '../model/difference.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { Language } from '../model/text.ts';
import { recordText } from '../report/record-labels.ts';
import type { Vocabulary } from '../report/vocabulary.ts';

/** The kinds of gaps that are told one by one, in the order in which they are told. */
export const TOLD_GAPS = ['new', 'worse', 'better', 'closed'] as const;

/** What was loosened, in words. */
export function loosenedText(language: Language, { code, args }: Loosened): string {
  const severity = SEVERITIES.find((known) => known === args.severity);
  const worded = severity ? { ...args, severity: message(language, `severity.${severity}`) } : args;
  return message(language, `loosened.${code}`, worded);
}

/** Short texts that the formats share. Values of the input in them are raw: the format makes them safe. */
export function sideText(language: Language, { asOf, tool, rulebook, partial }: DifferenceSide): string {
  const side = message(language, 'diff.side', { asOf, tool, rulebook: rulebook.version });
  return partial ? message(language, 'diff.side-partial', { side }) : side;
}

export function countsText(language: Language, { counts }: Difference): string {
  return message(language, 'diff.counts', counts);
}

/** Which gap: its severity, duty, requirement and record. */
export function gapText(words: Vocabulary, gap: DifferentGap): string {
  const { language } = words;
  const { severity, rule, requirement, title, subject, offender } = gap;
  const record = [subject, offender]
    .filter((ref, at) => at === 0 || ref.collection !== subject.collection || ref.id !== subject.id)
    .map((ref) => recordText(words, { ...ref, name: null }))
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
export function changeText(
  language: Language,
  { before, now, severity, severityBefore, waiver }: DifferentGap,
): string {
  const named = (found: DifferentVerdict, of: Severity): string => {
    if (found === null) return message(language, 'diff.verdict.none');
    const verdict = message(language, `verdict.${found}`);
    if (severityBefore === null || severityBefore === severity) return verdict;
    return message(language, 'diff.graver', { verdict, severity: message(language, `severity.${of}`) });
  };
  const change = message(language, 'diff.verdicts', {
    before: named(before, severityBefore ?? severity),
    now: named(now, severity),
  });
  return waiver === null ? change : message(language, 'diff.covered', { change, waiver });
}
