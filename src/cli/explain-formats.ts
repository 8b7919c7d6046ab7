/** The formats of `netsec explain`; the first is the default. */
export const EXPLAIN_FORMATS = ['text', 'markdown', 'json'] as const;
export type ExplainFormat = (typeof EXPLAIN_FORMATS)[number];
