import type { InventoryIndex } from '../model/inventory.ts';
import type { WaiverSubject } from '../model/waiver.ts';
import { type IdPattern, idPattern } from './id-pattern.ts';

/** Which records a waiver is for, its pattern taken apart. */
export interface WaiverScope {
  readonly collection: string;
  readonly id: string | undefined;
  readonly pattern: IdPattern | undefined;
}

/** The records that a waiver's `subject` names. */
export function scopeOf({ collection, id, pattern }: WaiverSubject): WaiverScope {
  return { collection, id, pattern: pattern === undefined ? undefined : idPattern(pattern) };
}

/** Whether a waiver is for the record of its collection with an id. One that names no id and no pattern is for none. */
export function isFor({ id, pattern }: WaiverScope, recordId: string): boolean {
  if (id === undefined && pattern === undefined) return false;
  return (id === undefined || id === recordId) && (pattern?.matches(recordId) ?? true);
}

/** What there is on record of what a waiver is for. */
export interface OnRecord {
  readonly any: boolean;
  /** Whether one of them is declared classified. */
  readonly classified: boolean;
}

/** Looks waivers' records up in an inventory. With thousands of both, it must not hold every one against every other. */
export function lookingUp(index: InventoryIndex): (scope: WaiverScope) => OnRecord {
  const known = new Map<string, SortedIds>();
  return (scope) => {
    const ids = known.get(scope.collection) ?? sortedIds(scope.collection, index);
    known.set(scope.collection, ids);
    return { any: isForAny(scope, ids.all), classified: isForAny(scope, ids.classified) };
  };
}

/** The ids of a collection's records; those that begin alike stand together. */
interface SortedIds {
  readonly all: readonly string[];
  readonly classified: readonly string[];
}

function sortedIds(collection: string, index: InventoryIndex): SortedIds {
  const records = index.records(collection) ?? [];
  const all = records.map(({ id }) => String(id)).sort();
  const classified = records.filter((record) => record.classified === true).map(({ id }) => String(id));
  return { all, classified: classified.sort() };
}

function isForAny(scope: WaiverScope, sorted: readonly string[]): boolean {
  const head = scope.id ?? scope.pattern?.head ?? '';
  const first = firstNotBefore(head, sorted);
  if (scope.id !== undefined) return sorted[first] === scope.id && isFor(scope, scope.id);
  for (let at = first; sorted[at]?.startsWith(head); at += 1) if (isFor(scope, sorted[at]!)) return true;
  return false;
}

function firstNotBefore(text: string, sorted: readonly string[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
