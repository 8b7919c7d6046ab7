import type { Language } from '../model/text.ts';
import { LONGEST, shown } from './safe-text.ts';
import { padded, wrap } from './wrap.ts';

/** One sentence as the lines of a terminal: indented by so many columns, the first with a marker in the indent. */
export type TellLines = (text: string, indent?: number, marker?: string) => string;

/** The way of telling sentences in lines of at most `width` columns; what comes from a file is made safe to show. */
export function tellingLines(language: Language, width: number): TellLines {
  return (text, indent = 0, marker = '') =>
    wrap(shown(language, text, LONGEST.message), width - indent)
      .map((line, at) => `${at === 0 ? padded(marker, indent) : ' '.repeat(indent)}${line}\n`)
      .join('');
}
