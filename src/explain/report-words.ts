import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { LANGUAGES, type Language } from '../model/text.ts';

/** The words that a report is summed up and headed with, and that its readers have to know, as reports print them. */
const REPORT_WORDS = {
  'compliance-rate': 'heading.arithmetic',
  pass: 'verdict.pass',
  partial: 'verdict.partial',
  fail: 'verdict.fail',
  undeclared: 'verdict.undeclared',
  pending: 'verdict.pending',
  waived: 'verdict.waived',
  'not-applicable': 'verdict.not-applicable',
  informational: 'verdict.informational',
  error: 'verdict.error',
  gap: 'column.gaps',
  verdict: 'column.verdict',
  severity: 'column.severity',
  'assurance-level': 'column.assurance',
  declared: 'assurance.declared',
  evidenced: 'assurance.evidenced',
  verified: 'assurance.verified',
  footing: 'label.footing',
  scope: 'label.scope',
  rulebook: 'label.rulebook',
  actual: 'label.actual',
  expected: 'label.expected',
  remedy: 'label.remedy',
  remarks: 'subsection.remarks',
  'evidence-problems': 'subsection.evidence',
} as const satisfies Readonly<Record<string, MessageCode>>;
export type ReportWord = keyof typeof REPORT_WORDS;

/** The word of that name, in either language; `undefined` for any other. */
export function reportWord(name: string): ReportWord | undefined {
  const wanted = name.toLowerCase();
  return (Object.keys(REPORT_WORDS) as readonly ReportWord[]).find((word) =>
    LANGUAGES.some((language) => wordTitle(word, language).toLowerCase() === wanted),
  );
}

/** The word as reports print it. */
export function wordTitle(word: ReportWord, language: Language): string {
  return message(language, REPORT_WORDS[word]);
}

/** What it means. */
export function wordMeaning(word: ReportWord, language: Language): string {
  return message(language, `explain.word.${word}`);
}
