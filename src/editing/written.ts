import type { NewRecord, NewValue, Scalar } from './edit.ts';

/** A place's way of writing: YAML in lines, YAML in brackets, or JSON. */
export type Style = 'block' | 'flow' | 'json';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Plain text that no YAML reads as anything else: letters first, then letters, digits and signs without a meaning. */
const PLAIN = /^\p{L}[\p{L}\p{N}，。；：、（）〔〕《》“”！？·/._+() -]*$/u;
/** Hex that is no number: a letter that no number has stands in it. */
const HEX = /^[0-9a-f]*[a-df][0-9a-f]*$/;
const WORDS_WITH_A_TYPE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** What a line of a file must not contain raw: JSON leaves these as they are. */
const RAW = /[\u007f-\u009f\u2028\u2029\ufeff\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A scalar as it is written in a file: plain where that is safe in every YAML, else in double quotes on one line. */
function writtenScalar(value: Scalar, style: Style): string {
  if (typeof value !== 'string') return String(value);
  return style !== 'json' && isPlain(value) ? value : quoted(value);
}

function isPlain(text: string): boolean {
  if (DAY.test(text) || HEX.test(text)) return !/^\d+$/.test(text);
  return PLAIN.test(text) && !text.endsWith(' ') && !WORDS_WITH_A_TYPE.test(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(RAW, (character) => {
    let escapes = '';
    for (let unit = 0; unit < character.length; unit++)
      escapes += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
    return escapes;
  });
}

/** `key: value` of one field; a value that is a record or a list stands in brackets. */
export function writtenField(key: string, value: NewValue, style: Style): string {
  const name = style === 'json' ? JSON.stringify(key) : key;
  return `${name}: ${writtenValue(value, style)}`;
}

/** A value on one line. */
export function writtenValue(value: NewValue, style: Style): string {
  if (typeof value !== 'object') return writtenScalar(value, style);
  const inside = style === 'json' ? 'json' : 'flow';
  if (isList(value)) return `[${value.map((item) => writtenValue(item, inside)).join(', ')}]`;
  return Object.keys(value).length === 0 ? '{}' : flowRecord(value, style);
}

function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

/** A record in braces, on one line. */
export function flowRecord(record: NewRecord, style: Style): string {
  const inside = style === 'json' ? 'json' : 'flow';
  const fields = Object.entries(record).map(([key, value]) => writtenField(key, value, inside));
  return `{ ${fields.join(', ')} }`;
}

/** A record as an item of a block list: the lines, without the break of the last. */
export function blockItem(record: NewRecord, indent: string, gap: string, lineBreak: string): string {
  const inner = indent + ' '.repeat(1 + gap.length);
  return Object.entries(record)
    .map(([key, value], position) => {
      const before = position === 0 ? `${indent}-${gap}` : inner;
      const inside = typeof value === 'object' ? 'flow' : 'block';
      return before + writtenField(key, value, inside);
    })
    .join(lineBreak);
}

/** A file of its own for a new collection, with a remark at its head. */
export function newCollectionText(
  collection: string,
  records: readonly NewRecord[],
  remark: readonly string[],
): string {
  const items = records.map((record) => blockItem(record, '  ', ' ', '\n'));
  return [...remark.map((line) => `# ${line}`), `${collection}:`, ...items, ''].join('\n');
}
