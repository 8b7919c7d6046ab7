import type { Parameter } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { LookupSource } from '../rulebook/rule-source.ts';
import { CALENDAR, DAY, type Scope, type StaticType } from '../rulebook/static-type.ts';

const NO_TEXT = { zh: '', en: '' };

/** What rules are written against. */
export interface Vocabulary {
  readonly schema: SchemaIndex;
  readonly parameters: readonly Parameter[];
}

/**
 * What the expressions of a rule may name, as far as choosing another name takes: the checker has the last word on
 * each change.
 */
export function scopeOf(
  collection: string,
  lookups: Readonly<Record<string, LookupSource>>,
  { schema, parameters }: Vocabulary,
): Scope {
  return new Map<string, StaticType>([
    ['subject', record(collection, schema)],
    ['unit', record('unit', schema)],
    ['asOf', DAY],
    ['inForce', DAY],
    ['calendar', CALENDAR],
    ['params', { type: 'record', fields: Object.fromEntries(parameters.map(parameterField)) }],
    ...Object.entries(lookups).map(([name, lookup]) => [name, typeOf(lookup, schema)] as const),
  ]);
}

/** The collection that a look-up goes over. */
export function collectionOf({ first, last, all, duplicates }: LookupSource): string {
  return first ?? last ?? all ?? duplicates ?? '';
}

function typeOf(lookup: LookupSource, schema: SchemaIndex): StaticType {
  const items = record(collectionOf(lookup), schema);
  return lookup.first !== undefined || lookup.last !== undefined ? items : { type: 'list', items };
}

function record(collection: string, schema: SchemaIndex): StaticType {
  return { type: 'record', fields: schema[collection]?.fields ?? {} };
}

function parameterField({ name, default: value }: Parameter): readonly [string, FieldSchema] {
  const type = typeof value === 'number' ? 'number' : 'string';
  return [name, { type, title: NO_TEXT, description: NO_TEXT, required: true }];
}
