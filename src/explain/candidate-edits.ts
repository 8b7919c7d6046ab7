import type { Edit, PlainInventory } from '../examples/example.ts';
import type { Day } from '../model/day.ts';
import { fieldAt } from '../model/field-at.ts';
import type { Fact, RecordRef } from '../model/inventory.ts';
import { valueAt } from '../model/json-pointer.ts';
import type { Gap } from '../model/result.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import { candidateRecords } from './candidate-records.ts';
import { candidateValues, modelValues, type ValueSources } from './candidate-values.ts';
import { factsRead } from './facts-read.ts';
import { isInside, missingFacts, recordAt } from './gap-facts.ts';
import { writtenPath } from './place.ts';
import type { Workbench } from './workbench.ts';

/** The unit in order, from which good values are taken. */
export interface Model {
  readonly plain: PlainInventory;
  readonly asOf: Day;
}

/** Whose gap is to be closed, and what is at hand for it. */
export interface Question {
  readonly rule: Rule;
  /** How the rule judges the subject's collection; nothing where that collection is not declared. */
  readonly check: Check | undefined;
  readonly subject: RecordRef;
  readonly bench: Workbench;
  readonly model: Model;
}

/** How a fact may be given another value: it is what the gap is about; it stands beside; or it no longer says something. */
type Way = 'in question' | 'beside' | 'taken back';

/** Fields that say what is known not to be so. */
const NOT_SO = /^not[A-Z]/;
const MOST_FURTHER = 60;

/** Whether a value says less than the one that stands there. */
function takesBack(present: unknown, to: unknown): boolean {
  if (Array.isArray(present)) return (to as readonly unknown[]).length < present.length;
  return present === true && to === false;
}

/** What a unit is does not change for a gap. */
const IDENTITY = new Set([
  'name',
  'aliases',
  'category',
  'nature',
  'region',
  'superior',
  'establishedOn',
  'papers',
  'ministryBody',
]);

/** The subject's fields that say whether the rule is for it. */
function scopeOf(check: Check | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { op, root, keys } = value as { op?: string; root?: string; keys?: readonly string[] };
    if (op === 'path' && root === 'subject' && keys?.[0]) found.add(keys[0]);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(check?.applies.map(({ that }) => that));
  return found;
}

/**
 * Edits that may close a gap, each to be tried, those that are likelier honest first: what is missing is filled in, what is
 * pointed at is put right, what is looked for is added; only then what stands beside.
 */
export function* candidateEdits(
  question: Question,
  gap: Gap,
  edits: readonly Edit[],
): Generator<readonly Edit[]> {
  const { rule, check, subject, bench, model } = question;
  const plain = edits.length === 0 ? bench.plain : bench.edited(edits);
  const read = check ? factsRead(rule, check, plain, subject, bench.ground) : [];
  // Nothing of a classified record is ever shown.
  const facts = read.filter(({ record }) => recordAt(plain, record)?.classified !== true);
  const sources = sourcesOf(question, plain, facts, gap);
  const concerned = [gap.at.record, gap.offender, subject, ...gap.related.map(({ record }) => record)];
  const isConcerned = ({ record }: Fact): boolean =>
    concerned.some(({ collection, index }) => record.collection === collection && record.index === index);
  const missing = missingFacts(gap, facts);
  const pointed = gap.at.path.length > 0 ? [gap.at] : [];
  const own = facts.filter(isConcerned);
  for (const fact of [...missing, ...pointed]) yield* settings(question, fact, plain, sources, 'in question');
  for (const fact of own.filter((one) => pointed.some((at) => isInside(one, at)))) {
    const isFalse = valueAt(recordAt(plain, fact.record), fact.path) === false;
    yield* settings(question, fact, plain, sources, isFalse ? 'in question' : 'beside');
  }
  for (const fact of own.filter(({ path }) => NOT_SO.test(String(path.at(-1)))))
    yield* settings(question, fact, plain, sources, 'taken back');
  if (gap.code === 'collection.missing' && typeof gap.args.collection === 'string')
    yield [{ set: gap.args.collection, to: [] }];
  if (check && (edits.length === 0 || missing.length === 0))
    for (const edit of candidateRecords(check, subject, model.asOf, sources)) yield [edit];
  if (rule.empty === 'pass') return;
  const further = facts.filter((one) => !isConcerned(one)).slice(0, MOST_FURTHER);
  for (const fact of [...own, ...further]) yield* settings(question, fact, plain, sources, 'beside');
  for (const fact of pointed) yield* settings(question, fact, plain, sources, 'taken back');
}

