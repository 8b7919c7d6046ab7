import { type Rulebook, rolledUpBy } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import type { Edit } from './example.ts';

/** What an edit changes: a collection, or nothing but one field of a record in it. */
export interface Touched {
  readonly collection: string;
  readonly field?: string;
}

/**
 * Which rules a change can have touched: those that read the field, or the collection where records come and go; all, where
 * the unit is touched.
 */
export function affectedRules(
  rulebook: Rulebook,
  schema: SchemaIndex,
): (touched: readonly Touched[]) => ReadonlySet<string> {
  const all = new Set(rulebook.rules.map(({ id }) => id));
  const placing = placingFields(schema);
  const readers = new Map<string, Set<string>>();
  for (const rule of rulebook.rules) {
    const { collections, fields } = readsOf(rule, 'words');
    // A field of a record inside a field is read through that one.
    for (const place of [...collections, ...[...fields].map((field) => field.split('.', 2).join('.'))])
      readers.set(place, (readers.get(place) ?? new Set()).add(rule.id));
  }
  return (touched) => {
    if (touched.some(({ collection }) => collection === 'unit')) return all;
    const places = touched.map(({ collection, field }) =>
      field && !placing.has(`${collection}.${field}`) ? `${collection}.${field}` : collection,
    );
    const found = new Set(places.flatMap((place) => [...(readers.get(place) ?? [])]));
    for (const rule of rulebook.rules)
      if (rolledUpBy(rule).some((part) => found.has(part))) found.add(rule.id);
    return found;
  };
}

/** The fields that say which record it is, whether it is there yet, and since when another field holds. */
function placingFields(schema: SchemaIndex): ReadonlySet<string> {
  const found = Object.values(schema).flatMap(({ name, event, fields }) => {
    const since = Object.entries(fields).flatMap(([field, { since: days }]) =>
      days ? [field, ...Object.values(days)] : [],
    );
    return ['id', ...(event ? [event] : []), ...since].map((field) => `${name}.${field}`);
  });
  return new Set(found);
}

/** The collection that an edit names. */
export function collectionOf(edit: Edit): string {
  return placeOf(edit).split('/', 1)[0] ?? '';
}

/** What an edit touches. */
export function touchedBy(edit: Edit): Touched {
  const field = 'add' in edit ? undefined : placeOf(edit).split('/')[2]?.split(/[.[]/, 1)[0];
  return { collection: collectionOf(edit), ...(field && { field }) };
}

function placeOf(edit: Edit): string {
  return 'add' in edit ? edit.add : 'set' in edit ? edit.set : edit.remove;
}
