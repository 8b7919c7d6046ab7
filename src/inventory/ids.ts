import { isMapping } from '../model/mapping.ts';
import type { Findings, RecordPlace } from './findings.ts';
import { nearest } from './nearest.ts';
import { shownText } from './shown.ts';

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
    const args = { collection: place.collection, id: shownText(id) };
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
