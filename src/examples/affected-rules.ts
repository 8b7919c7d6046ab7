import type { Rulebook } from '../model/rulebook.ts';
import { readsOf } from '../rulebook/rule-reads.ts';
import type { Edit } from './example.ts';

/** Which rules some edits can have touched: those that read a collection edited; all, where the unit itself was. */
export function affectedRules(rulebook: Rulebook): (edits: readonly Edit[]) => ReadonlySet<string> {
  const all = new Set(rulebook.rules.map(({ id }) => id));
  const readers = new Map<string, Set<string>>();
  for (const rule of rulebook.rules)
    for (const collection of readsOf(rule, true).collections)
      readers.set(collection, (readers.get(collection) ?? new Set()).add(rule.id));
  const rollUps = rulebook.rules.flatMap((rule) => (rule.kind === 'roll-up' ? [rule] : []));
  return (edits) => {
    const touched = edits.map(collectionOf);
    if (touched.includes('unit')) return all;
    const found = new Set(touched.flatMap((collection) => [...(readers.get(collection) ?? [])]));
    for (const { id, of } of rollUps) if (of.some((part) => found.has(part))) found.add(id);
    return found;
  };
}

function collectionOf(edit: Edit): string {
  const place = 'add' in edit ? edit.add : 'set' in edit ? edit.set : edit.remove;
  return place.split('/', 1)[0] ?? '';
}
