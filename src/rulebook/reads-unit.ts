import type { Check } from '../model/rulebook.ts';

/** Whether a field of the unit is read to decide: not only to fill a message or to show a fact. */
export function readsTheUnit({ applies, lookups, values, requires }: Omit<Check, 'readsUnit'>): boolean {
  const deciding = requires.map((requirement) => ({
    ...requirement,
    at: undefined,
    placeholders: undefined,
  }));
  return mentionsUnit([applies.map(({ that }) => that), lookups, values, deciding]);
}

function mentionsUnit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('op' in value && value.op === 'path' && 'root' in value && value.root === 'unit') return true;
  return Object.values(value).some(mentionsUnit);
}
