import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { Headings } from './csv-columns.ts';
import { type Columns, columnsOf, type Ledger, raggedRows, titleRows } from './csv-ledger.ts';
import { LedgerPlaces } from './csv-places.ts';
import { recordsOf } from './csv-records.ts';
import { delimiterOf, type Row, rowsOf } from './csv-rows.ts';
import { cellSlips, headingsWithFullWidthCommas } from './csv-slips.ts';
import { nearestTitled } from './nearest.ts';
import { diagnosticAt, emptyInput, type InputText, type Reading } from './reading.ts';
import { shownText } from './shown.ts';

const UNIT = 'unit';

/** Whether a file is a ledger, by the ending of its name. */
export function isLedger(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** Reads a ledger: a table named after its collection, with a heading for each field and a record on each line. */
export function readCsv(input: InputText, schema: SchemaIndex): Outcome<Reading> {
  const collection = ledgerCollection(input.file, schema);
  if (collection === undefined) return refused(unknownCollection(input, fileName(input.file), schema));
  const delimiter = delimiterOf(input.text);
  const { rows, broken } = rowsOf(input.text, delimiter);
  if (broken !== undefined) return refused(diagnosticAt(input, broken, 'csv.syntax'));
  const [headings, ...filled] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!headings || (collection === UNIT && filled.length === 0)) {
    return refused(emptyInput(input));
  }
  const ledger: Ledger = { input, collection, delimiter, headings, rows: filled };
  const known = new Headings(schema[collection]!);
  const commas = headingsWithFullWidthCommas(ledger, known);
  if (commas) return refused(commas);
  const above = titleRows(ledger, known);
  if (above) return refused(above);
  const { columns, diagnostics } = columnsOf(ledger, known);
  const mistakes = [...diagnostics, ...raggedRows(ledger), ...cellSlips(ledger, columns, known)];
  return mistakes.length > 0 ? { ok: false, diagnostics: mistakes } : readingOf(ledger, columns);
}

function refused(diagnostic: Diagnostic): Outcome<never> {
  return { ok: false, diagnostics: [diagnostic] };
}

/** The collection that a ledger is named after, if it is. */
export function ledgerCollection(file: string, schema: SchemaIndex): string | undefined {
  return collectionCalled(fileName(file), schema);
}

/** `ledgers/terminals.csv` is called `terminals`. */
function fileName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.csv$/i, '');
}

function collectionCalled(name: string, schema: SchemaIndex): string | undefined {
  const wanted = name.normalize('NFKC').toLowerCase();
  return Object.values(schema).find(({ name: key, title }) =>
    [key, title.zh, title.en].some((word) => word.toLowerCase() === wanted),
  )?.name;
}

function unknownCollection(input: InputText, name: string, schema: SchemaIndex): Diagnostic {
  const names = Object.keys(schema);
  const titles = Object.fromEntries(Object.entries(schema).map(([key, { title }]) => [key, title]));
  const nearest = nearestTitled(name, titles);
  const hint = nearest === undefined ? { allowed: names } : { nearest };
  return diagnosticAt(input, 0, 'csv.unknown-collection', { name: shownText(name), ...hint });
}

/** Further rows of the unit are entries of its lists, or another unit. */
function secondUnit({ input, collection }: Ledger, [first, second]: readonly Row[]): readonly Diagnostic[] {
  if (collection !== UNIT || !first || !second) return [];
  const diagnostic = diagnosticAt(input, second.start, 'shape.two-units', {}, '/unit');
  return [{ ...diagnostic, related: [input.at(first.start, '/unit')] }];
}

function readingOf(ledger: Ledger, columns: Columns): Outcome<Reading> {
  const records = recordsOf(ledger, columns);
  const { values, rows } = records;
  const diagnostics = [...records.diagnostics, ...secondUnit(ledger, rows)];
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const places = new LedgerPlaces(ledger, columns, records);
  return {
    ok: true,
    value: {
      value: { [ledger.collection]: ledger.collection === UNIT ? values[0] : values },
      offset: (steps, part) => places.offset(steps, part),
      written: (steps) => places.written(steps),
      heading: (steps) => places.heading(steps),
    },
  };
}
