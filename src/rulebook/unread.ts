import { ATTESTATIONS } from '../model/attestation.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import { WAIVERS } from '../model/waiver.ts';
import type { CoverageProblem } from './coverage-problem.ts';
import { readsOf } from './rule-reads.ts';

/** Read by the engine (`late`, `yearly`, attestations, waivers), not by a rule's expression. */
const READ_BY_THE_ENGINE = [
  'lookbackDays',
  'patienceDays',
  'planGraceEnd',
  'attestationMaxDays',
  'waiverMaxDays',
];
/** Read by the settling, never by a rule. */
const COLLECTIONS_READ_BY_THE_ENGINE: readonly string[] = [ATTESTATIONS, WAIVERS];
/** Read by the engine: the paper that a unit declares to be bound by; what an attestation or a waiver speaks to, when, by whom and why. */
const FIELDS_READ_BY_THE_ENGINE = [
  'unit.papers',
  'unit.category',
  'unit.region',
  'attestations.rule',
  'attestations.by',
  'attestations.by.name',
  'attestations.by.post',
  'attestations.statement',
  'attestations.signedOn',
  'attestations.expiresOn',
  'waivers.rule',
  'waivers.requirement',
  'waivers.subject',
  'waivers.subject.collection',
  'waivers.subject.id',
  'waivers.subject.pattern',
  'waivers.reason',
  'waivers.owner',
  'waivers.approver',
  'waivers.approvedOn',
  'waivers.expiresOn',
];

/** A parameter that no rule reads, unless a duty that still waits for its rule names it. */
export function unreadParameters({
  rules,
  parameters,
  duties,
  unwritten,
}: Rulebook): readonly CoverageProblem[] {
  const read = new Set(rules.flatMap((rule) => [...readsOf(rule, 'words').parameters]));
  const awaited = new Set(
    duties.filter(({ id }) => unwritten.includes(id)).flatMap(({ parameters: named }) => named),
  );
  return parameters
    .filter(({ name }) => !read.has(name) && !awaited.has(name))
    .filter(({ name }) => !READ_BY_THE_ENGINE.includes(name))
    .map(({ name }) => ({ code: 'coverage.parameter-unread', args: { name } }));
}

/** A function that no rule calls, or only one: that is a part of a rule, written as code. */
export function functionsOfOneRule({ rules }: Rulebook): readonly CoverageProblem[] {
  return [...RULE_FUNCTIONS.keys()].flatMap((name): CoverageProblem[] => {
    const users = rules.filter((rule) => readsOf(rule, 'words').functions.has(name)).map(({ id }) => id);
    return users.length > 1 ? [] : [{ code: 'coverage.function-of-one-rule', args: { name, rules: users } }];
  });
}

/** Collections that no rule reads, and fields of the others. */
export function unreadFields({ rules }: Rulebook, schema: SchemaIndex): readonly CoverageProblem[] {
  const reads = rules.map((rule) => readsOf(rule, 'words'));
  const collections = new Set(reads.flatMap((one) => [...one.collections]));
  const fields = reads.flatMap((one) => [...one.fields]);
  const isRead = (path: string): boolean =>
    fields.some((read) => read === path || read.startsWith(`${path}.`) || path.startsWith(`${read}.`));
  return Object.values(schema).flatMap(({ name, fields: declared }): CoverageProblem[] => {
    if (!collections.has(name) && !COLLECTIONS_READ_BY_THE_ENGINE.includes(name))
      return [{ code: 'coverage.collection-unread', args: { collection: name } }];
    return leaves(declared, [name])
      .filter((path) => !isRead(path) && !FIELDS_READ_BY_THE_ENGINE.includes(path))
      .map((field) => ({ code: 'coverage.field-unread', args: { field } }));
  });
}

/** The fields that say something themselves; ids name records, and description is for people. */
function leaves(fields: Readonly<Record<string, FieldSchema>>, above: readonly string[]): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (
      field.descriptive ||
      (field.type === 'free' && !field.fields) ||
      (above.length === 1 && ['id', 'name'].includes(name))
    )
      return [];
    const path = [...above, name];
    const inner = field.fields ?? field.items?.fields;
    return inner ? leaves(inner, path) : [path.join('.')];
  });
}
