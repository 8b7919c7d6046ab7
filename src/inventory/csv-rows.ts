import { CsvError, parse } from 'csv-parse/sync';

/** One line of a table (more, where a cell has line ends in it), by its offsets in the text. */
export interface Row {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The rows of a table that are not blank; `broken` is the offset of the first cell with a misplaced quote. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly broken?: number;
}

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const QUOTE = '"';
const NOT_PLAIN = /"|\r(?!\n)/;
const LINE_END = /[\r\n]/;
const RECORD_DELIMITER = ['\r\n', '\n', '\r'];

/** The sign that separates the headings: the most frequent one on the first line that has something on it. */
export function delimiterOf(text: string): Delimiter {
  const [headings = ''] = /[^\r\n]+/.exec(text) ?? [];
  const unquoted = headings.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Takes a table apart. */
export function rowsOf(text: string, delimiter: Delimiter): Rows {
  return NOT_PLAIN.test(text) ? parsedRows(text, delimiter) : { rows: plainRows(text, delimiter) };
}

/** The rows of a table without quotes: what the parser gives, without starting it. */
function plainRows(text: string, delimiter: Delimiter): readonly Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed + 1;
    const line = text.slice(start, lineFeed < 0 ? end : lineFeed - Number(text[lineFeed - 1] === '\r'));
    if (line !== '') rows.push({ cells: line.split(delimiter), start, end });
    start = end;
  }
  return rows;
}

/** Takes any table apart. */
export function parsedRows(text: string, delimiter: Delimiter): Rows {
  const rows: Row[] = [];
  const lengthOf = characterCounter(text);
  let bytes = 0;
  let end = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: RECORD_DELIMITER,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], info) {
        const start = afterBlankLines(text, end);
        end += lengthOf(bytes, info.bytes);
        bytes = info.bytes;
        rows.push({ cells, start, end });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const start = afterBlankLines(text, end);
    return { rows, broken: start + (cellStarts(text.slice(start), delimiter)[Number(error.column)] ?? 0) };
  }
}

function afterBlankLines(text: string, offset: number): number {
  let start = offset;
  while (LINE_END.test(text[start] ?? '')) start += 1;
  return start;
}

/** Where the cells of a row's text begin. */
export function cellStarts(row: string, delimiter: Delimiter): readonly number[] {
  const starts = [0];
  let quoted = false;
  for (let offset = 0; offset < row.length; offset++) {
    if (row[offset] === QUOTE) quoted = !quoted;
    else if (!quoted && row[offset] === delimiter) starts.push(offset + 1);
  }
  return starts;
}

/** The parser counts bytes of UTF-8. */
function characterCounter(text: string): (start: number, end: number) => number {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === text.length) return (start, end) => end - start;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (start, end) => decoder.decode(bytes.subarray(start, end)).length;
}
