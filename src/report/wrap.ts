import { characters, columns } from './text-width.ts';

const CLOSING = new Set('，。、；：！？）》〉」』】〕”’…,.;:!?)]}');
const OPENING = new Set('（《〈「『【〔“‘');

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
    if (used + columns(piece.trimEnd()) <= width) {
      line += piece;
      used += columns(piece);
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const broken = columns(piece) <= width ? [piece] : brokenAnywhere(piece, width);
    line = (broken.pop() ?? '').trimStart();
    used = columns(line);
    lines.push(...broken);
  }
  return [...lines, line.trimEnd()];
}

/** What a line must not be broken in: a word with its blanks, or a wide character with the punctuation that clings to it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  let ended = false;
  for (const { text: character, width } of characters(text)) {
    const opening = OPENING.has(character);
    const wide = width > 1 || opening;
    const last = found.length - 1;
    const clings = last >= 0 && (open || character === ' ' || CLOSING.has(character) || !(wide || ended));
    if (clings) found[last] += character;
    else found.push(character);
    open = opening;
    ended = character === ' ' || width > 1;
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
