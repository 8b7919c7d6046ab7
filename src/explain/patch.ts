import type { Edit, PlainInventory } from '../examples/example.ts';
import { fieldAt } from '../inventory/field-at.ts';
import type { Day } from '../model/day.ts';
import type { Fact, InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Gap } from '../model/result.ts';
import type { Check, Rule } from '../model/rulebook.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import { candidateRecords } from './candidate-records.ts';
import { candidateValues, type ValueSources } from './candidate-values.ts';
import { factsRead } from './facts-read.ts';
import { writtenPath } from './place.ts';
import { smallest } from './smallest.ts';
import { gapKey, type Judged, type Workbench } from './workbench.ts';

/** The unit in order, from which good values are taken. */
export interface Model {
  readonly plain: PlainInventory;
  readonly asOf: Day;
}

/** One gap to be closed. */
export interface GapToClose {
  readonly rule: Rule;
  readonly subject: RecordRef;
  readonly gap: Gap;
}

/** So many edits may have to be made one after another. */
const DEEPEST = 4;
/** So many half-way edits are followed up at each step, and so many are tried in all. */
const BREADTH = 12;
const MOST_TRIES = 4000;
/** Audits of the whole inventory take their time: fewer for a large one. */
const WORK = 400_000;

/**
 * An edit of the inventory that closes one gap and opens no other, as an audit of the whole has shown; nothing where
 * none was found, or where none can be honest: what was done late stays late, and what happened is not undone by
 * writing something else.
 */
export function findPatch(
  { rule, subject, gap }: GapToClose,
  bench: Workbench,
  before: ReadonlySet<string>,
  model: Model,
): readonly Edit[] | undefined {
  if (gap.code === 'requirement.late') return undefined;
  const key = gapKey(rule.id, subject, gap, bench.index);
  const start = bench.gapsOf(rule, subject, bench.plain);
  const current = start.gaps.get(key);
  // What an audit demands besides, such as evidence, no field of the record gives.
  if (!current || !before.has(key)) return undefined;
  const search = new Search(rule, subject, key, bench, before, start, model);
  return search.run(current);
}

class Search {
  #tries = 0;
  #audits: number;
  readonly #rule: Rule;
  readonly #subject: RecordRef;
  readonly #key: string;
  readonly #bench: Workbench;
  readonly #before: ReadonlySet<string>;
  readonly #start: Judged;
  readonly #model: Model;
  readonly #check: Check | undefined;

  constructor(
    rule: Rule,
    subject: RecordRef,
    key: string,
    bench: Workbench,
    before: ReadonlySet<string>,
    start: Judged,
    model: Model,
  ) {
    this.#rule = rule;
    this.#subject = subject;
    this.#key = key;
    this.#bench = bench;
    this.#before = before;
    this.#start = start;
    this.#model = model;
    this.#check = rule.checks.find(({ collection }) => collection === subject.collection);
    const records = Object.values(bench.plain).reduce<number>(
      (sum, list) => sum + (Array.isArray(list) ? list.length : 1),
      0,
    );
    this.#audits = Math.min(60, Math.max(3, Math.floor(WORK / records)));
  }

