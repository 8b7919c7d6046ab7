/** What a compiled schema says is wrong with one value: ajv's error object, as far as it is read here. */
export interface ShapeError {
  readonly keyword: string;
  /** JSON pointer from the record to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The compiled schema of one collection's records; `errors` belongs to the last call. */
export interface RecordValidator {
  (record: unknown): boolean;
  /** Whether a record certainly fits and has no blemish either; false where both have to be looked at. */
  isFlawless?(record: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** The compiled schemas by collection: the default export of `dist/data/validators.cjs`. */
export type Validators = Readonly<Record<string, RecordValidator>>;
