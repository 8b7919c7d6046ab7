import { ATTESTATIONS } from '../model/attestation.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import { type Check, EVENT, type Lookup, type Rule } from '../model/rulebook.ts';

/** What a checked rule leans on, found in its expressions and look-ups. */
export interface RuleReads {
  /** `collection.field.field`. */
  readonly fields: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

/** How much of a rule: what decides its verdict, what makes its remarks as well, or its places and words too. */
export type RulePart = 'verdict' | 'remarks' | 'words';

/** What a rule reads, as far as it is asked for. */
export function readsOf(rule: Rule, upTo: RulePart = 'verdict'): RuleReads {
  const reads = { fields: new Set<string>(), parameters: new Set<string>(), functions: new Set<string>() };
  const collections = new Set<string>();
  for (const check of rule.checks) {
    collections.add(check.collection);
    for (const { from, where } of check.lookups)
      for (const place of [from, ...where.flatMap(({ orIn = [] }) => orIn)]) collections.add(place);
    if (check.requires.some(({ attestable }) => attestable)) collections.add(ATTESTATIONS);
    readCheck(check, reads, upTo);
  }
  if (rule.kind !== 'records') collections.add('unit');
  return { ...reads, collections };
}

interface Gathered {
  readonly fields: Set<string>;
  readonly parameters: Set<string>;
  readonly functions: Set<string>;
}

/** What each name stands for: `collection` or `collection.field`, several where a value is taken from several. */
type Variables = ReadonlyMap<string, readonly string[]>;

function readCheck(check: Check, reads: Gathered, upTo: RulePart): void {
  const withWords = upTo === 'words';
  const variables = new Map<string, readonly string[]>([
    ['subject', [check.collection]],
    ['unit', ['unit']],
  ]);
  for (const lookup of check.lookups) {
    for (const field of fieldsOfLookup(lookup)) reads.fields.add(`${lookup.from}.${field}`);
    walk(lookup, variables, reads);
    variables.set(lookup.name, [lookup.from]);
  }
  for (const { name, of } of check.values ?? []) variables.set(name, placesOf(of, variables));
  for (const requirement of check.requires) {
    if (requirement.kind === 'yearly') {
      const { events, on, distinct = on, plans, which } = requirement;
      for (const place of variables.get(events) ?? [])
        for (const field of [on, distinct]) reads.fields.add(`${place}.${field}`);
      walk(which, new Map(variables).set(EVENT, variables.get(events) ?? []), reads);
      for (const place of (plans && variables.get(plans.of)) ?? [])
        reads.fields.add(`${place}.${plans?.due}`);
    }
    walk(withWords ? requirement : { ...requirement, at: 0, placeholders: 0, late: 0 }, variables, reads);
  }
  walk(check.values, variables, reads);
  for (const condition of check.applies) walk(withWords ? condition : condition.that, variables, reads);
  const remarks = upTo === 'verdict' ? [] : check.notes;
  for (const remark of remarks) walk(withWords ? remark : remark.when, variables, reads);
}

function fieldsOfLookup(lookup: Lookup): readonly string[] {
  const by = lookup.kind === 'duplicates' ? lookup.fields : 'by' in lookup && lookup.by ? [lookup.by] : [];
  return [...lookup.where.map(({ field }) => field), ...by];
}

interface Node {
  readonly op?: string;
  readonly root?: string;
  readonly keys?: readonly string[];
  readonly kind?: string;
  readonly list?: Node;
  readonly whenTrue?: Node;
  readonly whenFalse?: Node;
  readonly variable?: string;
  readonly body?: unknown;
  readonly name?: string;
  readonly value?: unknown;
  readonly args?: readonly Node[];
}

function walk(value: unknown, variables: Variables, reads: Gathered): void {
  if (Array.isArray(value)) for (const item of value) walk(item, variables, reads);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const node = value as Node;
  if (node.op === 'call' && node.name) readCall(node, variables, reads);
  if (node.op === 'path') readPath(node, variables, reads);
  else if (node.op === 'each') readEach(node, variables, reads);
  else for (const inner of Object.values(value)) walk(inner, variables, reads);
}

/** A function that takes a whole record says which of its fields it reads. */
function readCall({ name = '', args = [] }: Node, variables: Variables, reads: Gathered): void {
  reads.functions.add(name);
  for (const [position, parameter] of (RULE_FUNCTIONS.get(name)?.parameters ?? []).entries()) {
    const record = args[parameter.namesField ? 0 : position];
    const read = parameter.namesField ? [String(args[position]?.value)] : (parameter.reads ?? []);
    if (record?.op !== 'path') continue;
    for (const field of read)
      readPath({ ...record, keys: [...(record.keys ?? []), field] }, variables, reads);
  }
}

function readEach(node: Node, variables: Variables, reads: Gathered): void {
  walk(node.list, variables, reads);
  const members = node.list ? placesOf(node.list, variables) : [];
  walk(node.body, new Map(variables).set(node.variable ?? '', members), reads);
}

function readPath(path: Node, variables: Variables, reads: Gathered): void {
  const [parameter] = path.keys ?? [];
  if (!parameter) return;
  if (path.root === 'params') reads.parameters.add(parameter);
  for (const place of placesOf(path, variables)) reads.fields.add(place);
}

/** Where what an expression gives stands: what is filtered out of a list has the fields of that list's members. */
function placesOf(node: Node, variables: Variables): readonly string[] {
  if (node.op === 'path')
    return (variables.get(node.root ?? '') ?? []).map((place) => [place, ...(node.keys ?? [])].join('.'));
  if (node.op === 'each' && node.kind === 'filter' && node.list) return placesOf(node.list, variables);
  const chosen = node.op === 'if' ? [node.whenTrue, node.whenFalse] : [];
  return chosen.flatMap((expression) => (expression ? placesOf(expression, variables) : []));
}
