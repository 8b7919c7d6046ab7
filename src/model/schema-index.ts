import type { Text } from './text.ts';

/** What a field holds, as the schemas say it. */
export type FieldType =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'day'
  | 'instant'
  | 'record'
  | 'list'
  | 'free';

/**
 * What a field tells of people and networks that a report need not take out of the unit. `text`: an account in which
 * some of it may stand; every other is of its kind as a whole.
 */
export const SENSITIVE_KINDS = [
  'person',
  'person-or-firm',
  'phone',
  'email',
  'address',
  'ip',
  'mac',
  'login',
  'serial',
  'text',
] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/**
 * How values that may be written in several ways are compared. `mac`: hex digits alone; `ip`: in full and without leading
 * zeros; `name`: NFKC, no blanks, title marks or closing punctuation; `number`: the same, in capitals.
 */
export const IDENTIFIERS = ['mac', 'ip', 'name', 'number'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** One field of a collection's records, made at build time from `schemas/`. */
export interface FieldSchema {
  readonly type: FieldType;
  readonly title: Text;
  readonly description: Text;
  readonly required: boolean;
  /** Allowed values, each with the word people read. */
  readonly values?: Readonly<Record<string, Text>>;
  /** Titles that the field had before: ledgers that were filled in under them are still read, and nothing suggests them. */
  readonly formerTitles?: readonly string[];
  /** Words that stood for some of its values before, read as those values for the same reason. */
  readonly formerValues?: Readonly<Record<string, readonly string[]>>;
  /** The collections whose record ids it names. */
  readonly refs?: readonly string[];
  /** `meaningful`: the field's absence says something (never left, never retired) and is not silence. */
  readonly absence?: 'meaningful';
  /** The fields beside it that stand in for it: where one of them is filled in, its absence says that there is none. */
  readonly instead?: readonly string[];
  /** `past`: the day of something done; a day after the audit date has not happened. */
  readonly tense?: 'past';
  /** For some of its values the field beside it with the day since when it is that: before that day it is not. */
  readonly since?: Readonly<Record<string, string>>;
  /**
   * For some of those values what alone it may be before that day; none where there is nothing of the kind yet. A day more
   * than `patienceDays` ahead is taken for a mistake, and says nothing of what was before.
   */
  readonly before?: Readonly<Record<string, readonly string[]>>;
  readonly identifier?: Identifier;
  /** Replaced by a pseudonym in reports that leave the unit. */
  readonly sensitive?: SensitiveKind;
  /** Read by people only: no rule has to read it. */
  readonly descriptive?: boolean;
  /** Any words may stand in it, and rules read it: one that stands for nothing is refused. */
  readonly freeText?: boolean;
  /** A value that may stand in the field, for remedies and the starter inventory. */
  readonly example?: unknown;
  /** `record`: its fields. */
  readonly fields?: Readonly<Record<string, FieldSchema>>;
  /** `list`: what its items are. */
  readonly items?: FieldSchema;
}

/** One collection of the inventory. */
export interface CollectionSchema {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly fields: Readonly<Record<string, FieldSchema>>;
  /** The day field at which a record of this collection happens; one dated after the audit date has not. */
  readonly event?: string;
}

/** Every collection by name; `unit` is one record, all others are lists. */
export type SchemaIndex = Readonly<Record<string, CollectionSchema>>;
