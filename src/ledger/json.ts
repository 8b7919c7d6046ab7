import { jsonBlock, jsonLine, jsonList } from '../report/json-text.ts';
import type { LedgerReport } from './ledger-report.ts';

/** The ledger as JSON, one entry a line. */
export function* ledgerJson(report: LedgerReport): Generator<string> {
  let opening = '{';
  for (const [key, value] of Object.entries(report)) {
    yield `${opening}\n  "${key}": `;
    if (Array.isArray(value) && typeof value[0] === 'object') yield* jsonList(value, 1);
    else if (key === 'counts') yield jsonBlock(value, 1);
    else yield jsonLine(value);
    opening = ',';
  }
  yield '\n}\n';
}
