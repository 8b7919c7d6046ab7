import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';

/**
 * What must never come out raw: controls, format characters (bidi marks, overrides and isolates, zero widths), line and
 * paragraph separators, lone surrogates, noncharacters, and whatever else shows nothing. Variation selectors may stay:
 * they choose the form of the character before them, in names too. Made when there is something to look for: the engine
 * takes a millisecond for it.
 */
const unsafe = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/** Cheap to look for, and absent from nearly every text: what lies outside the ranges that hold nothing unsafe. */
const SUSPECT =
  /[^\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3130\u31a0-\ud7ff\uff01-\uff9f]/;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `text` on one line with every unsafe character written out, such as `\u{202e}`. */
export function visible(text: string): string {
  if (!SUSPECT.test(text) && !text.includes('\n')) return text;
  return text.replace(
    unsafe(),
    (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/**
 * How many characters people are shown of a value of the input, of a message that values stand in, and of a text of
 * ours. JSON and the formats made from it have all of them.
 */
export const LONGEST = { value: 200, message: 600, text: 2000 } as const;

/** `visible(text)`, cut after `limit` characters with the number of all of them. */
export function shown(language: Language, text: string, limit: number): string {
  if (text.length <= limit) return visible(text);
  const characters = Array.from(text);
  if (characters.length <= limit) return visible(text);
  return message(language, 'report.cut', {
    text: visible(characters.slice(0, limit).join('')),
    count: characters.length,
  });
}

/** JSON text without a raw unsafe character: those in its strings become JSON's own escapes. */
export function safeJson(json: string): string {
  if (!SUSPECT.test(json)) return json;
  return json.replace(unsafe(), (character) => {
    // Inside a string JSON has escaped it already: a raw one is layout.
    if (character === '\n') return character;
    let escapes = '';
    for (let unit = 0; unit < character.length; unit++) {
      escapes += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
    }
    return escapes;
  });
}
