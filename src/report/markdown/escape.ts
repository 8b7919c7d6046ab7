import { message } from '../../messages/message.ts';
import type { Language } from '../../model/text.ts';
import { shown } from '../safe-text.ts';

/** Longer texts are cut; JSON has them whole. */
const LONGEST_TEXT = 600;
const LONGEST_VALUE = 200;

const MARKUP = /[\\`*_[\]<>|~&$#]/g;
/** What would open a list or underline a heading. */
const LINE_START = /^(\d*)([-+=.)])/;
const BETWEEN_WORDS = /([\s，。；、：（）“”]+)/u;
/** What GFM, or a program that reads it, makes a link or a mention of even where it is escaped. */
const BECOMES_LINK = /:\/\/|www\.|mailto:|xmpp:|@/i;
/** What cannot stand in a code span that may stand in a table. */
const NOT_IN_CODE = /([\\`|])/;

/** A text as Markdown that shows just this text, in a paragraph, a list or a table. */
export function prose(language: Language, text: string): string {
  return escaped(shown(language, text, LONGEST_TEXT));
}

/** A value of the input likewise. */
export function value(language: Language, text: string): string {
  return escaped(shown(language, text, LONGEST_VALUE));
}

/** A value that people copy, such as a place. */
export function code(language: Language, text: string): string {
  return codeSpans(shown(language, text, LONGEST_VALUE));
}

/** A value, or the words for nothing. */
export function valueOrNothing(language: Language, text: string | null): string {
  return text === null ? message(language, 'report.nothing') : value(language, text);
}

function escaped(text: string): string {
  const words = text.trim().split(BETWEEN_WORDS);
  const markdown = words.map((word) => (BECOMES_LINK.test(word) ? codeSpans(word) : backslashed(word)));
  return markdown.join('').replace(LINE_START, '$1\\$2');
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
