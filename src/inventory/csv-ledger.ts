import type { Diagnostic } from '../model/diagnostic.ts';
import { toPointer } from '../model/json-pointer.ts';
import { isEmptyList } from './csv-cells.ts';
import { type Column, type Headings, isRowNumber } from './csv-columns.ts';
import { cellStarts, type Delimiter, type Row } from './csv-rows.ts';
import { diagnosticAt, type InputText } from './reading.ts';
import { shownKey } from './shown.ts';

/** A table of records: the row of headings, and a row for each record. */
export interface Ledger {
  readonly input: InputText;
  readonly collection: string;
  readonly delimiter: Delimiter;
  readonly headings: Row;
  readonly rows: readonly Row[];
}

/** The field of each column; `undefined` for a column without heading and content. */
export type Columns = readonly (Column | undefined)[];

/** Where a cell of a row begins. */
export function cellOffset({ input, delimiter }: Ledger, { start, end }: Row, column: number): number {
  return start + (cellStarts(input.text.slice(start, end), delimiter)[column] ?? 0);
}

/** What the headings name, and what is wrong with them. */
export function columnsOf(
  ledger: Ledger,
  known: Headings,
): { readonly columns: Columns; readonly diagnostics: readonly Diagnostic[] } {
  const { input, headings, rows } = ledger;
  const diagnostics: Diagnostic[] = [];
  const columns = headings.cells.map(
    (cell, index) => known.column(cell) ?? (saysNoneAtMost(rows, index) ? known.list(cell) : undefined),
  );
  const there = new Set(columns);
  const used = new Map<string, PlacedHeading>();
  const starts = cellStarts(input.text.slice(headings.start, headings.end), ledger.delimiter);
  for (const [index, cell] of headings.cells.entries()) {
    const heading = cell.trim();
    const offset = headings.start + (starts[index] ?? 0);
    const column = columns[index];
    if (heading === '' && rows.every(({ cells }) => (cells[index] ?? '').trim() === '')) continue;
    if (!column) {
      diagnostics.push(unknownHeading(ledger, offset, heading, known, there, diagnostics));
      continue;
    }
    const pointer = toPointer(column.path);
    const first = used.get(pointer);
    if (first === undefined) used.set(pointer, { heading, offset });
    else diagnostics.push(repeatedHeading(input, { heading, offset }, first));
  }
  return { columns, diagnostics };
}

/** Whether the cells below a heading hold nothing but `[]`: a list of records has no other form in one cell. */
function saysNoneAtMost(rows: readonly Row[], index: number): boolean {
  return rows.every(({ cells }) => {
    const text = cells[index]?.trim() ?? '';
    return text === '' || isEmptyList(text);
  });
}

/** All headings that there are fill many lines; said once they are said. */
function unknownHeading(
  { input, collection }: Ledger,
  offset: number,
  heading: string,
  known: Headings,
  there: ReadonlySet<Column | undefined>,
  before: readonly Diagnostic[],
): Diagnostic {
  if (heading === '') return diagnosticAt(input, offset, 'csv.no-heading');
  const told = { heading: shownKey(heading) };
  if (isRowNumber(heading)) return diagnosticAt(input, offset, 'csv.unknown-heading', told);
  const nearest = known.nearest(heading, there);
  const isListed = before.some(({ args }) => args.allowed !== undefined);
  const list = { topic: collection, allowed: known.allBeside(heading) };
  const hint = nearest.length > 0 ? { nearest } : isListed ? {} : list;
  return diagnosticAt(input, offset, 'csv.unknown-heading', { ...told, ...hint });
}

/** So many rows down headings are looked for. */
const MOST_TITLE_ROWS = 5;

/** What is wrong where rows with a title and the like stand above the row of headings, as in a printed table. */
export function titleRows({ input, headings, rows }: Ledger, known: Headings): Diagnostic | undefined {
  if (headings.cells.some((cell) => known.column(cell) !== undefined)) return undefined;
  const count = rows.slice(0, MOST_TITLE_ROWS).findIndex((row) => isHeadings(row, known)) + 1;
  const below = rows[count - 1];
  if (!below) return undefined;
  const title = headings.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  const { line } = input.at(below.start);
  return diagnosticAt(input, headings.start, 'csv.title-row', { found: shownKey(title), line, count });
}

/** Whether at least two cells of a row, and most of them, name fields. */
function isHeadings({ cells }: Row, known: Headings): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const named = filled.filter((cell) => known.column(cell) !== undefined).length;
  return named >= 2 && named * 2 > filled.length;
}

/** A heading, and where its cell begins. */
interface PlacedHeading {
  readonly heading: string;
  readonly offset: number;
}

/** A field may be named in several ways: under another name nobody would see which column is meant. */
function repeatedHeading(
  input: InputText,
  { heading, offset }: PlacedHeading,
  first: PlacedHeading,
): Diagnostic {
  const other = first.heading === heading ? {} : { other: shownKey(first.heading) };
  const args = { heading: shownKey(heading), ...other };
  return { ...diagnosticAt(input, offset, 'csv.duplicate-heading', args), related: [input.at(first.offset)] };
}

/** Rows that have more or fewer cells than there are headings: from the wrong one on every cell is in a wrong column. */
export function raggedRows({ input, collection, headings, rows }: Ledger): readonly Diagnostic[] {
  const expected = headings.cells.length;
  return rows.flatMap(({ cells, start }, index) => {
    if (cells.length === expected) return [];
    const pointer = toPointer([collection, index]);
    if (splitAtFullWidthCommas(cells).length === expected)
      return [diagnosticAt(input, start, 'csv.full-width-comma', {}, pointer)];
    const extra = cells.length - expected;
    const args = { found: cells.length, expected, ...(extra > 0 ? { extra } : { missing: -extra }) };
    return [diagnosticAt(input, start, 'csv.cell-count', args, pointer)];
  });
}

/** The cells that there are where a comma of a Chinese keyboard counts as one. */
export function splitAtFullWidthCommas(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell) => cell.split('，'));
}
