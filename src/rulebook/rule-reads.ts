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
    for (const { from } of check.lookups) collections.add(from);
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

type Variables = ReadonlyMap<string, string>;

function readCheck(check: Check, reads: Gathered, upTo: RulePart): void {
  const withWords = upTo === 'words';
  const variables = new Map([
    ['subject', check.collection],
    ['unit', 'unit'],
  ]);
  for (const lookup of check.lookups) {
    for (const field of fieldsOfLookup(lookup)) reads.fields.add(`${lookup.from}.${field}`);
    walk(lookup, variables, reads);
    variables.set(lookup.name, lookup.from);
  }
  // What is filtered out of a list has the fields of that list's members.
  for (const { name, of } of check.values ?? []) {
    const list = of.op === 'each' && of.kind === 'filter' ? of.list : undefined;
    const collection = list && variables.get(list.root);
    if (collection) variables.set(name, [collection, ...list.keys].join('.'));
  }
  for (const requirement of check.requires) {
    if (requirement.kind === 'yearly') {
      const events = variables.get(requirement.events) ?? '';
      for (const field of [requirement.on, requirement.distinct ?? requirement.on])
        reads.fields.add(`${events}.${field}`);
      walk(requirement.which, new Map(variables).set(EVENT, events), reads);
      if (requirement.plans)
        reads.fields.add(`${variables.get(requirement.plans.of)}.${requirement.plans.due}`);
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
  readonly list?: Node;
  readonly variable?: string;
  readonly body?: unknown;
  readonly name?: string;
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
    const record = args[position];
    if (!parameter.reads || record?.op !== 'path') continue;
    for (const field of parameter.reads)
      readPath({ ...record, keys: [...(record.keys ?? []), field] }, variables, reads);
  }
}

function readEach(node: Node, variables: Variables, reads: Gathered): void {
  walk(node.list, variables, reads);
  const base = variables.get(node.list?.root ?? '') ?? '';
  const member = [base, ...(node.list?.keys ?? [])].join('.');
  walk(node.body, new Map(variables).set(node.variable ?? '', member), reads);
}

function readPath({ root = '', keys = [] }: Node, variables: Variables, reads: Gathered): void {
  if (root === 'params' && keys[0]) reads.parameters.add(keys[0]);
  const collection = variables.get(root);
  if (collection && keys.length > 0) reads.fields.add([collection, ...keys].join('.'));
}
