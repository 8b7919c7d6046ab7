import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Text in which every character is one UTF-16 unit and one or two columns wide, and nothing joins with its neighbour:
 * ASCII, Latin punctuation, and the Chinese that reports are written in.
 */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u2460-\u24ff\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;
const FIRST_WIDE = 0x3001;
/** Shown as a picture, two columns wide, whatever it is made of. */
const PICTURE = /\p{Emoji_Presentation}|.\ufe0f|^\p{Regional_Indicator}{2}/u;
const WITHOUT_WIDTH =
  /^(?:\p{Nonspacing_Mark}|\p{Enclosing_Mark}|\p{Control}|\p{Default_Ignorable_Code_Point}|\p{Surrogate})+$/u;

/** One character as people see it: a letter with its accents, a picture made of several. */
export interface Character {
  readonly text: string;
  readonly width: number;
}

/** Whether every character of a text is one or two columns wide by itself. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** The characters of a text, with the columns each takes on a terminal. */
export function characters(text: string): readonly Character[] {
  if (!isPlainText(text))
    return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => ({
      text: segment,
      width: widthOf(segment),
    }));
  const found: Character[] = [];
  for (let at = 0; at < text.length; at++)
    found.push({ text: text.charAt(at), width: text.charCodeAt(at) >= FIRST_WIDE ? 2 : 1 });
  return found;
}

/** The columns that `text` takes on a terminal. */
export function columns(text: string): number {
  return isPlainText(text) ? plainColumns(text) : characters(text).reduce((sum, { width }) => sum + width, 0);
}

/** The columns of a plain text. */
export function plainColumns(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_WIDE) width += 1;
  return width;
}

function widthOf(segment: string): number {
  if (isPlainText(segment)) return segment.charCodeAt(0) >= FIRST_WIDE ? 2 : 1;
  if (PICTURE.test(segment)) return 2;
  return WITHOUT_WIDTH.test(segment) ? 0 : eastAsianWidth(segment.codePointAt(0) ?? 0);
}
