import stringWidth from 'string-width';

/**
 * Text in which every character is one UTF-16 unit and one or two columns wide, and nothing joins with its neighbour:
 * ASCII, Latin punctuation, and the Chinese that reports are written in.
 */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u2460-\u24ff\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;
const FIRST_WIDE = 0x3001;

/** Whether the text can be measured character by character. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** The columns of one character of plain text. */
export function plainWidth(text: string, position: number): 1 | 2 {
  return text.charCodeAt(position) >= FIRST_WIDE ? 2 : 1;
}

/** The columns that `text` takes on a terminal. */
export function columns(text: string): number {
  if (!isPlainText(text)) return stringWidth(text);
  let width = 0;
  for (let position = 0; position < text.length; position++) width += plainWidth(text, position);
  return width;
}
