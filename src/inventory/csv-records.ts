import type { Diagnostic } from '../model/diagnostic.ts';
import { toPointer, valueAt } from '../model/json-pointer.ts';
import { cellValue, isEmptyList } from './csv-cells.ts';
import { type Column, isListItself, listAbove } from './csv-columns.ts';
import { type Columns, cellOffset, type Ledger } from './csv-ledger.ts';
import type { Row } from './csv-rows.ts';
import { diagnosticAt } from './reading.ts';
import { shownKey } from './shown.ts';

/** The rows that the entries of a record's lists come from, by the pointer of the list in its record. */
type EntryRows = ReadonlyMap<string, readonly Row[]>;

/** The records of a ledger, and the rows that each comes from. */
export interface LedgerRecords {
  readonly values: readonly unknown[];
  /** The first row of each. */
  readonly rows: readonly Row[];
  /** Of a record of several rows, by its position. */
  readonly entries: ReadonlyMap<number, EntryRows>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A list of records that some columns fill, by the way to it. */
type ListPath = readonly string[];

/** A record that further rows with its id may add to. */
interface OpenRecord {
  readonly position: number;
  /** For each list the entries it has, as texts to compare, with their rows. */
  readonly lists: ReadonlyMap<string, Map<string, Row>>;
}

/**
 * A row holds one entry of each list of records, so further rows with the same id add entries: where their other cells say
 * the same or nothing, and there is an entry that the list has not got yet. Any other row with an id that is taken stays a
 * record of its own, for validation to report.
 */
export function recordsOf(ledger: Ledger, columns: Columns): LedgerRecords {
  const values: unknown[] = [];
  const rows: Row[] = [];
  const positions: number[] = [];
  const lists = listsOf(columns);
  const single = columns.filter(
    (column) => column !== undefined && !listAbove(column) && !isListItself(column),
  ) as readonly Column[];
  const byId = new Map<string, number>();
  const open = new Map<string, OpenRecord>();
  for (const row of ledger.rows) {
    const value = recordOf(row, columns);
    // Where no column fills a list no row can add to another, and large ledgers are spared the look-up.
    const id = lists.length > 0 ? valueAt(value, ['id']) : undefined;
    const first = typeof id === 'string' ? byId.get(id) : undefined;
    if (typeof id === 'string' && first !== undefined && agrees(value, values[first], single)) {
      const record = open.get(id) ?? openRecord(values[first], rows[first]!, first, lists);
      open.set(id, record);
      if (addEntries(values[first], value, record, row, lists)) {
        positions.push(first);
        continue;
      }
    }
    if (typeof id === 'string' && first === undefined) byId.set(id, values.length);
    positions.push(values.length);
    values.push(value);
    rows.push(row);
  }
  const diagnostics = putEmptyLists(ledger, columns, (index) => values[positions[index]!]);
  const entries = new Map([...open.values()].map((record) => [record.position, entryRows(record)]));
  return { values, rows, entries, diagnostics };
}

function listsOf(columns: Columns): readonly ListPath[] {
  const lists = new Map<string, ListPath>();
  for (const column of columns) {
    const list = column && listAbove(column);
    if (list) lists.set(toPointer(list), list);
  }
  return [...lists.values()];
}

function recordOf({ cells }: Row, columns: Columns): object {
  const record = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const text = cells[index]?.trim() ?? '';
    if (column && text !== '' && !isListItself(column))
      put(record, column.path, cellValue(text, column.field));
  }
  return record;
}

/** Whether a row says in its single fields what the record says, or nothing. */
function agrees(value: object, record: unknown, single: readonly Column[]): boolean {
  return single.every(({ path }) => {
    const told = valueAt(value, path);
    return told === undefined || asText(told) === asText(valueAt(record, path));
  });
}

function openRecord(record: unknown, row: Row, position: number, lists: readonly ListPath[]): OpenRecord {
  const entries = lists.map((list) => {
    const entry = valueAt(record, [...list, 0]);
    return [toPointer(list), new Map(entry === undefined ? [] : [[asText(entry), row]])] as const;
  });
  return { position, lists: new Map(entries) };
}

/** Adds the entries that the record's lists have not got yet; false where there are none. */
function addEntries(
  record: unknown,
  value: object,
  open: OpenRecord,
  row: Row,
  lists: readonly ListPath[],
): boolean {
  let added = false;
  for (const list of lists) {
    const entry = valueAt(value, [...list, 0]);
    const known = open.lists.get(toPointer(list))!;
    const text = asText(entry);
    if (entry === undefined || known.has(text)) continue;
    put(record as object, [...list, known.size], entry);
    known.set(text, row);
    added = true;
  }
  return added;
}

function asText(value: unknown): string {
  return JSON.stringify(value);
}

function entryRows({ lists }: OpenRecord): EntryRows {
  return new Map([...lists].map(([list, entries]) => [list, [...entries.values()]]));
}

/** `[]` in the column that is a list itself says that there is none; beside an entry of that list it says nothing sound. */
function putEmptyLists(
  ledger: Ledger,
  columns: Columns,
  recordAt: (index: number) => unknown,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [position, column] of columns.entries()) {
    if (!column || !isListItself(column)) continue;
    for (const [index, row] of ledger.rows.entries()) {
      if (!isEmptyList(row.cells[position] ?? '')) continue;
      const record = recordAt(index);
      if (valueAt(record, [...column.path, 0]) === undefined) put(record as object, column.path, []);
      else diagnostics.push(emptyListBesideEntries(ledger, position, row));
    }
  }
  return diagnostics;
}

function emptyListBesideEntries(ledger: Ledger, position: number, row: Row): Diagnostic {
  const list = shownKey(ledger.headings.cells[position]!.trim());
  return diagnosticAt(ledger.input, cellOffset(ledger, row, position), 'csv.empty-list', { list });
}

function put(record: object, path: readonly (string | number)[], value: unknown): void {
  let target = record as Record<string | number, unknown>;
  const last = path.length - 1;
  for (let depth = 0; depth < last; depth++) {
    const step = path[depth]!;
    if (!Object.hasOwn(target, step)) target[step] = typeof path[depth + 1] === 'number' ? [] : {};
    target = target[step] as Record<string | number, unknown>;
  }
  target[path[last]!] = value;
}
