/** What a value has to be, as the schemas say it, in numbers: `items` and `properties` are shapes, `pattern` a pattern. */
export interface Shape {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly format?: 'day' | 'instant';
  readonly pattern?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** As in `FieldSchema`. */
  readonly freeText?: boolean;
  readonly uniqueItems?: boolean;
  readonly items?: number;
  readonly required?: readonly string[];
  /** All that a mapping may have; one without them may have anything. */
  readonly properties?: Readonly<Record<string, number>>;
}

/** The shapes of all collections' records, each distinct shape once: made at build time from `schemas/`. */
export interface Shapes {
  readonly patterns: readonly string[];
  readonly shapes: readonly Shape[];
  readonly collections: Readonly<Record<string, number>>;
}
