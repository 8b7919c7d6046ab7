/** A place as people count: from 1, columns in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of offsets in a text. */
export type LineTable = (offset: number) => Position;

/** Computes nothing before the first question, and keeps the text. */
export function lineTable(text: string): LineTable {
  let counted: LineTable | undefined;
  return (offset) => {
    counted ??= countedLines(text);
    return counted(offset);
  };
}

/** Counts the lines now, and does not keep the text. */
export function countedLines(text: string): LineTable {
  const { lineStarts, pairEnds } = findBreaks(text);
  return (offset) => {
    const line = countUpTo(lineStarts, offset);
    const start = lineStarts[line - 1] ?? 0;
    const pairs = countUpTo(pairEnds, offset - 1) - countUpTo(pairEnds, start - 1);
    return { line, column: offset - start - pairs + 1 };
  };
}

/** Ascending numbers: a large file has millions of lines. */
type Ascending = Int32Array;

interface Breaks {
  readonly lineStarts: Ascending;
  /** Offsets of the second halves of surrogate pairs: two code units that are one character. */
  readonly pairEnds: Ascending;
}

const LINE_END = /\r\n?|\n/g;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;
const PAIR_END = /[\uDC00-\uDFFF]/g;

function findBreaks(text: string): Breaks {
  const pairEnds = Int32Array.from(text.matchAll(PAIR_END), ({ index }) => index);
  return { lineStarts: lineStarts(text), pairEnds };
}

/** Line feeds alone are found many times faster, and few files have anything else at the end of a line. */
function lineStarts(text: string): Ascending {
  const starts = [0];
  if (LONE_CARRIAGE_RETURN.test(text))
    for (const match of text.matchAll(LINE_END)) starts.push(match.index + match[0].length);
  else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return new Int32Array(starts);
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: Ascending, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
