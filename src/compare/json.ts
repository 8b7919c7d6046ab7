import type { Difference } from '../model/difference.ts';
import { jsonDocument, type Layout } from '../report/json-text.ts';

/** The parts in order. */
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
} as const satisfies Readonly<Record<keyof Difference, Layout>>;

/** The difference as JSON: `schemas/diff.schema.json` is its contract. */
export function differenceJson(difference: Difference): Iterable<string> {
  return jsonDocument(difference, LAYOUT);
}
