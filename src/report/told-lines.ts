import type { Language } from '../model/text.ts';
import { shown } from './safe-text.ts';
import { padded, wrap } from './wrap.ts';

/** The most characters of one sentence that a terminal is shown. */
export const LONGEST_TOLD = 600;

/** One sentence as the lines of a terminal: indented by so many columns, the first with a marker in the indent. */
export type TellLines = (text: string, indent?: number, marker?: string) => string;

/** The way of telling sentences in lines of at most `width` columns; what comes from a file is made safe to show. */
export function tellingLines(language: Language, width: number): TellLines {
  return (text, indent = 0, marker = '') =>
    wrap(shown(language, text, LONGEST_TOLD), width - indent)
      .map((line, at) => `${at === 0 ? padded(marker, indent) : ' '.repeat(indent)}${line}\n`)
      .join('');
}
