import type { Expression } from '../model/expression.ts';
import type { Check } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { fieldAt } from './fields.ts';
import { momentText, valueText } from './value-texts.ts';

/**
 * Arguments with their facts as people say them. What a rule names by its path (`subject.status`) is told in the words of
 * its field: `in-repair` is what stands in the file, and no word for a report. A moment needs no field to be known as one.
 */
export function withValueTitles(
  args: MessageArguments,
  check: Check | undefined,
  schema: SchemaIndex,
  language: Language,
): MessageArguments {
  let worded: Record<string, MessageArguments[string]> | undefined;
  for (const name of Object.keys(args)) {
    const value = args[name];
    if (typeof value !== 'string') continue;
    const dot = name.indexOf('.');
    const collection = dot < 0 ? undefined : check && collectionsIn(check).get(name.slice(0, dot));
    const field = collection && fieldAt(schema, collection + name.slice(dot));
    const text = field ? valueText(language, field, value) : momentText(value);
    if (text === value) continue;
    worded ??= { ...args };
    worded[name] = text;
  }
  return worded ?? args;
}

const known = new WeakMap<Check, ReadonlyMap<string, string>>();

/** The collections of a check's variables: its subject, the unit, what it looks up, and the members of that. */
export function collectionsIn(check: Check): ReadonlyMap<string, string> {
  let collections = known.get(check);
  if (!collections) {
    const all = new Map([
      ['subject', check.collection],
      ['unit', 'unit'],
      ...check.lookups.map(({ name, from }) => [name, from] as const),
    ]);
    const lists = [
      ...check.requires.map((requirement) => (requirement.kind === 'none' ? requirement.none : undefined)),
      ...check.notes.map(({ when }) => when),
    ];
    for (const list of lists) addMember(list, all);
    collections = all;
    known.set(check, collections);
  }
  return collections;
}

function addMember(list: Expression | undefined, collections: Map<string, string>): void {
  if (list?.op !== 'each' || list.list.keys.length > 0) return;
  const collection = collections.get(list.list.root);
  if (collection !== undefined && !collections.has(list.variable)) collections.set(list.variable, collection);
}
