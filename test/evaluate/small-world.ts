import { calendarOf } from '../../src/evaluate/calendar.ts';
import type { Run } from '../../src/evaluate/dated-run.ts';
import { evaluateRule } from '../../src/evaluate/evaluate.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import type { CalendarTable } from '../../src/model/calendar.ts';
import type { Day } from '../../src/model/day.ts';
import type { Inventory, InventoryIndex, InventoryRecord } from '../../src/model/inventory.ts';
import type { RuleOutcome } from '../../src/model/result.ts';
import type { Duty, Parameter, Rule } from '../../src/model/rulebook.ts';
import type { CollectionSchema, FieldSchema, SchemaIndex } from '../../src/model/schema-index.ts';
import { checkRule } from '../../src/rulebook/check-rule.ts';
import type { RuleSource } from '../../src/rulebook/rule-source.ts';

const NO_TEXT = { zh: '', en: '' };

/** A field for a small schema. */
export function field(type: FieldSchema['type'], more: Partial<FieldSchema> = {}): FieldSchema {
  return { type, title: NO_TEXT, description: NO_TEXT, required: false, ...more };
}

function collection(name: string, fields: CollectionSchema['fields'], event?: string): CollectionSchema {
  const id = field('string', { required: true });
  return {
    name,
    title: NO_TEXT,
    description: NO_TEXT,
    fields: { id, ...fields },
    ...(event ? { event } : {}),
  };
}

const past = { tense: 'past' } as const;
const meaningful = { absence: 'meaningful' } as const;

/** Things of a kind, with marks that point at them, and events that happened to them. */
export const SCHEMA: SchemaIndex = {
  unit: collection('unit', {
    name: field('string', { required: true }),
    aliases: field('list', { ...meaningful, items: field('string') }),
    superior: field('string', meaningful),
    superiorAliases: field('list', { ...meaningful, items: field('string') }),
    startedOn: field('day', past),
    things: field('number'),
  }),
  things: collection('things', {
    kind: field('string', { values: { box: NO_TEXT, bag: NO_TEXT } }),
    good: field('boolean'),
    fine: field('boolean'),
    count: field('number'),
    checkedOn: field('day', past),
    doneOn: field('day', past),
    startedOn: field('day', past),
    leftOn: field('day', { ...past, ...meaningful }),
    seenAt: field('instant', past),
    tags: field('list', { items: field('string') }),
    parts: field('list', {
      items: field('record', { fields: { sound: field('boolean'), name: field('string') } }),
    }),
    inner: field('record', {
      fields: {
        deep: field('boolean'),
        rare: field('boolean', meaningful),
        maker: field('string', { instead: ['workshop'] }),
        workshop: field('string', meaningful),
      },
    }),
    wright: field('string', { instead: ['smith'] }),
    smith: field('string', meaningful),
    owner: field('string', { ...meaningful, refs: ['people'] }),
  }),
  terminals: collection('terminals', {
    purchasedOn: field('day', past),
    issuedOn: field('day', { ...past, ...meaningful }),
    sentOn: field('day', { ...past, ...meaningful }),
    createdOn: field('day', past),
    on: field('day', past),
  }),
  people: collection('people', {
    good: field('boolean'),
    joinedOn: field('day', past),
    leftOn: field('day', { ...past, ...meaningful }),
    returnedOn: field('day', { ...past, ...meaningful }),
  }),
  marks: collection('marks', {
    thing: field('string', { refs: ['things'] }),
    good: field('boolean'),
    onDay: field('day', past),
    label: field('string'),
    of: field('string', { refs: ['things', 'people'] }),
  }),
  events: collection(
    'events',
    {
      thing: field('string'),
      happenedOn: field('day', past),
      finishedOn: field('day', { ...past, ...meaningful }),
    },
    'happenedOn',
  ),
  plans: collection('plans', {
    thing: field('string'),
    dueOn: field('day'),
    carriedOutOn: field('day', { ...past, ...meaningful }),
  }),
  attestations: collection('attestations', { rule: field('string') }),
};

/** The figures that small rules may lean on. */
export const PARAMETERS: readonly Parameter[] = [
  { name: 'lookbackDays', default: 365, stricter: 'higher', loosen: 'never', source: NO_TEXT },
  { name: 'patienceDays', default: 365, stricter: 'lower', loosen: 'never', source: NO_TEXT },
  { name: 'planGraceEnd', default: '03-31', stricter: 'lower', loosen: 'with-reason', source: NO_TEXT },
  { name: 'limit', default: 10, stricter: 'lower', loosen: 'with-reason', source: NO_TEXT },
];

/** One announced week, and the rule for the other years. */
export const CALENDAR: CalendarTable = {
  publicityWeek: {
    usual: { month: 9, week: 3 },
    within: { from: '09-01', to: '10-31' },
    source: NO_TEXT,
    announced: [{ year: 2023, from: '2023-09-11', to: '2023-09-17', source: NO_TEXT }],
  },
};

/** The duty that small rules decide. */
export const DUTY: Duty = {
  id: 'T1.1',
  paper: 'p',
  article: 1,
  duty: 'shall',
  severity: 'medium',
  waivable: true,
  title: NO_TEXT,
  parameters: [],
};

/** A small inventory: collections of records, `unit` besides. */
export type World = Readonly<Record<string, readonly InventoryRecord[]>> & { readonly unit?: never };

/** The fewest words for a requirement. */
export const MUST = { zh: '应当', en: 'must' };

/** Checks a rule given in short and gives it as the engine takes it. */
export function rule(source: Partial<RuleSource> & Pick<RuleSource, 'requires'>): Rule {
  const whole: RuleSource = { id: 'T1.1', title: NO_TEXT, for: 'things', remedy: NO_TEXT, ...source };
  return checkRule(whole, { schema: SCHEMA, conditions: new Map(), parameters: PARAMETERS, duty: DUTY });
}

/** A rule with one requirement, `that: text`. */
export function ruleThat(that: string, more: Partial<RuleSource> = {}): Rule {
  return rule({ requires: [{ id: 'it', that, must: MUST }], ...more });
}

/** Judges a small inventory by one rule, as of 2026-11-01 unless told. */
export function judge(
  world: World,
  one: Rule,
  asOf = '2026-11-01',
  unit: InventoryRecord = UNIT,
): RuleOutcome {
  return evaluateRule(one, runOn(worldIndex(world, unit), asOf));
}

/** A small inventory, indexed. */
export function worldIndex(world: World, unit: InventoryRecord = UNIT): InventoryIndex {
  const inventory: Inventory = {
    unit,
    collections: new Map(Object.entries(world)),
    sources: [],
    origin: () => {
      throw new Error('nobody asks for places here');
    },
  };
  return indexInventory(inventory, SCHEMA);
}

/** A run over it. */
export function runOn(index: InventoryIndex, asOf: Day): Run {
  return {
    index,
    schema: SCHEMA,
    asOf,
    parameters: Object.fromEntries(PARAMETERS.map(({ name, default: value }) => [name, value])),
    footing: { kind: 'direct', further: [], inForce: '2019-09-29' },
    calendar: calendarOf(asOf, CALENDAR, { planGraceEnd: '03-31' }),
  };
}

const UNIT: InventoryRecord = { id: 'u', name: '某单位', startedOn: '2015-01-01' };

/** The verdict of the only subject. */
export function verdictOf(outcome: RuleOutcome): string {
  return outcome.results[0]?.verdict ?? (outcome.passed === 1 ? 'pass' : 'nothing');
}
