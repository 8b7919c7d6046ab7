import { absenceListOf, denialOf } from '../model/absence-list.ts';
import { type Expression, operandsOf, type PathExpression } from '../model/expression.ts';
import type { Check, Requirement } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { fieldAt } from './fields.ts';
import { collectionsIn } from './value-titles.ts';

/**
 * The word by which a record says of itself that something is not there, and the list in which that word stands; or `false`,
 * and the field that then holds it.
 */
export interface AbsenceEntry {
  readonly list: string;
  readonly word: string;
}

/** What a field says of the mapping around it. */
const DENIED = 'false';

const known = new WeakMap<Requirement, Map<string, AbsenceEntry | undefined>>();

/**
 * How a record may say that what a field holds is known not to be there, where the requirement would hear it. Found once
 * for each field: many gaps are of the same few.
 */
export function absenceEntry(
  path: string,
  requirement: Requirement,
  check: Check,
  schema: SchemaIndex,
): AbsenceEntry | undefined {
  const entries = known.get(requirement) ?? new Map<string, AbsenceEntry | undefined>();
  known.set(requirement, entries);
  if (!entries.has(path)) entries.set(path, findEntry(path, requirement, check, schema));
  return entries.get(path);
}

function findEntry(
  path: string,
  requirement: Requirement,
  check: Check,
  schema: SchemaIndex,
): AbsenceEntry | undefined {
  const collections = collectionsIn(check);
  const { at } = requirement;
  const undone = requirement.kind === 'that' ? requirement.undone : undefined;
  if (undone?.at && undone.entry !== undefined && at && pathOf(at, collections) === path)
    return { list: pathOf(undone.at, collections), word: undone.entry };
  const heard = entriesHeard(requirement, check);
  const [collection = '', ...steps] = path.split('.');
  // With a mapping all is absent that it holds.
  for (let length = steps.length; length > 0; length--) {
    const found = absenceListOf(schema[collection]?.fields ?? {}, steps.slice(0, length));
    const entry = found && { list: [collection, ...found.list].join('.'), word: found.word };
    if (entry && heard.has(keyOf(entry))) return entry;
  }
  const denial = denialOf(schema[collection]?.fields ?? {}, steps);
  const entry = denial && { list: [collection, ...denial].join('.'), word: DENIED };
  return entry && heard.has(keyOf(entry)) ? entry : undefined;
}

/** The word whose members a requirement forbids, where its gaps point at the list with the word. */
export function forbiddenEntry(requirement: Requirement, check: Check): AbsenceEntry | undefined {
  if (requirement.kind !== 'none' || requirement.none.op !== 'each' || !requirement.at) return undefined;
  const collections = collectionsIn(check);
  const list = pathOf(requirement.at, collections);
  return conjuncts(requirement.none.body)
    .flatMap((part) => entryOf(part, collections) ?? [])
    .find((entry) => entry.list === list);
}

/** What people read for the word. */
export function entryTitle({ list, word }: AbsenceEntry, schema: SchemaIndex, language: Language): string {
  const mapping = list.slice(0, list.lastIndexOf('.'));
  if (word === DENIED) return fieldAt(schema, mapping)?.title[language] ?? mapping;
  return fieldAt(schema, list)?.items?.values?.[word]?.[language] ?? word;
}

type Collections = ReadonlyMap<string, string>;

/** The words that a requirement asks about. */
function entriesHeard(requirement: Requirement, check: Check): ReadonlySet<string> {
  const asked = [...conditionsOf(requirement), ...(check.values ?? []).map(({ of }) => of)];
  return new Set(asked.flatMap((one) => [...entriesIn(one, collectionsIn(check))].map(keyOf)));
}

function conditionsOf(requirement: Requirement): readonly Expression[] {
  if (requirement.kind === 'none') return [requirement.none];
  if (requirement.kind !== 'that') return [];
  return requirement.undone ? [requirement.that, requirement.undone.when] : [requirement.that];
}

function* entriesIn(expression: Expression, collections: Collections): Generator<AbsenceEntry> {
  const entry = entryOf(expression, collections) ?? denied(expression, collections);
  if (entry) yield entry;
  const within = expression.op === 'each' ? withMember(expression, collections) : collections;
  for (const operand of operandsOf(expression)) yield* entriesIn(operand, within);
}

function withMember(
  { list, variable }: Extract<Expression, { op: 'each' }>,
  collections: Collections,
): Collections {
  const collection = list.keys.length === 0 ? collections.get(list.root) : undefined;
  return collection === undefined ? collections : new Map(collections).set(variable, collection);
}

function entryOf(expression: Expression, collections: Collections): AbsenceEntry | undefined {
  if (expression.op !== 'in' || expression.item.op !== 'literal' || expression.list.op !== 'path')
    return undefined;
  return { list: pathOf(expression.list, collections), word: String(expression.item.value) };
}

function denied(expression: Expression, collections: Collections): AbsenceEntry | undefined {
  if (expression.op !== 'not' || expression.of.op !== 'path') return undefined;
  return { list: pathOf(expression.of, collections), word: DENIED };
}

function conjuncts(expression: Expression): readonly Expression[] {
  if (expression.op !== 'and') return [expression];
  return [...conjuncts(expression.left), ...conjuncts(expression.right)];
}

function pathOf({ root, keys }: PathExpression, collections: Collections): string {
  return [collections.get(root) ?? root, ...keys].join('.');
}

function keyOf({ list, word }: AbsenceEntry): string {
  return `${list} ${word}`;
}
