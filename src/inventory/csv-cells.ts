import { isDay } from '../model/day.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import { withWordInTitle } from './value-words.ts';

const BOOLEANS: Readonly<Record<string, boolean>> = {
  是: true,
  true: true,
  yes: true,
  否: false,
  false: false,
  no: false,
};
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const YEAR_MONTH_DAY = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const BETWEEN_ITEMS = /[;；、]/;
const COMMA = /[,，]/;

/**
 * The value of a cell that is not empty. A spreadsheet writes days, numbers and yes or no as its user sees them, so the
 * forms people use are taken here; a text that is none of them stays as it is, for validation to report.
 */
export function cellValue(text: string, field: FieldSchema): unknown {
  const plain = text.normalize('NFKC');
  switch (field.type) {
    case 'boolean':
      return ownValue(BOOLEANS, plain.toLowerCase()) ?? text;
    case 'number':
    case 'integer':
      return NUMBER.test(plain) ? Number(plain) : text;
    case 'day':
      return dayValue(plain) ?? text;
    case 'list':
      return listItems(text, field.items).map((item) => (field.items ? cellValue(item, field.items) : item));
    default:
      return field.values ? wordValue(text, field.values, field.formerValues) : text;
  }
}

/** Whether a cell says that there is none, as the other formats do. */
export function isEmptyList(text: string): boolean {
  const signs = text.trim();
  return signs.length === 2 && signs.normalize('NFKC') === '[]';
}

/**
 * The items of a list written in one cell. A value of which several words were given, as its title joins them, is one
 * item; a word given twice stays two.
 */
export function listItems(text: string, items?: FieldSchema): readonly string[] {
  if (isEmptyList(text)) return [];
  const words = text
    .split(BETWEEN_ITEMS)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (!items?.values) return words;
  const firstWords = new Map<unknown, string>();
  return words.filter((word) => {
    const value = cellValue(word, items);
    const first = firstWords.get(value) ?? word;
    firstWords.set(value, first);
    return first === word;
  });
}

/** The words of an item that has commas in it: in a ledger they are no sign between items. */
export function wordsBetweenCommas(item: string): readonly string[] {
  return item
    .split(COMMA)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A list as it may be written in one cell, whatever stands between the cells. */
export function listCell(items: readonly string[]): string {
  return items.join('、');
}

function dayValue(text: string): string | undefined {
  const [, year, month, date] = YEAR_MONTH_DAY.exec(text) ?? [];
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

type Values = NonNullable<FieldSchema['values']>;
type FormerValues = FieldSchema['formerValues'];

/** A column has the same few words over and over. */
const wordValues = new WeakMap<Values, Map<string, string>>();

/** People read and write the word for a value, not the value. */
function wordValue(text: string, values: Values, former: FormerValues): string {
  const known = wordValues.get(values) ?? new Map<string, string>();
  wordValues.set(values, known);
  const value = known.get(text) ?? valueCalled(text, values, former);
  known.set(text, value);
  return value;
}

function valueCalled(text: string, values: Values, former: FormerValues = {}): string {
  const wanted = text.normalize('NFKC').toLowerCase();
  const isWanted = (word: string) => word.normalize('NFKC').toLowerCase() === wanted;
  const named =
    Object.entries(values).find(([value, { zh, en }]) => [value, zh, en].some(isWanted)) ??
    Object.entries(former).find(([, words]) => words.some(isWanted));
  return named?.[0] ?? withWordInTitle(text, values) ?? text;
}

function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
