import type { InventoryIndex } from '../model/inventory.ts';
import type { Report } from '../model/report.ts';
import { MOST_IDS } from './collections.ts';

/** The ids that a collection has, sorted; `undefined` where a report does not list them, for they are too many. */
export type IdsOnRecord = (collection: string) => readonly string[] | undefined;

/** The ids in an inventory, of as many records as its report will list. */
export function idsOfInventory(index: InventoryIndex): IdsOnRecord {
  const known = new Map<string, readonly string[] | undefined>();
  return (collection) => {
    if (!known.has(collection)) known.set(collection, listedIds(index, collection));
    return known.get(collection);
  };
}

function listedIds(index: InventoryIndex, collection: string): readonly string[] | undefined {
  const count = index.records(collection)?.length ?? 0;
  if (count > MOST_IDS) return undefined;
  return Array.from({ length: count }, (_, at) => index.idOf({ collection, index: at })).sort();
}

/** The same of a report. One of the first version says nothing of collections. */
export function idsOfReport({ collections }: Pick<Report, 'collections'>): IdsOnRecord {
  let known: ReadonlyMap<string, readonly string[] | null> | undefined;
  return (collection) => {
    known ??= new Map([...collections].map(({ collection: name, ids }) => [name, ids]));
    if (known.size === 0) return undefined;
    return known.has(collection) ? (known.get(collection) ?? undefined) : [];
  };
}
