import { listed, message } from '../messages/message.ts';
import { isDay } from '../model/day.ts';
import type { Expression } from '../model/expression.ts';
import type { Check } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { fieldAt } from './fields.ts';

/** Between the values of a list, as a gap's arguments have them. */
const BETWEEN = ', ';

/**
 * Arguments that are facts by the path as a rule names them (`subject.status`), with the words that the schemas have for
 * their values: `in-repair` is what stands in the file, and no word for a report.
 */
export function withValueTitles(
  args: MessageArguments,
  check: Check | undefined,
  schema: SchemaIndex,
  language: Language,
): MessageArguments {
  if (!check) return args;
  let worded: Record<string, MessageArguments[string]> | undefined;
  for (const name of Object.keys(args)) {
    const value = args[name];
    const dot = name.indexOf('.');
    if (dot < 0 || typeof value !== 'string') continue;
    const collection = collectionsIn(check).get(name.slice(0, dot));
    const field = collection && fieldAt(schema, collection + name.slice(dot));
    const titles = field && (field.values ?? field.items?.values);
    if (!titles) continue;
    worded ??= { ...args };
    const title = (one: string): string => {
      if (Object.hasOwn(titles, one)) return titles[one]![language];
      // In place of a state that is to come stands its day.
      return isDay(one) ? message(language, 'value.to-come', { day: one }) : one;
    };
    worded[name] = listed(language, value.split(BETWEEN).map(title));
  }
  return worded ?? args;
}

const known = new WeakMap<Check, ReadonlyMap<string, string>>();

/** The collections of a check's variables: its subject, the unit, what it looks up, and the members of that. */
function collectionsIn(check: Check): ReadonlyMap<string, string> {
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
