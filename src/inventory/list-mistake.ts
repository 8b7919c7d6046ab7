import { isMapping } from '../model/mapping.ts';
import { listWords, usesFullWidthListSigns } from './full-width.ts';
import { nearestTitled } from './nearest.ts';
import type { Refused, Trap } from './trap.ts';
import { valueOfPlain } from './yaml-scalar.ts';

const DASH = '- ';
const NEEDS_NO_QUOTES = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;

/** A value that stands where a list is wanted: one record without its dash, or something else. */
export function notAList(value: unknown, written: string): Trap {
  const args = { expected: 'list', found: written, ...(isMapping(value) && { dash: DASH }) };
  return { code: 'shape.wrong-type', args };
}

/** A list of words written as one text, `zhang-wei` or `【zhang-wei，li-na】`; `undefined` for any other value. */
export function listInOneText({ value, field, written }: Refused): Trap | undefined {
  if (typeof value !== 'string' || field.items?.type !== 'string') return undefined;
  const words = listWords(value);
  if (words.length === 0) return undefined;
  const { values = {} } = field.items;
  const suggestion = `[${words.map((word) => asItem(nearestTitled(word, values) ?? word)).join(', ')}]`;
  if (usesFullWidthListSigns(value)) return { code: 'trap.full-width', args: { found: written, suggestion } };
  return { code: 'shape.wrong-type', args: { expected: 'list', found: written, suggestion } };
}

/** Quotes where the word would not stay a text without them. */
function asItem(word: string): string {
  return NEEDS_NO_QUOTES.test(word) && valueOfPlain(word) === word ? word : JSON.stringify(word);
}
