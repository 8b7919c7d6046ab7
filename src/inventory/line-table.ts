/** A place as people count: from 1, columns in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of offsets in a text. Nothing is computed before the first question. */
export function lineTable(text: string): (offset: number) => Position {
  let breaks: Breaks | undefined;
  return (offset) => {
    breaks ??= findBreaks(text);
    const line = countUpTo(breaks.lineStarts, offset);
    const start = breaks.lineStarts[line - 1] ?? 0;
    const pairs = countUpTo(breaks.pairEnds, offset - 1) - countUpTo(breaks.pairEnds, start - 1);
    return { line, column: offset - start - pairs + 1 };
  };
}

interface Breaks {
  readonly lineStarts: readonly number[];
  /** Offsets of the second halves of surrogate pairs: two code units that are one character. */
  readonly pairEnds: readonly number[];
}

const LINE_END = /\r\n?|\n/g;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/;
const PAIR_END = /[\uDC00-\uDFFF]/g;

function findBreaks(text: string): Breaks {
  const pairEnds = [...text.matchAll(PAIR_END)].map(({ index }) => index);
  return { lineStarts: [0, ...lineEnds(text)], pairEnds };
}

/** Line feeds alone are found many times faster, and few files have anything else at the end of a line. */
function lineEnds(text: string): readonly number[] {
  if (LONE_CARRIAGE_RETURN.test(text))
    return [...text.matchAll(LINE_END)].map((match) => match.index + match[0].length);
  const ends: number[] = [];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) ends.push(end + 1);
  return ends;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
