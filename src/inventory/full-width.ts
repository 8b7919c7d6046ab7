import { keyName } from './passwords.ts';

const QUOTES = /[“”„‟〝〞＂‘’‚‛＇「」『』]/g;
const SEPARATORS = /[，、；;,]/;
const FULL_WIDTH_SEPARATORS = /[，、；]/;

/** A text typed on a Chinese keyboard as it was meant: half-width digits and signs, no typographic quotes. */
export function halfWidth(text: string): string {
  return text.replace(QUOTES, '').normalize('NFKC').replaceAll('。', '.').replaceAll('—', '-').trim();
}

/** The name in a key that has full-width characters; `undefined` for a key that has none. */
export function halfWidthKey(key: string): string | undefined {
  const name = halfWidth(keyName(key));
  return key.normalize('NFKC') === key && key.search(QUOTES) < 0 ? undefined : name;
}

/** The words of a list written as one text with full-width commas; `undefined` for any other text. */
export function fullWidthList(text: string): readonly string[] | undefined {
  if (!FULL_WIDTH_SEPARATORS.test(text)) return undefined;
  return text
    .split(SEPARATORS)
    .map(halfWidth)
    .filter((word) => word !== '');
}
