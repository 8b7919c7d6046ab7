import { listItems } from './csv-cells.ts';
import type { Columns, Ledger } from './csv-ledger.ts';
import { cellStarts, type Row } from './csv-rows.ts';

/** Finds the cell that a value comes from. */
export class LedgerPlaces {
  readonly #ledger: Ledger;
  readonly #columns: Columns;

  constructor(ledger: Ledger, columns: Columns) {
    this.#ledger = ledger;
    this.#columns = columns;
  }

  /** A cell stands even where it is empty; what has no column stands at its row. */
  offset(steps: readonly string[], part: 'key' | 'value'): number {
    const { headings } = this.#ledger;
    const { row, path } = this.#record(steps);
    if (!row) return headings.start;
    for (let length = path.length; length > 0; length--) {
      const column = this.#column(path.slice(0, length));
      if (column < 0) continue;
      return this.#cell(part === 'key' && length === path.length ? headings : row, column);
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

  /** Of a value that is a part of what a cell holds, that cell's column. */
  heading(steps: readonly string[]): string | undefined {
    const { path } = this.#record(steps);
    const column = this.#columns.findIndex((candidate) =>
      candidate?.path.every((step, depth) => String(step) === path[depth]),
    );
    return this.#ledger.headings.cells[column]?.trim();
  }

  /** An item of a list that stands in one cell. */
  #item(row: Row | undefined, path: readonly string[]): string | undefined {
    const column = this.#column(path.slice(0, -1));
    if (!row || column < 0 || this.#columns[column]?.field.type !== 'list') return undefined;
    return listItems(row.cells[column] ?? '')[Number(path.at(-1))];
  }

  #record(steps: readonly string[]): { readonly row: Row | undefined; readonly path: readonly string[] } {
    const { collection, rows } = this.#ledger;
    if (steps[0] !== collection) return { row: undefined, path: [] };
    if (collection === 'unit') return { row: rows[0], path: steps.slice(1) };
    return { row: rows[Number(steps[1] ?? -1)], path: steps.slice(2) };
  }

  /** The first column that holds the value at a path or a part of it. */
  #column(path: readonly string[]): number {
    return this.#columns.findIndex((column) =>
      path.every((step, depth) => String(column?.path[depth]) === step),
    );
  }

  #cell({ start, end }: Row, column: number): number {
    const { input, delimiter } = this.#ledger;
    return start + (cellStarts(input.text.slice(start, end), delimiter)[column] ?? 0);
  }
}
