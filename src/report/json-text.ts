import { safeJson } from './safe-text.ts';

/** A value as JSON on one line, with nothing unsafe raw in it. */
function jsonLine(value: unknown): string {
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

/** How a part of a document is laid out: on a line, figures one a line, or whatever may be long one item a line. */
export type Layout = 'line' | 'block' | 'list';

/** A document as JSON, made piece by piece: the parts of it that the layout names, in its order. */
export function* jsonDocument<T extends object>(
  document: T,
  layout: Readonly<Record<keyof T, Layout>>,
): Generator<string> {
  let opening = '{';
  for (const key of Object.keys(layout) as (keyof T & string)[]) {
    if (document[key] === undefined) continue;
    yield `${opening}\n  "${key}": `;
    yield* laidOut(layout[key], document[key]);
    opening = ',';
  }
  yield '\n}\n';
}

function laidOut(layout: Layout, value: unknown): Iterable<string> {
  if (layout === 'list') return jsonList(value as Iterable<unknown>, 1);
  return [layout === 'line' ? jsonLine(value) : jsonBlock(value, 1)];
}
