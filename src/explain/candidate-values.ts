import type { PlainInventory } from '../examples/example.ts';
import { addDays, type Day } from '../model/day.ts';
import { fieldAt } from '../model/field-at.ts';
import type { Fact, InventoryRecord } from '../model/inventory.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';

/** Values that a field may be given, those that are likelier meant first. */
export interface ValueSources {
  readonly schema: SchemaIndex;
  readonly asOf: Day;
  readonly plain: PlainInventory;
  /** The unit in order: what stands there at the same field is a good value. */
  readonly model: PlainInventory;
  /** Values that the judgement came across: other facts of the same records, parameters, what the gap names. */
  readonly around: readonly unknown[];
  /** Ids of records that the judgement came across, by collection. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

const MOST_REFERENCES = 40;
const MOST_FROM_MODEL = 12;
const MOST_NAMED_ELSEWHERE = 12;
const TIME_OF_DAY = 'T09:00:00+08:00';

/** Days that say what a thing is and not what was done about it: whatever day would suit a rule, it is not for that. */
const DAYS_OF_THINGS = new Set([
  'attachedOn',
  'createdOn',
  'extendedOn',
  'from',
  'issuedOn',
  'oldestContentOn',
  'onlineOn',
  'purchasedOn',
  'releasedOn',
  'supportEndsOn',
  'to',
  'usedSince',
]);

function isDayOfThing(name: string, { type }: FieldSchema): boolean {
  return (type === 'day' || type === 'instant') && DAYS_OF_THINGS.has(name);
}

/** What only a look elsewhere tells, for a day or another fact that would be made up with it. */
const FOUND_OUT_ELSEWHERE = new Set(['duringPublicityWeek']);

/** Whether a field is never given a value for a trial. */
export function isNeverTried(field: string): boolean {
  return FOUND_OUT_ELSEWHERE.has(field);
}

/**
 * The values that may make a fact right, other than the one that stands there; none for what is not to be fitted to a rule.
 * A day that is declared only moves on.
 */
export function candidateValues(
  collection: string,
  path: Fact['path'],
  present: unknown,
  sources: ValueSources,
): readonly unknown[] {
  const field = fieldAt(sources.schema[collection]?.fields ?? {}, path);
  const name = String(path.at(-1));
  if (!field || isDayOfThing(name, field) || isNeverTried(name)) return [];
  const found = valuesFor(field, collection, path, present, sources);
  const seen = new Set([JSON.stringify(present)]);
  return found.filter((value) => {
    const key = JSON.stringify(value);
    if (value === undefined || seen.has(key) || movesBack(present, value, field)) return false;
    seen.add(key);
    return true;
  });
}

function valuesFor(
  field: FieldSchema,
  collection: string,
  path: Fact['path'],
  present: unknown,
  sources: ValueSources,
): readonly unknown[] {
  const { around } = sources;
  const fromModel = modelValues(collection, path, sources);
  const figures = around.filter((value) => typeof value === 'number');
  switch (field.type) {
    case 'boolean':
      return [true, false];
    case 'day':
    case 'instant':
      return days(field, present, sources, fromModel);
    case 'number':
    case 'integer':
      // A figure that is too low or too high becomes what it is compared with; one that is missing is what it is elsewhere.
      return typeof present === 'number'
        ? [...figures, ...fromModel, present + 1, present - 1, field.example]
        : [...fromModel, field.example, ...figures];
    case 'list':
      return lists(field, present, sources, fromModel);
    case 'string':
      if (field.values) return Object.keys(field.values);
      if (field.refs) return [...namedElsewhere(collection, path, sources), ...references(field, sources)];
      if (field.identifier === 'name') return [...namesAround(sources), ...fromModel, field.example];
      return [...fromModel, field.example, ...around.filter((value) => typeof value === 'string')];
    default:
      return [...fromModel, field.example];
  }
}

function days(
  { type, tense }: FieldSchema,
  present: unknown,
  { asOf, around }: ValueSources,
  fromModel: readonly unknown[],
): readonly unknown[] {
  const texts = around.filter((value): value is string => typeof value === 'string');
  const plain = texts.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text));
  const instants = texts.filter((text) => /^\d{4}-\d\d-\d\dT/.test(text));
  const all =
    type === 'day'
      ? [
          asOf,
          addDays(asOf, 30),
          ...latestFirst([
            addDays(asOf, -1),
            ...plain.flatMap(aroundDay),
            ...instants.map((at) => at.slice(0, 10)),
          ]),
        ]
      : [asOf + TIME_OF_DAY, ...latestFirst([...instants, ...plain.map((day) => day + TIME_OF_DAY)])];
  const possible = [...all, ...fromModel].filter(
    (day) => tense !== 'past' || (typeof day === 'string' && day.slice(0, 10) <= asOf),
  );
  return typeof present === 'string' ? possible.filter((day) => String(day) > present) : possible;
}

