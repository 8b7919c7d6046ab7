import { type Path, toPointer, valueAt } from '../model/json-pointer.ts';
import { isMapping } from '../model/mapping.ts';
import type { Findings, RecordPlace } from './findings.ts';
import { nearest } from './nearest.ts';
import { shownKey, shownText } from './shown.ts';

/** Looking for what was meant compares with every id, so only so many times: the rest follow from the first. */
const MOST_SUGGESTIONS = 200;

/** Which ids every collection has, and where. */
export class IdBook {
  readonly #places = new Map<string, Map<string, RecordPlace>>();
  #suggestions = 0;

  /** Enters a record; an id that its collection already has is reported with both places. */
  enter(place: RecordPlace, findings: Findings): void {
    if (!isMapping(place.record)) return;
    const { id } = place.record;
    if (typeof id !== 'string') return;
    let places = this.#places.get(place.collection);
    if (!places) {
      places = new Map();
      this.#places.set(place.collection, places);
    }
    const first = places.get(id);
    if (!first) {
      places.set(id, place);
      return;
    }
    const related = [first.source.locate(`${first.pointer}/id`)];
    const column = differingColumn(place, first);
    const args = {
      collection: place.collection,
      id: shownText(id),
      ...(column !== undefined && { column: shownKey(column) }),
    };
    findings.add('reference.duplicate-id', place, ['id'], args, { related });
  }

  has(collection: string, id: string): boolean {
    return this.#places.get(collection)?.has(id) === true;
  }

  /** The id that was probably meant: of the record that has the word as its name, or misspelt. */
  nearest(collections: readonly string[], word: string): string | undefined {
    this.#suggestions += 1;
    if (this.#suggestions > MOST_SUGGESTIONS) return undefined;
    const candidates = collections.flatMap((collection) => [...(this.#places.get(collection) ?? [])]);
    const named = candidates.find(([, { record }]) => isMapping(record) && record.name === word);
    return (
      named?.[0] ??
      nearest(
        word,
        candidates.map(([id]) => id),
      )
    );
  }
}

/** The first column in which two rows of a ledger with the same id say different things, so that they are no one record. */
function differingColumn(place: RecordPlace, first: RecordPlace): string | undefined {
  const path = place.source === first.source ? difference(place.record, first.record) : undefined;
  return path && place.source.heading?.(place.pointer + toPointer(path));
}

/** The way to the first value outside lists of records that the other has not got likewise. */
function difference(one: unknown, other: unknown, path: Path = []): Path | undefined {
  const value = valueAt(one, path);
  if (isMapping(value)) {
    for (const key of Object.keys(value)) {
      const found = difference(one, other, [...path, key]);
      if (found) return found;
    }
    return undefined;
  }
  if (Array.isArray(value) && value.some(isMapping)) return undefined;
  return JSON.stringify(value) === JSON.stringify(valueAt(other, path)) ? undefined : path;
}
