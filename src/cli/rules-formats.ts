/** The formats of `netsec rules list`; the first is the default. */
export const RULES_FORMATS = ['text', 'markdown'] as const;
export type RulesFormat = (typeof RULES_FORMATS)[number];
