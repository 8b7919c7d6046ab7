import { calendarOf } from '../evaluate/calendar.ts';
import { DatedRun } from '../evaluate/dated-run.ts';
import { footingOf } from '../evaluate/footing.ts';
import type { PlainInventory } from '../examples/example.ts';
import { indexAsOf } from '../inventory/as-of.ts';
import { indexInventory } from '../inventory/index-inventory.ts';
import type { Shipped } from '../judge.ts';
import type { Day } from '../model/day.ts';
import type { Inventory, InventoryIndex, InventoryRecord } from '../model/inventory.ts';
import type { ParameterValue } from '../model/rulebook.ts';

/** What an explanation judges by: the program's own data, the audit date, and the figures as they hold. */
export interface Ground {
  readonly shipped: Shipped;
  readonly asOf: Day;
  readonly parameters: readonly ParameterValue[];
}

/** Plain values as an inventory that stands in no file; they must have been validated. */
export function plainInventory(plain: PlainInventory): Inventory {
  const collections = Object.entries(plain).filter(([name]) => name !== 'unit');
  return {
    unit: plain.unit as InventoryRecord,
    collections: new Map(collections as [string, readonly InventoryRecord[]][]),
    sources: [],
    origin({ collection }) {
      throw new RangeError(`${collection} stands in no file`);
    },
  };
}

/** Plain values with their look-ups. */
export function plainIndex(plain: PlainInventory, { shipped, asOf }: Ground): InventoryIndex {
  return indexAsOf(indexInventory(plainInventory(plain), shipped.schema), shipped.schema, asOf);
}

/** What all rules of a run over an inventory share; nobody has looked at any evidence. */
export function runOver(index: InventoryIndex, { shipped, asOf, parameters }: Ground): DatedRun {
  const { schema, rulebook } = shipped;
  const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const footing = footingOf(index.inventory.unit, rulebook, asOf);
  const calendar = calendarOf(asOf, rulebook.calendar, values);
  return new DatedRun({ index, schema, asOf, parameters: values, footing, calendar });
}
