import { safeJson } from './safe-text.ts';

/** A value as JSON on one line, with nothing unsafe raw in it. */
export function jsonLine(value: unknown): string {
  return safeJson(JSON.stringify(value));
}

/** A small value as JSON over several lines, to stand at some depth of a document. */
export function jsonBlock(value: unknown, depth: number): string {
  return safeJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** A list as JSON with one item a line, made piece by piece. */
export function* jsonList(items: Iterable<unknown>, depth: number): Generator<string> {
  const indent = `\n${'  '.repeat(depth + 1)}`;
  let empty = true;
  yield '[';
  for (const item of items) {
    yield `${empty ? '' : ','}${indent}${jsonLine(item)}`;
    empty = false;
  }
  yield empty ? ']' : `\n${'  '.repeat(depth)}]`;
}
