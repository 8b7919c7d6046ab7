import type { Report } from '../model/report.ts';
import { jsonBlock, jsonLine, jsonList } from './json-text.ts';

/** The order of the parts and how each is laid out: on a line, figures one a line, or whatever may be long one item a line. */
const LAYOUT = {
  schemaVersion: 'line',
  tool: 'line',
  rulebook: 'line',
  language: 'line',
  asOf: 'line',
  asOfSource: 'line',
  unit: 'line',
  footing: 'line',
  papers: 'list',
  parameters: 'list',
  inputs: 'list',
  partial: 'line',
  only: 'line',
  requireEvidence: 'line',
  summary: 'block',
  articles: 'list',
  unwritten: 'line',
  results: 'list',
  passed: 'block',
  onWordsAlone: 'list',
  attestations: 'list',
  evidenceProblems: 'list',
  notes: 'list',
  diagnostics: 'list',
  quotes: 'list',
} as const satisfies Readonly<Record<keyof Report, 'line' | 'block' | 'list'>>;

/** The report as JSON, piece by piece: `schemas/report.schema.json` is its contract. */
export function* jsonChunks(report: Report): Generator<string> {
  let opening = '{';
  for (const key of Object.keys(LAYOUT) as (keyof Report)[]) {
    if (report[key] === undefined) continue;
    yield `${opening}\n  "${key}": `;
    yield* laidOut(LAYOUT[key], report[key]);
    opening = ',';
  }
  yield '\n}\n';
}

function laidOut(layout: 'line' | 'block' | 'list', value: unknown): Iterable<string> {
  if (layout === 'list') return jsonList(value as Iterable<unknown>, 1);
  return [layout === 'line' ? jsonLine(value) : jsonBlock(value, 1)];
}
