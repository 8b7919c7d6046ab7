import { type Rulebook, rolledUpBy } from '../model/rulebook.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import type { Edit } from './example.ts';

/** Which rules a change of some collections can have touched: those that read one; all, where the unit is among them. */
export function affectedRules(rulebook: Rulebook): (touched: readonly string[]) => ReadonlySet<string> {
  const all = new Set(rulebook.rules.map(({ id }) => id));
  const readers = new Map<string, Set<string>>();
  for (const rule of rulebook.rules)
    for (const collection of readsOf(rule, 'words').collections)
      readers.set(collection, (readers.get(collection) ?? new Set()).add(rule.id));
  return (touched) => {
    if (touched.includes('unit')) return all;
    const found = new Set(touched.flatMap((collection) => [...(readers.get(collection) ?? [])]));
    for (const rule of rulebook.rules)
      if (rolledUpBy(rule).some((part) => found.has(part))) found.add(rule.id);
    return found;
  };
}

/** The collection that an edit names. */
export function collectionOf(edit: Edit): string {
  const place = 'add' in edit ? edit.add : 'set' in edit ? edit.set : edit.remove;
  return place.split('/', 1)[0] ?? '';
}
