/** The formats that a ledger can be had in. */
export const LEDGER_FORMATS = ['text', 'markdown', 'json'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];
