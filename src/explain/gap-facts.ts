import type { PlainInventory } from '../examples/example.ts';
import type { Fact, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Gap } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';

/** One gap to be closed. */
export interface GapToClose {
  readonly rule: Rule;
  readonly subject: RecordRef;
  readonly gap: Gap;
}

/** The facts that a gap names as missing, on the records that were looked at. */
export function missingFacts(gap: Gap, facts: readonly Fact[]): readonly Fact[] {
  const { fields } = gap.args;
  const names = typeof fields === 'object' ? fields : typeof fields === 'string' ? [fields] : [];
  if (names.length === 0) return [];
  const found = names.flatMap((name) => {
    const [collection, ...path] = name.split('.');
    const at = [gap.at.record.collection, ...gap.at.path.filter((step) => typeof step === 'string')].join(
      '.',
    );
    if (at === name) return [gap.at];
    return facts
      .filter(
        ({ record, path: read }) =>
          record.collection === collection &&
          path.join('.').startsWith(read.filter((step) => typeof step === 'string').join('.')),
      )
      .map(({ record, path: read }) => ({
        record,
        path: [...read, ...path.slice(read.filter((step) => typeof step === 'string').length)],
      }));
  });
  return found.slice(0, 20);
}

/** Whether a fact is a part of another. */
export function isInside(one: Fact, whole: Fact): boolean {
  return (
    one.record.collection === whole.record.collection &&
    one.record.index === whole.record.index &&
    one.path.length > whole.path.length &&
    whole.path.every((step, at) => step === one.path[at])
  );
}

export function recordAt(
  plain: PlainInventory,
  { collection, index }: RecordRef,
): InventoryRecord | undefined {
  const value = plain[collection];
  return (Array.isArray(value) ? value[index] : value) as InventoryRecord | undefined;
}
