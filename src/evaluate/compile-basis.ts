import type { InventoryRecord } from '../model/inventory.ts';
import type { Check } from '../model/rulebook.ts';
import { type Assurance, lesser } from '../model/verdict.ts';
import { type Frame, type Layout, slotOf, UNREAD } from './frame.ts';
import { Found, Lack, Unknown, type Value } from './value.ts';

/** How far what has been said of a subject can be trusted, once its requirements are judged. */
export type Basis = (frame: Frame, subject: InventoryRecord) => Assurance;

/**
 * A verdict can be trusted as far as the least trusted of the records it rests on. It rests on
 * - its subject;
 * - every record that a look-up gave which was read on the way, whether or not it turned the scale;
 * - the unit, where the rule reads one of its fields, and where a look-up that was read found nothing: that a list has
 *   no such record is the word of the unit, which declares its lists complete.
 * Look-ups that nobody read, and those read only to say more about a gap or in a remark, do not count.
 */
export function compileBasis(check: Check, layout: Layout): Basis {
  const { readsUnit = false } = check;
  const slots = check.lookups.map(({ name }) => slotOf(layout, name));
  return (frame, subject) => {
    const { standing } = frame.run;
    if (!standing) return 'declared';
    const { unit } = frame.run.index.inventory;
    const worth = (record: InventoryRecord): Assurance => standing.get(record) ?? 'declared';
    let least = worth(subject);
    if (readsUnit) least = lesser(least, worth(unit));
    // Most records have no evidence: then nothing else need be looked at.
    for (let position = 0; position < slots.length && least !== 'declared'; position++) {
      const value = frame.slots[slots[position]!];
      if (value === UNREAD) continue;
      const records = recordsOf(value, unit);
      for (let at = 0; at < records.length && least !== 'declared'; at++)
        least = lesser(least, worth(records[at]!));
    }
    return least;
  };
}

/** What a look-up's value rests on; nothing found is the unit's word. */
function recordsOf(value: Value, unit: InventoryRecord): readonly InventoryRecord[] {
  if (value instanceof Found) return value.records.length > 0 ? value.records : [unit];
  if (value instanceof Lack || value instanceof Unknown) return [unit];
  return [value as InventoryRecord];
}
