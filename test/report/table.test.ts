import Table from 'cli-table3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, type Column, type Row, tableLines } from '../../src/report/table.ts';
import { padded, wrap } from '../../src/report/wrap.ts';

const text = fc
  .array(fc.constantFrom('a', 'word', ' ', '某', '某县应急管理局', '，', '(', '12', 'x-y'), { maxLength: 8 })
  .map((parts) => parts.join(''));
const paint = fc.constantFrom(undefined, (line: string) => `\u001b[31m${line}\u001b[39m`);
const column: fc.Arbitrary<Column> = fc
  .record({ head: text, width: fc.integer({ min: 4, max: 20 }), right: fc.boolean() })
  .map(({ head, width, right }) => ({ head, width, ...(right && { align: 'right' as const }) }));
const table = fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) => {
  const cell: fc.Arbitrary<Cell> = fc.record({ text, paint }).map((one) => one as Cell);
  const row: fc.Arbitrary<Row> = fc.oneof(
    { weight: 4, arbitrary: fc.array(cell, { minLength: columns.length, maxLength: columns.length }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('a', '某', 'a 某')
        .map((heading) => ({ heading, paint: (line: string) => line })),
    },
  );
  return fc.tuple(fc.constant(columns), fc.array(row, { maxLength: 5 }));
});

/**
 * The same table, put together by cli-table3 from cells that it has nothing to wrap in. (Where a heading is as wide
 * as the table cli-table3 widens it by a column, for it takes every gap for one blank: headings here are short.)
 */
function oracle(columns: readonly Column[], rows: readonly Row[]): readonly string[] {
  const none = [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
  ];
  const sides = ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'];
  const drawn = new Table({
    chars: { ...Object.fromEntries([...none, ...sides].map((name) => [name, ''])), middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  const total = columns.reduce((sum, { width }) => sum + width, 2 * (columns.length - 1));
  drawn.push(columns.map(({ head, width, align }) => padded(head, width, align)));
  drawn.push(columns.map(({ width }) => '-'.repeat(width)));
  for (const row of rows) {
    if ('heading' in row)
      drawn.push([{ content: wrap(row.heading, total).join('\n'), colSpan: columns.length }]);
    else
      drawn.push(
        row.map(({ text: content, paint: painted }, position) =>
          wrap(content, columns[position]!.width)
            .map((line) => padded(line, columns[position]!.width, columns[position]!.align))
            .map((line) => painted?.(line) ?? line)
            .join('\n'),
        ),
      );
  }
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

test('a table is the one that cli-table3 draws', () => {
  fc.assert(
    fc.property(table, ([columns, rows]) => {
      expect(tableLines(columns, rows)).toEqual(oracle(columns, rows));
    }),
    { numRuns: 500 },
  );
});

test('cells are wrapped and filled up by their width on a terminal', () => {
  const columns: Column[] = [
    { head: '条款', width: 6 },
    { head: '差距', width: 4, align: 'right' },
  ];
  const rows: Row[] = [
    { heading: '第一章', paint: (line) => `<${line}>` },
    [{ text: '应急管理局' }, { text: '3' }],
  ];
  expect(tableLines(columns, rows)).toEqual([
    '条款    差距',
    '------  ----',
    '<第一章>',
    '应急管     3',
    '理局',
  ]);
});
