/** What an edit can write: a scalar, a record, or a list of such. */
export type Scalar = string | number | boolean;
export type NewValue = Scalar | NewRecord | readonly NewValue[];
export interface NewRecord {
  readonly [key: string]: NewValue;
}

/** Gives a field of a record, or of a mapping in it, another value, or the value it has not got yet. */
export interface SetField {
  readonly kind: 'set';
  /** From the top of the file to the mapping: `['people', 3, 'evidence', 0]`. */
  readonly mapping: readonly (string | number)[];
  readonly key: string;
  readonly value: NewValue;
  /** A new field comes behind the first of these that is there. */
  readonly behind?: readonly string[];
}

/** Adds a record to the end of a collection, which may be empty or not declared in the file yet. */
export interface AppendRecord {
  readonly kind: 'append';
  readonly collection: string;
  readonly record: NewRecord;
}

/** A change of one file of an inventory, by place; an `Edit` of an example is one of the whole, by collection and id. */
export type FileEdit = SetField | AppendRecord;

/** Why a file is left as it is. The catalogue has the words, and what to do instead. */
const REFUSAL_CODES = [
  'edit.csv',
  'edit.not-utf8',
  'edit.standard-input',
  'edit.carriage-returns',
  'edit.too-large',
  'edit.shared-value',
  'edit.not-by-hand',
  'edit.unfinished-line',
  'edit.read-back',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly file: string;
  /** From 1; the first line and column where the whole file is meant. */
  readonly line: number;
  readonly column: number;
}

/** Thrown where a safe splice cannot be found; `editFile` turns it into a `Refusal`. */
export class CannotEdit extends Error {
  readonly code: RefusalCode;
  readonly offset: number;
  constructor(code: RefusalCode, offset = 0) {
    super(code);
    this.name = 'CannotEdit';
    this.code = code;
    this.offset = offset;
  }
}
