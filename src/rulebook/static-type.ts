import type { FieldSchema, FieldType } from '../model/schema-index.ts';

/** What is known of a value before any record is read: the part of a field's schema that expressions need. */
export interface StaticType {
  readonly type: FieldType;
  readonly values?: FieldSchema['values'];
  readonly fields?: Readonly<Record<string, FieldSchema>>;
  readonly items?: StaticType;
  readonly absence?: 'meaningful';
  readonly instead?: readonly string[];
  readonly tense?: 'past';
  readonly refs?: readonly string[];
}

/** The variables an expression may name. */
export type Scope = ReadonlyMap<string, StaticType>;

export const BOOLEAN: StaticType = { type: 'boolean' };
export const NUMBER: StaticType = { type: 'number' };
export const STRING: StaticType = { type: 'string' };
export const DAY: StaticType = { type: 'day' };

/** The variable `calendar`: the days that the year of the audit date fixes. */
export const CALENDAR: StaticType = record({
  yearStart: DAY,
  lastYearStart: DAY,
  graceEnd: DAY,
  publicityWeek: record({ from: DAY, to: DAY, earliest: DAY, latest: DAY }),
});

function record(fields: Readonly<Record<string, StaticType>>): StaticType {
  const unsaid = { zh: '', en: '' };
  const described = Object.entries(fields).map(
    ([name, type]) => [name, { ...type, title: unsaid, description: unsaid, required: true }] as const,
  );
  return { type: 'record', fields: Object.fromEntries(described) as StaticType['fields'] & {} };
}

/** How a type is called in a fault. */
export function describeType(type: StaticType): string {
  return type.type === 'list' && type.items ? `list of ${type.items.type}` : type.type;
}

/** Whether two values can be compared for equality: numbers with numbers, days with days, nothing with records. */
export function comparable(left: StaticType, right: StaticType): boolean {
  return family(left.type) !== undefined && family(left.type) === family(right.type);
}

function family(type: FieldType): string | undefined {
  const families = {
    string: 'text',
    number: 'number',
    integer: 'number',
    boolean: 'boolean',
    day: 'day',
    instant: 'instant',
    record: undefined,
    list: undefined,
    free: 'free',
  } satisfies Record<FieldType, string | undefined>;
  return families[type];
}
