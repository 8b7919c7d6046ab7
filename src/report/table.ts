import { columns as widthOf } from './text-width.ts';
import { padded, wrap } from './wrap.ts';

/** A column of a table on a terminal. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align?: 'right';
}

/** A cell's text, and its colour. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** A row of cells, or a heading across all columns. */
export type Row = readonly Cell[] | { readonly heading: string; readonly paint: (text: string) => string };

const GAP = '  ';

/**
 * A table in the given widths, without a frame: its characters are two columns wide on a Chinese Windows console. Cells
 * are wrapped and filled up by their width on a terminal.
 */
export function tableLines(columns: readonly Column[], rows: readonly Row[]): readonly string[] {
  const total = columns.reduce((sum, { width }) => sum + width, GAP.length * (columns.length - 1));
  const drawn = columns.map(drawColumn);
  const lines = [
    drawn.map(({ head }) => head).join(GAP),
    drawn.map(({ rule, rest }) => rule + rest).join(GAP),
    ...rows.flatMap((row) =>
      'heading' in row ? wrap(row.heading, total).map(row.paint) : rowLines(drawn, row),
    ),
  ];
  return lines.map((line) => line.trimEnd());
}

/** A column with what is the same on many lines. */
interface DrawnColumn extends Column {
  readonly rule: string;
  readonly blank: string;
  /** What a column needs besides its width where its head is wider. */
  readonly rest: string;
}

function drawColumn(column: Column): DrawnColumn {
  const { head, width, align } = column;
  const rest = ' '.repeat(Math.max(0, widthOf(head) - width));
  return {
    ...column,
    head: padded(head, width, align),
    rule: '-'.repeat(width),
    blank: ' '.repeat(width) + rest,
    rest,
  };
}

/** As many lines as the longest cell has; the others are blank below their text. */
function rowLines(columns: readonly DrawnColumn[], row: readonly Cell[]): readonly string[] {
  const cells = row.map((cell, position) => filled(cell, columns[position]!));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((cell, position) => cell[line] ?? columns[position]!.blank).join(GAP),
  );
}

function filled({ text, paint }: Cell, { width, align, rest }: DrawnColumn): readonly string[] {
  return wrap(text, width).map((line) => {
    const full = padded(line, width, align);
    return (paint?.(full) ?? full) + rest;
  });
}

/** The width of the widest text, up to a limit. */
export function widest(texts: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(1, ...texts.map(widthOf)));
}
