import Table from 'cli-table3';
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

/** No frame: its characters are two columns wide on a Chinese Windows console. */
const CHARACTERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: GAP,
} as const;

/**
 * A table in the given widths. Cells are wrapped and filled up here, by their width on a terminal: cli-table3 loses
 * Chinese text where it has to wrap, and is left nothing to wrap.
 */
export function tableLines(columns: readonly Column[], rows: readonly Row[]): readonly string[] {
  const table = new Table({
    chars: CHARACTERS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  const total = columns.reduce((sum, { width }) => sum + width, GAP.length * (columns.length - 1));
  table.push(columns.map(({ head, width, align }) => padded(head, width, align)));
  table.push(columns.map(({ width }) => '-'.repeat(width)));
  for (const row of rows) {
    if ('heading' in row) {
      table.push([{ content: painted(row.heading, total, row.paint), colSpan: columns.length }]);
    } else {
      table.push(row.map((cell, position) => filled(cell, columns[position]!)));
    }
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function filled({ text, paint }: Cell, { width, align }: Column): string {
  return wrap(text, width)
    .map((line) => padded(line, width, align))
    .map((line) => paint?.(line) ?? line)
    .join('\n');
}

function painted(text: string, width: number, paint: (text: string) => string): string {
  return wrap(text, width).map(paint).join('\n');
}

/** The width of the widest text, up to a limit. */
export function widest(texts: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(1, ...texts.map(widthOf)));
}
