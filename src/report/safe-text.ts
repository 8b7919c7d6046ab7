import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';

/**
 * What must never come out raw: controls, format characters (bidi marks, overrides and isolates, zero widths), line and
 * paragraph separators, lone surrogates, noncharacters, and whatever else shows nothing. Variation selectors may stay:
 * they choose the form of the character before them, in names too.
 */
const UNSAFE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `text` on one line with every unsafe character written out, such as `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

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
  return json.replace(UNSAFE, (character) => {
    // Inside a string JSON has escaped it already: a raw one is layout.
    if (character === '\n') return character;
    let escapes = '';
    for (let unit = 0; unit < character.length; unit++) {
      escapes += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
    }
    return escapes;
  });
}
