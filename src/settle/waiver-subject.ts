import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { WaiverSubject } from '../model/waiver.ts';

/**
 * Whether an id has a pattern's form: `*` stands for any number of characters, none included; everything else stands for
 * itself, and the whole id must match. Takes time in proportion to the lengths, whatever the pattern.
 */
export function matchesPattern(pattern: string, id: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return id === pattern;
  if (!id.startsWith(head)) return false;
  let from = head.length;
  for (const part of parts) {
    const found = id.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from + tail.length <= id.length && id.endsWith(tail);
}

/** Whether a waiver is for the record with an id. One that names no id and no pattern is for none. */
export function isFor({ id, pattern }: WaiverSubject, recordId: string): boolean {
  if (id === undefined && pattern === undefined) return false;
  return (
    (id === undefined || id === recordId) && (pattern === undefined || matchesPattern(pattern, recordId))
  );
}

/** The records that a waiver is for. */
export function recordsOf(subject: WaiverSubject, index: InventoryIndex): readonly RecordRef[] {
  const { collection, id } = subject;
  const positions = id === undefined ? allPositions(collection, index) : withId(collection, id, index);
  return positions
    .map((at): RecordRef => ({ collection, index: at }))
    .filter((ref) => isFor(subject, index.idOf(ref)));
}

function allPositions(collection: string, index: InventoryIndex): readonly number[] {
  return [...(index.records(collection)?.keys() ?? [])];
}

function withId(collection: string, id: string, index: InventoryIndex): readonly number[] {
  return index.records(collection) ? index.byFields(collection, ['id']).matching(id) : [];
}
