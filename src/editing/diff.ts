import type { Splice } from './splice.ts';

const CONTEXT = 2;

/** The lines that splices change, with those around them, as a unified diff without a head. */
export function* changedLines(old: string, splices: readonly Splice[]): Generator<string> {
  const starts = lineStarts(old);
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  let shift = 0;
  for (const hunk of hunksOf(splices, lineOf)) {
    const { first, last } = hunk;
    const from = starts[first] ?? old.length;
    const to = starts[last + 1] ?? old.length;
    let text = '';
    let done = from;
    for (const { start, end, text: put } of hunk.splices) {
      text += old.slice(done, start) + put;
      done = end;
    }
    const before = linesIn(old.slice(from, to));
    const after = linesIn(text + old.slice(done, to));
    const same = sharedEnds(before, after);
    const head = Math.min(CONTEXT, first + same.head);
    const above = linesIn(
      old.slice(starts[first + same.head - head] ?? 0, starts[first + same.head] ?? from),
    );
    const firstBelow = last + 1 - same.tail;
    const below = linesIn(
      old.slice(starts[firstBelow] ?? old.length, starts[firstBelow + CONTEXT] ?? old.length),
    );
    const removed = before.slice(same.head, before.length - same.tail);
    const added = after.slice(same.head, after.length - same.tail);
    const line = first + same.head - above.length + 1;
    const [oldCount, newCount] = [removed, added].map((lines) => lines.length + above.length + below.length);
    yield `@@ -${line},${oldCount} +${line + shift},${newCount} @@\n`;
    for (const [mark, lines] of [
      [' ', above],
      ['-', removed],
      ['+', added],
      [' ', below],
    ] as const)
      for (const one of lines) yield `${mark}${one}\n`;
    shift += added.length - removed.length;
  }
}

interface Hunk {
  readonly first: number;
  last: number;
  readonly splices: Splice[];
}

/** Splices in the same or in neighbouring lines are shown together. */
function hunksOf(splices: readonly Splice[], lineOf: (offset: number) => number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const splice of splices) {
    const [first, last] = [lineOf(splice.start), lineOf(splice.end)];
    const open = hunks.at(-1);
    if (open && first <= open.last + 2 * CONTEXT) {
      open.last = Math.max(open.last, last);
      open.splices.push(splice);
    } else hunks.push({ first, last, splices: [splice] });
  }
  return hunks;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function linesIn(text: string): readonly string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/** How many lines at both ends are the same in two texts. */
function sharedEnds(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
}