  run(gap: Gap): readonly Edit[] | undefined {
    let halfWay: readonly { readonly edits: readonly Edit[]; readonly gap: Gap }[] = [{ edits: [], gap }];
    for (let depth = 0; depth < DEEPEST && halfWay.length > 0; depth++) {
      const next: { edits: readonly Edit[]; gap: Gap }[] = [];
      for (const { edits, gap: current } of halfWay) {
        for (const more of this.#candidates(current, edits)) {
          if (this.#tries >= MOST_TRIES || this.#audits <= 0) return undefined;
          this.#tries += 1;
          const all = [...edits, ...more];
          const judged = this.#judged(all);
          if (!judged) continue;
          const left = judged.gaps.get(this.#key) ?? this.#opened(judged);
          if (!left && this.#closes(judged) && this.#isClean(all))
            return smallest(all, (fewer) => {
              const again = this.#judged(fewer);
              return again !== undefined && this.#closes(again) && this.#isClean(fewer, true);
            });
          if (left && left.code !== 'requirement.late' && signature(left) !== signature(current))
            next.push({ edits: all, gap: left });
        }
      }
      halfWay = fewest(next);
    }
    return undefined;
  }

  #judged(edits: readonly Edit[]): Judged | undefined {
    try {
      return this.#bench.gapsOf(this.#rule, this.#subject, this.#bench.edited(edits));
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) return undefined;
      throw error;
    }
  }

  /** A duty is not kept by no longer being bound, unless that was the question. */
  #closes({ verdict, gaps }: Judged): boolean {
    const isQuestion = this.#key.split(' ')[1] === 'applies';
    if (verdict === 'error' || (verdict === 'not-applicable' && !isQuestion && this.#check)) return false;
    return !gaps.has(this.#key) && this.#opened({ gaps }) === undefined;
  }

  /** A gap of the same record that was not there before. */
  #opened({ gaps }: Pick<Judged, 'gaps'>): Gap | undefined {
    return [...gaps].find(([key]) => !this.#start.gaps.has(key))?.[1];
  }

  /** The whole inventory, audited: the gap is gone, and no other is there that was not. */
  #isClean(edits: readonly Edit[], free = false): boolean {
    if (!free) this.#audits -= 1;
    const after = this.#bench.openGaps(this.#bench.edited(edits));
    return after !== undefined && !after.has(this.#key) && [...after].every((one) => this.#before.has(one));
  }

  *#candidates(gap: Gap, edits: readonly Edit[]): Generator<readonly Edit[]> {
    const plain = edits.length === 0 ? this.#bench.plain : this.#bench.edited(edits);
    const facts = this.#check
      ? factsRead(this.#rule, this.#check, plain, this.#subject, this.#bench.ground)
      : [];
    const sources = this.#sources(plain, facts, gap);
    const concerned = [
      gap.at.record,
      gap.offender,
      this.#subject,
      ...gap.related.map(({ record }) => record),
    ];
    const isConcerned = ({ record }: Fact): boolean =>
      concerned.some(({ collection, index }) => record.collection === collection && record.index === index);
    const missing = missingFacts(gap, facts);
    const pointed = gap.at.path.length > 0 ? [gap.at] : [];
    const own = facts.filter(isConcerned);
    for (const fact of [...missing, ...pointed]) yield* this.#settings(fact, plain, sources, 'in question');
    for (const fact of own.filter((one) => pointed.some((at) => isInside(one, at)))) {
      const isFalse = valueAt(recordAt(plain, fact.record), fact.path) === false;
      yield* this.#settings(fact, plain, sources, isFalse ? 'in question' : 'beside');
    }
    for (const fact of own.filter(({ path }) => NOT_SO.test(String(path.at(-1)))))
      yield* this.#settings(fact, plain, sources, 'taken back');
    if (gap.code === 'collection.missing' && typeof gap.args.collection === 'string')
      yield [{ set: gap.args.collection, to: [] }];
    if (this.#check && (edits.length === 0 || missing.length === 0))
      for (const edit of candidateRecords(this.#check, this.#subject, this.#model.asOf, sources))
        yield [edit];
    if (this.#rule.empty === 'pass') return;
    const further = facts.filter((one) => !isConcerned(one)).slice(0, MOST_FURTHER);
    for (const fact of [...own, ...further]) yield* this.#settings(fact, plain, sources, 'beside');
    for (const fact of pointed) yield* this.#settings(fact, plain, sources, 'taken back');
  }

  /** A fact with other values, as far as that may be true of the same thing. */
  *#settings(
    { record, path }: Fact,
    plain: PlainInventory,
    sources: ValueSources,
    way: Way,
  ): Generator<readonly Edit[]> {
    const whole = recordAt(plain, record);
    const { collection } = record;
    const schema = this.#bench.ground.shipped.schema[collection];
    const field = schema && fieldAt(schema.fields, path);
    if (!whole || !field || path.length === 0) return;
    const present = valueAt(whole, path);
    const isFixed = path[0] === 'id' || (collection === 'unit' && IDENTITY.has(String(path[0])));
    if (isFixed || (present !== undefined && schema.event === path[0])) return;
    if (way === 'beside' && !this.#mayBeSet(record, path, field, present)) return;
    const place = `${collection === 'unit' ? 'unit' : `${collection}/${whole.id}`}/${writtenPath(path)}`;
    for (const to of candidateValues(collection, path, present, sources))
      if (takesBack(present, to) === (way === 'taken back')) yield [{ set: place, to }];
    const isState = field.absence === 'meaningful' && field.type !== 'day' && field.type !== 'instant';
    if (present !== undefined && way === 'taken back' && isState) yield [{ remove: place }];
  }

  /** What stands beside the fact in question is only filled in or made longer, never rewritten, and keeps the rule's scope. */
  #mayBeSet(record: RecordRef, path: Fact['path'], field: FieldSchema, present: unknown): boolean {
    if (record.collection === this.#subject.collection && scopeOf(this.#check).has(String(path[0])))
      return false;
    if (present !== undefined) return field.type === 'list' || path.at(-1) === 'status';
    // The day of a leaving or a retirement would end the duty instead of keeping it.
    return !(field.type === 'day' && field.absence === 'meaningful' && path.length === 1);
  }

  #sources(plain: PlainInventory, facts: readonly Fact[], gap: Gap): ValueSources {
    const { shipped, asOf, parameters } = this.#bench.ground;
    const concerned = [
      gap.at.record,
      gap.offender,
      this.#subject,
      ...gap.related.map(({ record }) => record),
    ];
    const near = new Map<string, string[]>();
    for (const record of [...concerned, ...facts.slice(0, 40).map(({ record: one }) => one)]) {
      const id = recordAt(plain, record)?.id;
      const ids = near.get(record.collection) ?? [];
      near.set(record.collection, ids);
      if (id !== undefined && !ids.includes(String(id))) ids.push(String(id));
    }
    const values = facts.slice(0, 200).map(({ record, path }) => valueAt(recordAt(plain, record), path));
    const figures = parameters.filter(({ name }) => this.#parameters.has(name)).map(({ value }) => value);
    const said = Object.values(gap.args).flatMap((value) =>
      typeof value === 'string' && /^\d+$/.test(value) ? [value, Number(value)] : [value],
    );
    const around = [...said, ...values, ...figures].filter((value) => value !== undefined);
    return { schema: shipped.schema, asOf, plain, model: this.#model.plain, around, near };
  }

  get #parameters(): ReadonlySet<string> {
    const text = JSON.stringify(this.#check ?? {});
    return new Set(
      this.#bench.ground.parameters.map(({ name }) => name).filter((name) => text.includes(`"${name}"`)),
    );
  }
}

/** How a fact may be given another value: it is what the gap is about; it stands beside; or it no longer says something. */
type Way = 'in question' | 'beside' | 'taken back';

/** Fields that say what is known not to be so. */
const NOT_SO = /^not[A-Z]/;
const MOST_FURTHER = 60;

/** Whether a fact is a part of another. */
function isInside(one: Fact, whole: Fact): boolean {
  return (
    one.record.collection === whole.record.collection &&
    one.record.index === whole.record.index &&
    one.path.length > whole.path.length &&
    whole.path.every((step, at) => step === one.path[at])
  );
}

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

/** The facts that a gap names as missing, on the records that were looked at. */
function missingFacts(gap: Gap, facts: readonly Fact[]): readonly Fact[] {
  const { fields } = gap.args;
  const names = typeof fields === 'object' ? fields : typeof fields === 'string' ? [fields] : [];
  if (names.length === 0) return [];
  const found = names.flatMap((name) => {
    const [collection, ...path] = name.split('.');
    const at = [gap.at.record.collection, ...gap.at.path.filter((step) => typeof step === 'string')].join(
      '.',
    );
    if (at === name) return [gap.at];
    return facts
      .filter(
        ({ record, path: read }) =>
          record.collection === collection &&
          path.join('.').startsWith(read.filter((step) => typeof step === 'string').join('.')),
      )
      .map(({ record, path: read }) => ({
        record,
        path: [...read, ...path.slice(read.filter((step) => typeof step === 'string').length)],
      }));
  });
  return found.slice(0, 20);
}

/** What is still wrong, so that it shows when an edit has changed something. */
function signature({ code, args, verdict }: Gap): string {
  return JSON.stringify([verdict, code, args.fields ?? null]);
}

/** The most promising: what is only not known yet, with the fewest facts missing. */
function fewest<T extends { readonly edits: readonly Edit[]; readonly gap: Gap }>(
  found: readonly T[],
): readonly T[] {
  const weight = ({ gap }: T): number =>
    (gap.verdict === 'pending' ? 0 : gap.verdict === 'undeclared' ? 1 : 2) * 100 +
    (typeof gap.args.fields === 'object' ? gap.args.fields.length : 0);
  return [...found].sort((one, other) => weight(one) - weight(other)).slice(0, BREADTH);
}

function recordAt(plain: PlainInventory, { collection, index }: RecordRef): InventoryRecord | undefined {
  const value = plain[collection];
  return (Array.isArray(value) ? value[index] : value) as InventoryRecord | undefined;
}

function valueAt(record: unknown, path: Fact['path']): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as InventoryRecord | undefined)?.[step as string],
    record,
  );
}
