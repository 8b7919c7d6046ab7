import type { Diagnostic } from '../model/diagnostic.ts';
import type { Column, Headings } from './csv-columns.ts';
import { cellStarts, type Delimiter, type Row } from './csv-rows.ts';
import { toPointer } from './json-pointer.ts';
import { diagnosticAt, type InputText } from './reading.ts';
import { shownText } from './shown.ts';

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

/** What the headings name, and what is wrong with them. */
export function columnsOf(
  ledger: Ledger,
  known: Headings,
): { readonly columns: Columns; readonly diagnostics: readonly Diagnostic[] } {
  const { input, headings, rows } = ledger;
  const diagnostics: Diagnostic[] = [];
  const columns: (Column | undefined)[] = [];
  const used = new Map<string, number>();
  const starts = cellStarts(input.text.slice(headings.start, headings.end), ledger.delimiter);
  for (const [index, cell] of headings.cells.entries()) {
    const heading = cell.trim();
    const offset = headings.start + (starts[index] ?? 0);
    const column = heading === '' ? undefined : known.column(heading);
    columns.push(column);
    if (heading === '' && rows.every(({ cells }) => (cells[index] ?? '').trim() === '')) continue;
    if (!column) {
      diagnostics.push(unknownHeading(input, offset, heading, known));
      continue;
    }
    const pointer = toPointer(column.path);
    const first = used.get(pointer);
    if (first === undefined) used.set(pointer, offset);
    else diagnostics.push(repeatedHeading(input, offset, heading, first));
  }
  return { columns, diagnostics };
}

function unknownHeading(input: InputText, offset: number, heading: string, known: Headings): Diagnostic {
  const nearest = known.nearest(heading);
  const hint = nearest.length === 0 ? { allowed: known.names } : { nearest };
  return diagnosticAt(input, offset, 'csv.unknown-heading', { heading: shownText(heading), ...hint });
}

function repeatedHeading(input: InputText, offset: number, heading: string, first: number): Diagnostic {
  const diagnostic = diagnosticAt(input, offset, 'csv.duplicate-heading', { heading: shownText(heading) });
  return { ...diagnostic, related: [input.at(first)] };
}

/** Rows that have more or fewer cells than there are headings: from the wrong one on every cell is in a wrong column. */
export function raggedRows({ input, collection, headings, rows }: Ledger): readonly Diagnostic[] {
  const expected = headings.cells.length;
  return rows.flatMap(({ cells, start }, index) => {
    if (cells.length === expected) return [];
    const args = { found: cells.length, expected };
    return [diagnosticAt(input, start, 'csv.cell-count', args, toPointer([collection, index]))];
  });
}
