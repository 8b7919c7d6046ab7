/** Quoting the regulation's own words. */
export const quotes = {
  'cli.option.quote-text': 'a plain text of the regulation, whose articles the report quotes',
  'cli.text-without-articles':
    '{file} has no articles of the regulation (第一条 and so on, each at the beginning of a line); nothing can be quoted from it',
  'cli.text-missing': 'Not quoted, for {file} does not have them or does not show where they end: {articles}',
  'cli.text-different':
    'Beware: {file} is not the text that the register was read from; the words differ in {articles}. Check that the file is whole and of the same version',
  'cli.text-different-elsewhere':
    '{file} is not quite the text that the register was read from, but its articles have the same words',
  'cli.text-and-more': '{articles} and others ({count} in all)',
  'label.quote': 'The text',
} as const;
