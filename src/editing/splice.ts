/** A piece of a text, from `start` up to `end`, and what is put in its place. An insertion has `start === end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices in the order of their places; those at one place stay in the order given. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices.toSorted((one, other) => one.start - other.start);
}

/** A text with all its splices made; they are in order and none reaches into the next. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: put } of splices) {
    if (start < done || end < start) throw new RangeError('splices overlap');
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}

/** The splices that make the old text of the new one: what was put in is taken out, what was replaced is put back. */
export function inverse(text: string, splices: readonly Splice[]): readonly Splice[] {
  let shift = 0;
  return splices.map(({ start, end, text: put }) => {
    const from = start + shift;
    shift += put.length - (end - start);
    return { start: from, end: from + put.length, text: text.slice(start, end) };
  });
}
