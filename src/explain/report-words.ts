import { message } from '../messages/message.ts';
import { LANGUAGES, type Language } from '../model/text.ts';

/** The words that a report is summed up with, and that its readers have to know. */
const REPORT_WORDS = [
  'compliance-rate',
  'pass',
  'partial',
  'fail',
  'undeclared',
  'pending',
  'waived',
  'not-applicable',
  'informational',
  'error',
] as const;
export type ReportWord = (typeof REPORT_WORDS)[number];

/** The word of that name, in either language; `undefined` for any other. */
export function reportWord(name: string): ReportWord | undefined {
  const wanted = name.toLowerCase();
  return REPORT_WORDS.find((word) =>
    LANGUAGES.some((language) => wordTitle(word, language).toLowerCase() === wanted),
  );
}

/** The word as reports print it. */
export function wordTitle(word: ReportWord, language: Language): string {
  return message(language, word === 'compliance-rate' ? 'heading.arithmetic' : `verdict.${word}`);
}

/** What it means. */
export function wordMeaning(word: ReportWord, language: Language): string {
  return message(language, `explain.word.${word}`);
}
