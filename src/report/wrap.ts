import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const GRAPHEMES = new Intl.Segmenter();
const ASCII = /^[ -~]*$/;
const CLOSING = /^[，。、；：！？）》〉」』】〕”’…,.;:!?)\]}]$/u;
const OPENING = /^[（《〈「『【〔“‘]$/u;

/** The columns that `text` takes on a terminal. */
export function columns(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/**
 * Breaks `text` into lines of at most `width` columns: between any two Chinese characters, between other words at
 * blanks, and inside a word only where it is wider than a whole line. No line begins with closing punctuation. (Left
 * to itself wrap-ansi takes a Chinese sentence for one word.)
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (columns(line) + columns(piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const broken =
      columns(piece) <= width ? [piece] : wrapAnsi(piece, width, { hard: true, trim: false }).split('\n');
    line = (broken.pop() ?? '').trimStart();
    lines.push(...broken);
  }
  return [...lines, line.trimEnd()];
}

/** What a line must not be broken in: a word with its blanks, or a wide character with the punctuation that clings to it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const { segment } of GRAPHEMES.segment(text)) {
    const last = found.at(-1);
    const wide = columns(segment) > 1 || OPENING.test(segment);
    const clings =
      last !== undefined && (open || CLOSING.test(segment) || segment === ' ' || !(wide || endsPiece(last)));
    if (clings) found[found.length - 1] = last + segment;
    else found.push(segment);
    open = OPENING.test(segment);
  }
  return found;
}

function endsPiece(piece: string): boolean {
  const last = piece.at(-1) ?? '';
  return last === ' ' || columns(last) > 1;
}

/** `text` filled up with blanks to `width` columns, standing left in them unless told. */
export function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)));
  return align === 'left' ? text + blanks : blanks + text;
}
