/** The languages netsec speaks; `zh` is the default. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** What stands among the arguments of a message for a fact that is not there. */
export const ABSENT = '—';

/** What fills the `{placeholders}` of a message. */
export type MessageArguments = Readonly<Record<string, string | number | readonly string[]>>;
