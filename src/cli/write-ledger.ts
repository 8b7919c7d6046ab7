import { ledgerJson } from '../ledger/json.ts';
import type { LedgerReport } from '../ledger/ledger-report.ts';
import { ledgerMarkdown } from '../ledger/markdown.ts';
import { ledgerText } from '../ledger/text.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { type Output, writeRendered } from './outputs.ts';
import type { Session } from './session.ts';

/** The formats a ledger can be had in. */
export const LEDGER_FORMATS = ['text', 'markdown', 'json'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** Writes the ledger in every format asked for; false when one could not be written, which has been said then. */
export async function writeLedger(
  report: LedgerReport,
  outputs: readonly Output<LedgerFormat>[],
  whole: boolean,
  session: Session,
): Promise<boolean> {
  const renderers: Readonly<Record<LedgerFormat, (options: RenderOptions) => Iterable<string>>> = {
    text: (options) => ledgerText(report, options, whole),
    markdown: ({ language }) => ledgerMarkdown(report, language),
    json: () => ledgerJson(report),
  };
  return writeRendered(outputs, async (format) => renderers[format], session, false);
}
