import { type Character, characters, columns, isPlainText, plainColumns } from './text-width.ts';

const CLOSING = new Set('，。、；：！？）》〉」』】〕”’…,.;:!?)]}');
const OPENING = new Set('（《〈「『【〔“‘');
/** Where a plain text may be broken: before a wide character, and behind one or a blank. Brackets and punctuation cling. */
const BREAK =
  /(?<![（《〈「『【〔“‘])(?:(?=[（《〈「『【〔“‘\u3001-\uff60])|(?<=[ \u3001-\uff60]))(?![ ，。、；：！？）》〉」』】〕”’…,.;:!?)\]}])/;

/**
 * Breaks `text` into lines of at most `width` columns: between any two Chinese characters, between other words at
 * blanks, and inside a word only where it is wider than a whole line. No line begins with closing punctuation. (The
 * usual libraries take a Chinese sentence for one word.)
 */
export function wrap(text: string, width: number): readonly string[] {
  if (columns(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    if (used + piece.width <= width) {
      line += piece.text;
      used += piece.width + piece.blanks;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const broken = piece.width + piece.blanks <= width ? [piece.text] : brokenAnywhere(piece.text, width);
    line = (broken.pop() ?? '').trimStart();
    used = columns(line);
    lines.push(...broken);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** What a line must not be broken in: a word with its blanks, or a wide character with the punctuation that clings to it. */
export interface Piece {
  text: string;
  /** Columns, without those of the blanks at its end. */
  width: number;
  blanks: number;
}

function pieces(text: string): readonly Piece[] {
  return isPlainText(text) ? plainPieces(text) : piecesOf(characters(text));
}

/** The pieces of a plain text. */
export function plainPieces(text: string): readonly Piece[] {
  return text.split(BREAK).map((piece) => {
    const written = piece.trimEnd();
    return { text: piece, width: plainColumns(written), blanks: piece.length - written.length };
  });
}

/** The pieces of any text. */
export function piecesOf(all: readonly Character[]): readonly Piece[] {
  const found: Piece[] = [];
  let piece: Piece | undefined;
  let open = false;
  let ended = false;
  for (const { text: character, width } of all) {
    const opening = OPENING.has(character);
    const blank = character === ' ';
    const starts = !(open || blank || CLOSING.has(character)) && (width > 1 || opening || ended);
    if (!piece || starts) {
      piece = { text: '', width: 0, blanks: 0 };
      found.push(piece);
    }
    piece.text += character;
    if (blank || character.trim() === '') piece.blanks += width;
    else {
      piece.width += piece.blanks + width;
      piece.blanks = 0;
    }
    open = opening;
    ended = blank || width > 1;
  }
  return found;
}

/** A word that is wider than a line, in pieces that are not. */
function brokenAnywhere(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of characters(word)) {
    if (used + character.width > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character.text;
    used += character.width;
  }
  return [...parts, part];
}

/** `text` filled up with blanks to `width` columns, standing left in them unless told. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
