import type { Fact, InventoryIndex } from '../model/inventory.ts';

/** A path within a record as edits write it: `problems[0].closedOn`. */
export function writtenPath(path: Fact['path']): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}

/** A fact as edits name it: `systems/portal/mlps.level`, `unit/name`. */
export function placeOf({ record, path }: Fact, index: InventoryIndex): string {
  const holder = record.collection === 'unit' ? 'unit' : `${record.collection}/${index.idOf(record)}`;
  return `${holder}/${writtenPath(path)}`;
}
