import { toPointer } from '../model/json-pointer.ts';
import { listItems } from './csv-cells.ts';
import { isListItself } from './csv-columns.ts';
import { type Columns, cellOffset, type Ledger } from './csv-ledger.ts';
import type { LedgerRecords } from './csv-records.ts';
import type { Row } from './csv-rows.ts';

/** Finds the cell that a value comes from. */
export class LedgerPlaces {
  readonly #ledger: Ledger;
  readonly #columns: Columns;
  readonly #records: LedgerRecords;

  constructor(ledger: Ledger, columns: Columns, records: LedgerRecords) {
    this.#ledger = ledger;
    this.#columns = columns;
    this.#records = records;
  }

  /** A cell stands even where it is empty; what has no column stands at its row. */
  offset(steps: readonly string[], part: 'key' | 'value'): number {
    const { headings } = this.#ledger;
    const { row, path } = this.#record(steps);
    if (!row) return headings.start;
    for (let length = path.length; length > 0; length--) {
      const column = this.#column(path.slice(0, length));
      if (column < 0) continue;
      return cellOffset(this.#ledger, part === 'key' && length === path.length ? headings : row, column);
    }
    return row.start;
  }

  written(steps: readonly string[]): string | undefined {
    const { row, path } = this.#record(steps);
    const column = this.#columns.findIndex(
      (candidate) => candidate?.path.map(String).join('/') === path.join('/'),
    );
    if (row && column >= 0) return row.cells[column]?.trim() || undefined;
    return this.#item(row, path);
  }

  /** Of a value that is a part of what a cell holds, that cell's column; none of an entry is in the column of its list. */
  heading(steps: readonly string[]): string | undefined {
    const { path } = this.#record(steps);
    const column = this.#columns.findIndex(
      (candidate) =>
        candidate?.path.every((step, depth) => String(step) === path[depth]) &&
        (candidate.path.length === path.length || !isListItself(candidate)),
    );
    return this.#ledger.headings.cells[column]?.trim();
  }

  /** An item of a list that stands in one cell. */
  #item(row: Row | undefined, path: readonly string[]): string | undefined {
    const column = this.#column(path.slice(0, -1));
    if (!row || column < 0 || this.#columns[column]?.field.type !== 'list') return undefined;
    return listItems(row.cells[column] ?? '', this.#columns[column].field.items)[Number(path.at(-1))];
  }

  #record(steps: readonly string[]): { readonly row: Row | undefined; readonly path: readonly string[] } {
    const { collection } = this.#ledger;
    if (steps[0] !== collection) return { row: undefined, path: [] };
    if (collection === 'unit') return this.#row(0, steps.slice(1));
    return this.#row(Number(steps[1] ?? -1), steps.slice(2));
  }

  /** The columns lead into the first entry of a list; the entries behind it stand in the same columns, rows below. */
  #row(
    record: number,
    path: readonly string[],
  ): { readonly row: Row | undefined; readonly path: readonly string[] } {
    const entries = this.#records.entries.get(record);
    for (let depth = 1; entries && depth < path.length; depth++) {
      const row = entries.get(toPointer(path.slice(0, depth)))?.[Number(path[depth])];
      if (row) return { row, path: path.with(depth, '0') };
    }
    return { row: this.#records.rows[record], path };
  }

  /** The first column that holds the value at a path or a part of it. */
  #column(path: readonly string[]): number {
    return this.#columns.findIndex((column) =>
      path.every((step, depth) => String(column?.path[depth]) === step),
    );
  }
}
