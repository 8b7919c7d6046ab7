import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { cellValue } from './csv-cells.ts';
import { Headings } from './csv-columns.ts';
import { type Columns, columnsOf, type Ledger, raggedRows, titleRows } from './csv-ledger.ts';
import { LedgerPlaces } from './csv-places.ts';
import { delimiterOf, type Row, rowsOf } from './csv-rows.ts';
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
  const above = titleRows(ledger, known);
  if (above) return refused(above);
  const { columns, diagnostics } = columnsOf(ledger, known);
  const mistakes = [...diagnostics, ...raggedRows(ledger), ...secondUnit(ledger)];
  return mistakes.length > 0
    ? { ok: false, diagnostics: mistakes }
    : { ok: true, value: readingOf(ledger, columns) };
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

function secondUnit({ input, collection, rows }: Ledger): readonly Diagnostic[] {
  const [first, second] = rows;
  if (collection !== UNIT || !first || !second) return [];
  const diagnostic = diagnosticAt(input, second.start, 'shape.two-units', {}, '/unit');
  return [{ ...diagnostic, related: [input.at(first.start, '/unit')] }];
}

function readingOf(ledger: Ledger, columns: Columns): Reading {
  const records = ledger.rows.map((row) => recordOf(row, columns));
  const places = new LedgerPlaces(ledger, columns);
  return {
    value: { [ledger.collection]: ledger.collection === UNIT ? records[0] : records },
    offset: (steps, part) => places.offset(steps, part),
    written: (steps) => places.written(steps),
    heading: (steps) => places.heading(steps),
  };
}

function recordOf({ cells }: Row, columns: Columns): unknown {
  const record = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const text = cells[index]?.trim() ?? '';
    if (column && text !== '') put(record, column.path, cellValue(text, column.field));
  }
  return record;
}

function put(record: object, path: readonly (string | 0)[], value: unknown): void {
  let target = record as Record<string | number, unknown>;
  const last = path.length - 1;
  for (let depth = 0; depth < last; depth++) {
    const step = path[depth]!;
    if (!Object.hasOwn(target, step)) target[step] = path[depth + 1] === 0 ? [] : {};
    target = target[step] as Record<string | number, unknown>;
  }
  target[path[last]!] = value;
}
