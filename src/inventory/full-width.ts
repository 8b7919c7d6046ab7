import { keyName } from './passwords.ts';

const QUOTES = /[“”„‟〝〞＂‘’‚‛＇「」『』]/g;
const SEPARATORS = /[，、；;,]/;
const FULL_WIDTH_SEPARATORS = /[，、；]/;
const FULL_WIDTH_BRACKETS = /^\s*[【〔［]|[】〕］]\s*$/g;

/** A text typed on a Chinese keyboard as it was meant: half-width digits and signs, no typographic quotes. */
export function halfWidth(text: string): string {
  return text.replace(QUOTES, '').normalize('NFKC').replaceAll('。', '.').replaceAll('—', '-').trim();
}

/** The name in a key that has full-width characters; `undefined` for a key that has none. */
export function halfWidthKey(key: string): string | undefined {
  const name = halfWidth(keyName(key));
  return key.normalize('NFKC') === key && key.search(QUOTES) < 0 ? undefined : name;
}

/** Whether a text has full-width commas or brackets, as of a list. */
export function usesFullWidthListSigns(text: string): boolean {
  return FULL_WIDTH_SEPARATORS.test(text) || text.search(FULL_WIDTH_BRACKETS) >= 0;
}

/** The words of a list written as one text. */
export function listWords(text: string): readonly string[] {
  return text
    .replace(FULL_WIDTH_BRACKETS, '')
    .split(SEPARATORS)
    .map(halfWidth)
    .filter((word) => word !== '');
}
