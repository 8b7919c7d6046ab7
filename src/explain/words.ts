import { message } from '../messages/message.ts';
import type { Expression } from '../model/expression.ts';
import type { Check, ParameterValue } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language, Text } from '../model/text.ts';
import { fieldAtPath } from './field-path.ts';

/** What the words of a rule are filled in with where there is no record to take facts from. */
export interface WordsOf {
  readonly schema: SchemaIndex;
  readonly parameters: readonly ParameterValue[];
  readonly language: Language;
}

const PLACEHOLDER = /\{([A-Za-z][\w.]*)\}/g;

/** A rule's words: figures stand where it names parameters, and titles of fields where it names facts. */
export function inGeneral(text: Text, check: Check | undefined, of: WordsOf): string {
  const variables = check ? variablesOf(check) : new Map<string, string>();
  return text[of.language].replace(PLACEHOLDER, (_, path: string) => placeholder(path, variables, of));
}

function placeholder(path: string, variables: ReadonlyMap<string, string>, of: WordsOf): string {
  const { language, schema, parameters } = of;
  const [root = '', ...keys] = path.split('.');
  if (root === 'params') return String(parameters.find(({ name }) => name === keys[0])?.value ?? path);
  const own = path === 'inForce' || path.startsWith('calendar.');
  if (own) return message(language, OWN_WORDS[path] ?? 'explain.fact-of-the-day');
  const base = root === 'unit' ? 'unit' : variables.get(root);
  const found = base === undefined ? undefined : fieldAtPath(schema, [base, ...keys].join('.'));
  if (!found) return message(language, 'explain.some-fact');
  const args = { field: found.title[language], record: schema[found.collection]?.title[language] ?? '' };
  return message(language, root === 'subject' ? 'explain.own-fact' : 'explain.fact', args);
}

const OWN_WORDS: Readonly<
  Record<string, 'explain.in-force' | 'explain.week-from' | 'explain.week-to' | 'explain.fact-of-the-day'>
> = {
  inForce: 'explain.in-force',
  'calendar.publicityWeek.from': 'explain.week-from',
  'calendar.publicityWeek.to': 'explain.week-to',
};

/** What each variable of a rule stands for: a collection, or a list within its records. */
function variablesOf(check: Check): ReadonlyMap<string, string> {
  const found = new Map<string, string>([['subject', check.collection]]);
  for (const { name, from } of check.lookups) found.set(name, from);
  for (const { name, of } of check.values ?? []) {
    const base = of.op === 'path' ? found.get(of.root) : undefined;
    if (of.op === 'path' && base !== undefined) found.set(name, [base, ...of.keys].join('.'));
  }
  walk([check.requires, check.applies, check.notes], found);
  return found;
}

/** Variables that lists bind, wherever in an expression. */
function walk(value: unknown, found: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const node = value as Partial<Extract<Expression, { op: 'each' }>>;
  if (node.op === 'each' && node.list && node.variable !== undefined) {
    const base = found.get(node.list.root);
    if (base !== undefined) found.set(node.variable, [base, ...node.list.keys].join('.'));
  }
  for (const inner of Object.values(value)) walk(inner, found);
}
