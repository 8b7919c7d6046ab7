import { jsonDocument, type Layout } from '../report/json-text.ts';
import type { LedgerReport } from './ledger-report.ts';

/** The parts in order. */
const LAYOUT = {
  schemaVersion: 'line',
  tool: 'line',
  language: 'line',
  asOf: 'line',
  unit: 'line',
  only: 'line',
  rectificationDays: 'line',
  counts: 'block',
  added: 'line',
  reopened: 'line',
  dueOn: 'line',
  mayBeClosed: 'list',
  overdue: 'list',
  attention: 'list',
  problems: 'list',
} as const satisfies Readonly<Record<keyof LedgerReport, Layout>>;

/** The ledger as JSON, one entry a line. */
export function ledgerJson(report: LedgerReport): Iterable<string> {
  return jsonDocument(report, LAYOUT);
}
