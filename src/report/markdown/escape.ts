import { message } from '../../messages/message.ts';
import type { Language } from '../../model/text.ts';
import { LONGEST, shown } from '../safe-text.ts';

const MARKUP = /[\\`*_[\]<>|~&$#]/g;
/** What would open a list or underline a heading. */
const LINE_START = /^(?:\d+(?=[.)](?:\s|$))|(?=[-+=]))/;
const BETWEEN_WORDS = /([\s，。；、：（）“”]+)/u;
/** What GFM, or a program that reads it, makes a link or a mention of even where it is escaped. */
const BECOMES_LINK = /:\/\/|www\.|mailto:|xmpp:|@/i;
/** What cannot stand in a code span that may stand in a table. */
const NOT_IN_CODE = /([\\`|])/;

/** A text of ours as Markdown that shows just this text, in a paragraph, a list or a table. */
export function prose(language: Language, text: string): string {
  return escaped(shown(language, text, LONGEST.text));
}

/** A message that values of the input may stand in, likewise. */
export function told(language: Language, text: string | null): string {
  return escaped(shown(language, text ?? message(language, 'report.nothing'), LONGEST.message));
}

/** A value of the input likewise. */
export function value(language: Language, text: string | null): string {
  return escaped(shortened(language, text ?? message(language, 'report.nothing')));
}

/** A value that people copy, such as a place. */
export function code(language: Language, text: string): string {
  return codeSpans(shortened(language, text));
}

/** A value cut and made visible, to be escaped with the text it is put into. */
export function shortened(language: Language, text: string): string {
  return shown(language, text, LONGEST.value);
}

function escaped(text: string): string {
  const words = text.trim().split(BETWEEN_WORDS);
  const markdown = words.map((word) => (BECOMES_LINK.test(word) ? codeSpans(word) : backslashed(word)));
  return markdown.join('').replace(LINE_START, '$&\\');
}

function backslashed(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

function codeSpans(text: string): string {
  return text
    .split(NOT_IN_CODE)
    .map((part, position) => (position % 2 === 1 ? backslashed(part) : part === '' ? '' : `\`${part}\``))
    .join('');
}
