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

const LF = 10;
const CR = 13;

function findBreaks(text: string): Breaks {
  const lineStarts = [0];
  const pairEnds: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === LF || (unit === CR && text.charCodeAt(offset + 1) !== LF)) lineStarts.push(offset + 1);
    else if (unit >= 0xdc00 && unit <= 0xdfff) pairEnds.push(offset);
  }
  return { lineStarts, pairEnds };
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
