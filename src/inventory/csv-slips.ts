import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { FieldSchema, FieldType } from '../model/schema-index.ts';
import { isEmptyList, listItems } from './csv-cells.ts';
import { type Headings, listAbove } from './csv-columns.ts';
import { type Columns, cellOffset, type Ledger, splitAtFullWidthCommas } from './csv-ledger.ts';
import { diagnosticAt } from './reading.ts';
import { shownKey } from './shown.ts';

/** What a spreadsheet makes of a long number. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d+$/i;
const SCIENTIFIC_ANYWHERE = /\dE\+\d/i;

/** Fields whose values have no signs in them that stand between the items of a cell. */
const ONE_VALUE: ReadonlySet<FieldType> = new Set(['day', 'instant', 'boolean', 'number', 'integer']);

/** What is wrong where the headings are parted by the comma of a Chinese keyboard: no other mistake is one then. */
export function headingsWithFullWidthCommas(ledger: Ledger, known: Headings): Diagnostic | undefined {
  const { input, headings } = ledger;
  const isKnown = (heading: string): boolean => known.column(heading.trim()) !== undefined;
  const position = headings.cells.findIndex(
    (cell) => !isKnown(cell) && splitAtFullWidthCommas([cell]).some(isKnown),
  );
  return position < 0
    ? undefined
    : diagnosticAt(input, cellOffset(ledger, headings, position), 'csv.full-width-comma');
}

/** Cells that would be read as something else than is meant by them, each with what to write instead. */
export function cellSlips(ledger: Ledger, columns: Columns, known: Headings): readonly Diagnostic[] {
  const { input, headings, rows } = ledger;
  const mayBeScientific = SCIENTIFIC_ANYWHERE.test(input.text);
  return columns.flatMap((column, position) => {
    if (!column) return [];
    const { field } = column;
    const inList = listAbove(column) !== undefined;
    const mayHoldNumbers = mayBeScientific && isOwnText(field);
    if (!inList && !mayHoldNumbers) return [];
    const heading = headings.cells[position]!.trim();
    return rows.flatMap((row) => {
      const text = row.cells[position]?.trim() ?? '';
      const code =
        mayHoldNumbers && isScientific(text, field)
          ? 'csv.scientific'
          : inList
            ? slipInEntry(text, field)
            : undefined;
      if (code === undefined) return [];
      const named = code === 'csv.scientific' ? heading : known.listAbove(column, heading);
      const args = { [code === 'csv.scientific' ? 'heading' : 'list']: shownKey(named) };
      return [diagnosticAt(input, cellOffset(ledger, row, position), code, args)];
    });
  });
}

function isScientific(text: string, field: FieldSchema): boolean {
  const items = field.type === 'list' ? listItems(text) : [text];
  return items.some((item) => SCIENTIFIC.test(item));
}

function slipInEntry(text: string, { type }: FieldSchema): DiagnosticCode | undefined {
  if (isEmptyList(text) && type !== 'list') return 'csv.empty-list';
  return ONE_VALUE.has(type) && listItems(text).length > 1 ? 'csv.one-entry' : undefined;
}

/** Whether a field holds texts that are not chosen from given words. */
function isOwnText({ type, values, items }: FieldSchema): boolean {
  return type === 'list'
    ? items !== undefined && isOwnText(items)
    : type === 'string' && values === undefined;
}
