import type { Expression } from '../model/expression.ts';
import type { Check, Match, Requirement } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import { fieldAt } from './fields.ts';

type Values = ReadonlyMap<string, Expression>;

/**
 * The field that takes another unit's name where that unit did it, and not who is missing at `path`; none where the
 * requirement would not hear it. Of `terminals.accessReview.by` it is `terminals.accessReview.unit`.
 */
export function unitInstead(
  path: string,
  requirement: Requirement,
  check: Check,
  schema: SchemaIndex,
): string | undefined {
  const names = subjectNames(check);
  if (requirement.kind !== 'that' || !requirement.at || !names.has(requirement.at.root)) return undefined;
  if (path !== pathOf(requirement.at.keys, check) || !fieldAt(schema, path)?.refs) return undefined;
  const values = new Map((check.values ?? []).map(({ name, of }) => [name, of]));
  return [...askedInBranches(requirement.that, { values, names }, false)]
    .map((keys) => pathOf(keys, check))
    .find((other) => other !== path && isName(fieldAt(schema, other)));
}

/** What the subject is called: itself, and the look-up that only finds it again by its own id. */
function subjectNames({ collection, lookups }: Check): ReadonlySet<string> {
  const again = lookups.filter(
    (lookup) => lookup.from === collection && lookup.kind === 'first' && lookup.where.some(isItsOwnId),
  );
  return new Set(['subject', ...again.map(({ name }) => name)]);
}

function isItsOwnId({ field, equals }: Match): boolean {
  return (
    field === 'id' && equals.op === 'path' && equals.root === 'subject' && equals.keys.join('.') === 'id'
  );
}

/** The subject's fields that have to be there in one branch of several. */
function* askedInBranches(
  expression: Expression,
  known: { readonly values: Values; readonly names: ReadonlySet<string> },
  inBranch: boolean,
): Generator<readonly string[]> {
  if (expression.op === 'or' || expression.op === 'and') {
    const isBranch = inBranch || expression.op === 'or';
    yield* askedInBranches(expression.left, known, isBranch);
    yield* askedInBranches(expression.right, known, isBranch);
  } else if (expression.op === 'path' && expression.keys.length === 0 && known.values.has(expression.root)) {
    yield* askedInBranches(known.values.get(expression.root)!, known, inBranch);
  } else if (expression.op === 'known' && inBranch && known.names.has(expression.path.root)) {
    yield expression.path.keys;
  }
}

/** Whether it names what is on no record: a text of the unit's own words, and none of several. */
function isName(field: FieldSchema | undefined): boolean {
  return field?.type === 'string' && !field.refs && !field.values;
}

function pathOf(keys: readonly string[], check: Check): string {
  return [check.collection, ...keys].join('.');
}