/** A fact with other values, as far as that may be true of the same thing. */
function* settings(
  question: Question,
  { record, path }: Fact,
  plain: PlainInventory,
  sources: ValueSources,
  way: Way,
): Generator<readonly Edit[]> {
  const whole = recordAt(plain, record);
  const { collection } = record;
  const schema = question.bench.ground.shipped.schema[collection];
  const field = schema && fieldAt(schema.fields, path);
  if (!whole || !field || path.length === 0) return;
  const present = valueAt(whole, path);
  const isFixed = path[0] === 'id' || (collection === 'unit' && IDENTITY.has(String(path[0])));
  if (isFixed || (present !== undefined && schema.event === path[0])) return;
  if (way === 'beside' && !mayBeSet(question, record, path, field, present)) return;
  const place = `${collection === 'unit' ? 'unit' : `${collection}/${whole.id}`}/${writtenPath(path)}`;
  // A text that is rewritten as the remedy says is taken from the unit in order, not from what stands around it.
  const isRewritten = way === 'beside' && typeof present === 'string' && !field.values && !field.refs;
  const texts = isRewritten ? modelValues(collection, path, sources).filter((text) => text !== present) : [];
  for (const to of isRewritten ? texts : candidateValues(collection, path, present, sources))
    if (takesBack(present, to) === (way === 'taken back')) yield [{ set: place, to }];
  const isState = field.absence === 'meaningful' && field.type !== 'day' && field.type !== 'instant';
  if (present !== undefined && way === 'taken back' && isState) yield [{ remove: place }];
}

/**
 * What stands beside the fact in question is only filled in or made longer, never rewritten, and keeps the rule's scope;
 * but for a text of the subject that the rule's own remedy names.
 */
function mayBeSet(
  { rule, subject, check }: Question,
  record: RecordRef,
  path: Fact['path'],
  field: FieldSchema,
  present: unknown,
): boolean {
  if (record.collection === subject.collection && scopeOf(check).has(String(path[0]))) return false;
  if (present !== undefined)
    return (
      field.type === 'list' || path.at(-1) === 'status' || isNamedInRemedy(rule, record, subject, path, field)
    );
  // The day of a leaving or a retirement would end the duty instead of keeping it.
  return !(field.type === 'day' && field.absence === 'meaningful' && path.length === 1);
}

function isNamedInRemedy(
  { remedy }: Rule,
  record: RecordRef,
  subject: RecordRef,
  path: Fact['path'],
  { type, values, refs }: FieldSchema,
): boolean {
  const isText = type === 'string' && !values && !refs && path.length === 1;
  const isSubject = record.collection === subject.collection && record.index === subject.index;
  const named = remedy?.en.split(/[^A-Za-z]+/) ?? [];
  return isText && isSubject && named.includes(String(path[0]));
}

function sourcesOf(
  question: Question,
  plain: PlainInventory,
  facts: readonly Fact[],
  gap: Gap,
): ValueSources {
  const { check, subject, bench, model } = question;
  const { shipped, asOf, parameters } = bench.ground;
  const concerned = [gap.at.record, gap.offender, subject, ...gap.related.map(({ record }) => record)];
  const near = new Map<string, string[]>();
  for (const record of [...concerned, ...facts.slice(0, 40).map(({ record: one }) => one)]) {
    const id = recordAt(plain, record)?.id;
    const ids = near.get(record.collection) ?? [];
    near.set(record.collection, ids);
    if (id !== undefined && !ids.includes(String(id))) ids.push(String(id));
  }
  const values = facts.slice(0, 200).map(({ record, path }) => valueAt(recordAt(plain, record), path));
  const named = parametersIn(
    check,
    parameters.map(({ name }) => name),
  );
  const figures = parameters.filter(({ name }) => named.has(name)).map(({ value }) => value);
  const said = Object.values(gap.args).flatMap((value) =>
    typeof value === 'string' && /^\d+$/.test(value) ? [value, Number(value)] : [value],
  );
  const around = [...said, ...values, ...figures].filter((value) => value !== undefined);
  return { schema: shipped.schema, asOf, plain, model: model.plain, around, near };
}

function parametersIn(check: Check | undefined, names: readonly string[]): ReadonlySet<string> {
  const text = JSON.stringify(check ?? {});
  return new Set(names.filter((name) => text.includes(`"${name}"`)));
}
