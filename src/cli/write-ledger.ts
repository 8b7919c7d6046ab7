import { ledgerJson } from '../ledger/json.ts';
import type { LedgerReport } from '../ledger/ledger-report.ts';
import { ledgerMarkdown } from '../ledger/markdown.ts';
import { ledgerText } from '../ledger/text.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Renderer } from '../report/render-options.ts';
import type { LedgerFormat } from './ledger-formats.ts';
import { type Output, writeOutputs } from './outputs.ts';
import type { Session } from './session.ts';

/** Writes the ledger in every format asked for; false when one could not be written, which has been said then. */
export async function writeLedger(
  report: LedgerReport,
  outputs: readonly Output<LedgerFormat>[],
  whole: boolean,
  schema: SchemaIndex,
  session: Session,
): Promise<boolean> {
  const renderers: Readonly<Record<LedgerFormat, Renderer<LedgerReport>>> = {
    text: (told, options) => ledgerText(told, options, whole),
    markdown: (told, { language }) => ledgerMarkdown(told, language),
    json: (told) => ledgerJson(told),
  };
  return writeOutputs(report, outputs, async (format) => renderers[format], session, { schema });
}
