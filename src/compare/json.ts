import type { Difference } from '../model/difference.ts';
import { jsonLine, jsonList } from '../report/json-text.ts';

/** The order of the parts, and which of them are lists with one item a line. */
const LAYOUT = {
  schemaVersion: 'line',
  kind: 'line',
  tool: 'line',
  language: 'line',
  before: 'line',
  now: 'line',
  counts: 'line',
  loosened: 'list',
  new: 'list',
  worse: 'list',
  better: 'list',
  closed: 'list',
  uncompared: 'list',
} as const satisfies Readonly<Record<keyof Difference, 'line' | 'list'>>;

/** The difference as JSON: `schemas/diff.schema.json` is its contract. */
export function* differenceJson(difference: Difference): Generator<string> {
  let opening = '{';
  for (const key of Object.keys(LAYOUT) as (keyof Difference)[]) {
    yield `${opening}\n  "${key}": `;
    if (LAYOUT[key] === 'list') yield* jsonList(difference[key] as readonly unknown[], 1);
    else yield jsonLine(difference[key]);
    opening = ',';
  }
  yield '\n}\n';
}
