import type { Report } from '../model/report.ts';
import { jsonDocument, type Layout } from './json-text.ts';

/** The order of the parts and how each is laid out. */
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
  ignoresWaivers: 'line',
  baseline: 'line',
  summary: 'block',
  articles: 'list',
  unwritten: 'line',
  results: 'list',
  passed: 'block',
  onWordsAlone: 'list',
  attestations: 'list',
  waivers: 'list',
  evidenceProblems: 'list',
  closed: 'list',
  collections: 'list',
  notes: 'list',
  diagnostics: 'list',
  quotes: 'list',
} as const satisfies Readonly<Record<keyof Report, Layout>>;

/** The report as JSON, piece by piece: `schemas/report.schema.json` is its contract. */
export function jsonChunks(report: Report): Iterable<string> {
  return jsonDocument(report, LAYOUT);
}
