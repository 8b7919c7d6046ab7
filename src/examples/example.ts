import type { Day } from '../model/day.ts';

/** An inventory as plain values, all files merged: `unit` and lists of records. */
export type PlainInventory = Readonly<Record<string, unknown>>;

/** A small edit of a unit in order, and exactly what it does to one rule's verdicts. */
export interface Example {
  readonly rule: string;
  /** Unique within the rule. */
  readonly name: string;
  readonly base: string;
  readonly asOf: Day;
  readonly edit: readonly Edit[];
  readonly changes: Readonly<Record<string, SubjectVerdict>>;
}

/** One edit; a path is `collection/id/field.field`, `unit/field`, `collection/id` or `collection`; list items are `[n]`. */
export type Edit =
  | { readonly set: string; readonly to: unknown }
  | { readonly remove: string }
  | { readonly add: string; readonly record: Readonly<Record<string, unknown>> };

/** A verdict with the requirements that bring it about, gravest verdict first; `gone`: no longer judged. */
export type SubjectVerdict = Readonly<
  Partial<
    Record<
      | 'error'
      | 'fail'
      | 'undeclared'
      | 'pending'
      | 'pass'
      | 'informational'
      | 'not-applicable'
      | 'gone'
      | 'notes',
      readonly string[]
    >
  >
>;
