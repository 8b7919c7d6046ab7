import type { Inventory, InventoryRecord, RecordRef } from '../model/inventory.ts';
import { isMapping } from '../model/mapping.ts';
import type { Source } from '../model/source.ts';
import type { Merged, Segment } from './merge.ts';

/** The inventory of checked records; `undefined` without a unit. */
export function mergedInventory(sources: readonly Source[], merged: Merged): Inventory | undefined {
  const { unit, collections } = merged;
  if (!unit || !isMapping(unit.value)) return undefined;
  return {
    unit: unit.value,
    collections: new Map([...collections].map(([name, segments]) => [name, together(segments)])),
    sources,
    origin(record) {
      if (record.collection === 'unit') return { source: unit.source, pointer: '/unit' };
      return originIn(collections.get(record.collection) ?? [], record);
    },
  };
}

/** One file's list stays the list it is. */
function together(segments: readonly Segment[]): readonly InventoryRecord[] {
  const [first] = segments;
  const records =
    segments.length === 1 && first ? first.records : segments.flatMap((segment) => segment.records);
  return records as readonly InventoryRecord[];
}

function originIn(
  segments: readonly Segment[],
  { collection, index }: RecordRef,
): ReturnType<Inventory['origin']> {
  const segment = segments.findLast(({ start }) => start <= index);
  if (!segment || index >= segment.start + segment.records.length) {
    throw new RangeError(`${collection} has no record ${index}`);
  }
  return { source: segment.source, pointer: `/${collection}/${index - segment.start}` };
}
