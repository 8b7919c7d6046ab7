import type { Day } from './day.ts';
import type { Location, Source } from './source.ts';

/** A record as declared: plain data, exactly what the file says. Every record has an `id`. */
export type InventoryRecord = Readonly<Record<string, unknown>>;

/** Which record: `unit` has index 0; in other collections the index runs over all files in order. */
export interface RecordRef {
  readonly collection: string;
  readonly index: number;
}

/** The unit itself, as a record. */
export const UNIT: RecordRef = { collection: 'unit', index: 0 };

/** A fact by name rather than by place: resolved to a file position only when somebody reads it. */
export interface Fact {
  readonly record: RecordRef;
  /** Field names and list positions from the record down; empty for the record itself. */
  readonly path: readonly (string | number)[];
}

/** A validated inventory: the files merged, every record still knowing where it came from. */
export interface Inventory {
  readonly unit: InventoryRecord;
  /** Collection name to records, in file order; a name that is not here was not declared at all. */
  readonly collections: ReadonlyMap<string, readonly InventoryRecord[]>;
  readonly sources: readonly Source[];
  /** The file and JSON pointer of a record. */
  origin(record: RecordRef): { readonly source: Source; readonly pointer: string };
}

/** Records of a collection by the value of some fields; built once for each set of fields, then shared. */
export interface FieldLookup {
  /** The records that carry `key`, in inventory order. */
  matching(key: string): readonly number[];
  /** Records that lack one of the fields. */
  readonly lacking: readonly number[];
  /**
   * The records among them that may carry `key`, for what they have of it is the same: where there are any, a missing
   * match proves nothing. In groups that are the same arrays whenever they are asked for.
   */
  lackingFor(key: string): readonly (readonly number[])[];
  /** Groups of two or more records with the same key, in order of their first record. */
  readonly repeated: readonly (readonly number[])[];
}

/** What is not so yet: the field with the day since when it will be. */
export interface ToCome {
  readonly key: string;
  readonly day: Day;
  /** What alone it may be until then, where that is known. */
  readonly before?: readonly string[];
}

/** An inventory with its look-ups. Everything is built on first use and kept. */
export interface InventoryIndex {
  readonly inventory: Inventory;
  records(collection: string): readonly InventoryRecord[] | undefined;
  byFields(collection: string, fields: readonly string[]): FieldLookup;
  /** Which record an object is; `undefined` for an object that is no record of this inventory. */
  refOf(record: InventoryRecord): RecordRef | undefined;
  /** The id people know a record by. */
  idOf(record: RecordRef): string;
  locate(fact: Fact): Location;
  /** Of a fact in a ledger, the heading of its column as the file has it. */
  headingOf(fact: Fact): string | undefined;
  /** Why a record has no value in a field though one stands there; see `indexAsOf`. */
  toCome(record: object, key: string): ToCome | undefined;
}