/** Whether a day that is declared somewhere in a value would be an earlier one. */
function movesBack(present: unknown, to: unknown, field: FieldSchema): boolean {
  if (present === undefined || to === undefined) return false;
  if (field.type === 'day' || field.type === 'instant') return String(to) < String(present);
  return Object.entries(field.fields ?? {}).some(([key, inner]) =>
    movesBack((present as InventoryRecord)[key], (to as InventoryRecord)[key], inner),
  );
}

/** A day, and those on which what is owed within some days or before it may still be done. */
function aroundDay(day: Day): readonly Day[] {
  return [addDays(day, 30), addDays(day, 15), addDays(day, 1), day, addDays(day, -1)];
}

function latestFirst(days: readonly string[]): readonly string[] {
  return [...new Set(days)].sort().reverse();
}

function lists(
  { items }: FieldSchema,
  present: unknown,
  sources: ValueSources,
  fromModel: readonly unknown[],
): readonly unknown[] {
  const now: readonly unknown[] = Array.isArray(present) ? present : [];
  const members = items?.values
    ? Object.keys(items.values)
    : items?.refs
      ? references(items, sources)
      : [...fromModel.flatMap((list) => (Array.isArray(list) ? list : [])), items?.example].slice(
          0,
          MOST_FROM_MODEL,
        );
  if (items?.type === 'record')
    return members.filter((member) => member !== undefined).map((member) => [...now, member]);
  const more = members.filter((member) => member !== undefined && !now.includes(member));
  return [
    ...more.map((member) => [...now, member]),
    ...now.map((_, at) => now.filter((__, other) => other !== at)),
    ...(items?.values || fromModel.length === 0 ? [[...now, ...more]] : []),
    ...(items?.refs ? [] : fromModel.map((list) => [...new Set([...now, ...(list as readonly unknown[])])])),
    ...(items?.refs ? [] : fromModel),
  ];
}

/** What the same field of the unit's records names, most often named first. */
function namedElsewhere(collection: string, path: Fact['path'], { plain }: ValueSources): readonly unknown[] {
  const records = [plain[collection] ?? []].flat();
  const keys = path.filter((step) => typeof step === 'string');
  const counts = new Map<unknown, number>();
  for (const value of valuesAt(records, keys)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const mostFirst = [...counts].sort(([, one], [, other]) => other - one);
  return mostFirst.slice(0, MOST_NAMED_ELSEWHERE).map(([value]) => value);
}

/** Records that may be named, those nearest to the judgement first. */
function references({ refs = [] }: FieldSchema, { plain, near }: ValueSources): readonly string[] {
  const known = refs.flatMap((name) => near.get(name) ?? []);
  const all = refs
    .flatMap((name) => (plain[name] ?? []) as readonly InventoryRecord[])
    .map(({ id }) => String(id));
  return [...new Set([...known, ...all])].slice(0, MOST_REFERENCES);
}

function namesAround({ plain, around }: ValueSources): readonly unknown[] {
  const { name, superior } = plain.unit as InventoryRecord;
  return [name, superior, ...around.filter((value) => typeof value === 'string')];
}

/** What the unit in order says at the same field, of any of its records. */
export function modelValues(
  collection: string,
  path: Fact['path'],
  { model, plain }: Pick<ValueSources, 'model' | 'plain'>,
): readonly unknown[] {
  const keys = path.filter((step) => typeof step === 'string');
  const records = collection === 'unit' ? [model.unit] : ((model[collection] ?? []) as readonly unknown[]);
  const found = records
    .flatMap((record) => valuesAt(record, keys))
    .map((value) => asOurs(value, model, plain));
  const distinct = new Map(found.map((value) => [JSON.stringify(value), value]));
  return [...distinct.values()].slice(0, MOST_FROM_MODEL);
}

/** The unit in order names itself and its superior; here that is this unit, and its own. */
export function asOurs(value: unknown, model: PlainInventory, plain: PlainInventory): unknown {
  if (Array.isArray(value)) return value.map((item) => asOurs(item, model, plain));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, asOurs(inner, model, plain)]),
    );
  const [mine, theirs] = [plain.unit as InventoryRecord, model.unit as InventoryRecord];
  if (value === theirs.name) return mine.name;
  return value === theirs.superior ? (mine.superior ?? value) : value;
}

function valuesAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value) && keys.length > 0) return value.flatMap((item) => valuesAt(item, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [value];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? valuesAt((value as InventoryRecord)[key], rest)
    : [];
}
