import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/evaluate/dated-run.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { Memory } from '../../src/evaluate/memory.ts';
import { addDays, type Day } from '../../src/model/day.ts';
import type { InventoryIndex } from '../../src/model/inventory.ts';
import type { Rule, Rulebook } from '../../src/model/rulebook.ts';
import type { LookupSource, RequirementSource, RuleSource } from '../../src/rulebook/rule-source.ts';
import { MUST, rule, runOn, type World, worldIndex } from './small-world.ts';

const START: Day = '2026-11-01';

const requiring = (requirement: Partial<RequirementSource>, more: Partial<RuleSource> = {}): Rule =>
  rule({ requires: [{ id: 'it', must: MUST, ...requirement }], ...more });
const that = (text: string, more: Partial<RuleSource> = {}): Rule => requiring({ that: text }, more);

const OF_THING = { thing: 'subject.id' };
const MARKS: Readonly<Record<string, LookupSource>> = {
  first: { first: 'marks', where: OF_THING, by: 'onDay', absent: 'fail' },
  last: { last: 'marks', where: OF_THING, by: 'onDay', absent: 'not-applicable' },
  marks: { all: 'marks', where: OF_THING, absent: 'fail' },
  events: { all: 'events', where: OF_THING, absent: 'fail' },
  plans: { all: 'plans', where: OF_THING, absent: 'pass' },
};

/** Every way in which a rule can depend on the audit date. */
const RULES: readonly Rule[] = [
  ...['<', '<=', '>', '>=', '==', '!='].flatMap((sign) => [
    that(`daysSince(subject.checkedOn) ${sign} params.limit`),
    that(`subject.count ${sign} daysSince(subject.checkedOn)`),
    that(`daysSince(subject.checkedOn) ${sign} daysSince(subject.doneOn)`),
    that(`hoursSince(subject.seenAt) ${sign} params.limit * 12`),
    that(`subject.startedOn.daysUntil(known(subject.leftOn) ? subject.leftOn : asOf) ${sign} params.limit`),
    that(`asOf.daysUntil(subject.startedOn) ${sign} subject.count`),
    that(`subject.count / 2 ${sign} hoursSince(subject.seenAt)`),
    that(`daysSince(subject.checkedOn) ${sign} hoursSince(subject.seenAt)`),
    that(`subject.startedOn.yearOf() ${sign} asOf.yearOf()`),
  ]),
  that('daysSince(subject.checkedOn) + 1 <= params.limit'),
  that('daysSince(subject.checkedOn) <= subject.count / 2'),
  that('subject.startedOn.onOrBefore(asOf)'),
  that('asOf.onOrBefore(subject.startedOn)'),
  that('(subject.good ? subject.doneOn : asOf).onOrBefore(subject.startedOn)'),
  that(
    'subject.startedOn.onOrBefore(known(subject.leftOn) ? subject.leftOn : subject.good ? asOf : subject.doneOn)',
  ),
  that('(subject.good ? asOf : subject.doneOn).onOrBefore(subject.fine ? subject.startedOn : asOf)'),
  that('subject.startedOn.daysUntil(asOf) <= params.limit'),
  that('subject.seenAt.onOrBefore(asOf)'),
  that('subject.startedOn.yearOf() in [asOf.yearOf() - 1, asOf.yearOf()]'),
  that('calendar.yearStart.onOrBefore(subject.startedOn)'),
  that('calendar.lastYearStart.onOrBefore(subject.startedOn)'),
  that('asOf.onOrBefore(calendar.graceEnd) || subject.good'),
  that(
    'calendar.publicityWeek.from.onOrBefore(subject.startedOn) && asOf.onOrBefore(calendar.publicityWeek.to)',
  ),
  that('early || subject.good', {
    values: { early: 'asOf.onOrBefore(calendar.graceEnd) && daysSince(subject.doneOn) < 30' },
  }),
  that('subject.good', { notes: [{ id: 'n', when: '!asOf.onOrBefore(subject.startedOn)', say: MUST }] }),
  that('subject.good && subject.fine', { applies: '!known(subject.leftOn)' }),
  requiring({
    that: 'subject.good',
    say: { zh: '{calendar.publicityWeek.to} {asOf}', en: '{calendar.yearStart}' },
  }),
  that('inForce.onOrBefore(asOf) && known(subject.leftOn)'),
  that('subject.good', { applies: 'daysSince(subject.startedOn) > 5' }),
  that('first.good && daysSince(last.onDay) <= 7', { let: MARKS }),
  that('marks.all(mark, daysSince(mark.onDay) <= params.limit)', { let: MARKS }),
  that('events.exists(event, event.happenedOn.onOrBefore(subject.doneOn))', { let: MARKS }),
  that('subject.good', {
    for: 'things',
    notes: [{ id: 'n', when: 'daysSince(subject.doneOn) > 3', say: MUST }],
  }),
  that('daysSince(subject.happenedOn) <= 20', { for: 'events' }),
  that('subject.hasBegun() && !subject.hasLeft()', { for: 'people' }),
  requiring({
    that: 'subject.startedOn.daysUntil(subject.doneOn) <= 3',
    undone: 'daysSince(subject.checkedOn) <= params.limit',
    late: 'subject.doneOn',
  }),
  requiring({ that: 'subject.good', pending: 'daysSince(subject.startedOn) <= params.limit' }),
  requiring({ that: 'subject.startedOn.daysUntil(subject.doneOn) <= 3', late: 'subject.doneOn' }),
  requiring({ none: 'marks.filter(mark, daysSince(mark.onDay) > params.limit)' }, { let: MARKS }),
  requiring({ none: 'events' }, { let: MARKS }),
  requiring(
    {
      none: 'marks.filter(mark, !mark.good)',
      pending: 'asOf.onOrBefore(calendar.graceEnd) || daysSince(subject.startedOn) <= params.limit',
    },
    { let: MARKS },
  ),
  requiring({ none: 'marks.filter(mark, !mark.good)', late: 'subject.doneOn' }, { let: MARKS }),
  requiring({ interval: { last: 'subject.checkedOn', days: 'params.limit', from: 'subject.startedOn' } }),
  requiring({ interval: { last: 'last.onDay', days: '30', from: 'subject.startedOn' } }, { let: MARKS }),
  requiring({ yearly: { events: 'events', on: 'happenedOn', since: 'unit.startedOn' } }, { let: MARKS }),
  requiring(
    {
      yearly: {
        events: 'events',
        on: 'happenedOn',
        times: '2',
        since: 'subject.startedOn',
        plans: { of: 'plans', due: 'dueOn' },
      },
    },
    { let: MARKS },
  ),
  requiring(
    {
      yearly: {
        events: 'marks',
        on: 'onDay',
        which: 'event.good && daysSince(event.onDay) > 3',
        distinct: 'thing',
        times: '2',
        since: 'unit.startedOn',
      },
    },
    { let: { marks: { all: 'marks', absent: 'fail' } } },
  ),
  requiring(
    { yearly: { events: 'finished', on: 'finishedOn', since: 'subject.startedOn' } },
    { let: { finished: { all: 'events', where: OF_THING, absent: 'fail' } } },
  ),
].map((one, position) => ({ ...one, id: `T1.${position}` }));

const RULEBOOK = { rules: RULES, papers: [], duties: [] } as unknown as Rulebook;

const day = fc.integer({ min: -420, max: 420 }).map((count) => addDays(START, count));
const nearDay = fc.integer({ min: -15, max: 15 }).map((count) => addDays(START, count));
const someDay = fc.oneof(nearDay, day, fc.constant('9999-12-31'));
/** Also on the very second at which a whole number of hours is over, and a fraction of one beside it. */
const someInstant = fc
  .tuple(
    nearDay,
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom('00:00', '59:59', '59:59.999', '00:00.000001', '00:00.00000000001', '30:00'),
    fc.constantFrom('Z', '+08:00', '-05:30'),
  )
  .map(([on, hour, rest, zone]) => `${on}T${String(hour).padStart(2, '0')}:${rest}${zone}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const thingId = fc.constantFrom('a', 'b', 'c');

const records = (fields: Record<string, fc.Arbitrary<unknown>>, max: number) =>
  fc
    .array(fc.record(fields), { maxLength: max })
    .map((found) =>
      found.map((one, position) => JSON.parse(JSON.stringify({ id: 'abcdefgh'[position], ...one }))),
    );

const worlds: fc.Arbitrary<World> = fc.record({
  things: records(
    {
      good: maybe(fc.boolean()),
      count: maybe(fc.integer({ min: -3, max: 40 })),
      checkedOn: maybe(someDay),
      doneOn: maybe(someDay),
      startedOn: maybe(someDay),
      leftOn: maybe(someDay),
      seenAt: maybe(someInstant),
      fine: maybe(fc.boolean()),
    },
    3,
  ),
  marks: records({ thing: maybe(thingId), good: fc.boolean(), onDay: maybe(someDay) }, 6),
  events: records({ thing: thingId, happenedOn: maybe(someDay), finishedOn: maybe(someDay) }, 6),
  plans: records({ thing: thingId, dueOn: maybe(someDay) }, 3),
  people: records({ joinedOn: maybe(someDay), leftOn: maybe(someDay), returnedOn: maybe(someDay) }, 3),
}) as fc.Arbitrary<World>;

const steps = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 0, max: 40 })), {
  minLength: 5,
  maxLength: 40,
});

type Standing = Readonly<Record<string, 'evidenced' | 'verified'>>;

function standingOf(index: InventoryIndex, worth: Standing): NonNullable<Run['standing']> {
  const things = index.records('things') ?? [];
  return new Map(
    things.flatMap((thing) => (worth[String(thing.id)] ? [[thing, worth[String(thing.id)]!]] : [])),
  );
}

function evaluated(index: InventoryIndex, asOf: Day, memory?: Memory) {
  return evaluate(RULEBOOK, runOn(index, asOf), undefined, memory);
}

describe('evaluating later days with a memory', () => {
  test('finds what evaluating each of them alone finds', () => {
    fc.assert(
      fc.property(worlds, steps, (world, forward) => {
        const index = worldIndex(world);
        const memory = new Memory();
        let asOf = START;
        for (const step of forward) {
          asOf = addDays(asOf, step);
          expect(JSON.stringify(evaluated(index, asOf, memory))).toBe(JSON.stringify(evaluated(index, asOf)));
        }
      }),
    );
  });

  test.each([
    ['daysSince(subject.checkedOn) <= params.limit', [9]],
    ['params.limit >= daysSince(subject.checkedOn)', [9]],
    ['asOf.onOrBefore(subject.startedOn)', []],
    ['subject.checkedOn.onOrBefore(asOf)', []],
    ['subject.leftOn.onOrBefore(asOf)', [4]],
    ['known(subject.leftOn)', [4]],
    ['daysSince(subject.checkedOn) + 1 <= 40', [1, 2, 3, 4, 5]],
    ['subject.startedOn.daysUntil(asOf) <= 40', [10]],
    ['(known(subject.leftOn) ? subject.leftOn : asOf).onOrBefore(subject.startedOn)', [4]],
    ['subject.startedOn.daysUntil(known(subject.leftOn) ? subject.leftOn : asOf) <= 32', [2, 4]],
    ['hoursSince(subject.seenAt) <= 200', [7, 8]],
    ['hoursSince(subject.seenAt) <= 12', []],
    ['subject.startedOn.yearOf() == asOf.yearOf()', [61]],
    ['calendar.yearStart.onOrBefore(subject.startedOn)', [61]],
    ['asOf.onOrBefore(calendar.graceEnd)', [61]],
  ])('judges %s again on the days %j, and gives the same object on the others', (text, days) => {
    const thing = {
      checkedOn: '2026-10-30',
      startedOn: '2026-10-01',
      doneOn: '2026-11-05',
      leftOn: '2026-11-05',
      seenAt: '2026-10-31T20:00:00+08:00',
    };
    const index = worldIndex({ things: [{ id: 'a', ...thing }] });
    const rulebook = { rules: [that(text)], papers: [], duties: [] } as unknown as Rulebook;
    const memory = new Memory();
    const outcomes = Array.from({ length: days.length > 2 ? 6 : 70 }, (_, count) =>
      evaluate(rulebook, runOn(index, addDays(START, count)), undefined, memory),
    );
    const judged = outcomes.flatMap(([one], count) =>
      count > 0 && one !== outcomes[count - 1]?.[0] ? [count] : [],
    );
    expect(judged).toEqual(days);
  });

  test.each<[Standing, Standing, boolean]>([
    [{}, {}, true],
    [{ a: 'verified' }, { a: 'verified' }, true],
    [{}, { a: 'evidenced' }, false],
    [{ a: 'evidenced' }, {}, false],
    [{ a: 'evidenced' }, { a: 'verified' }, false],
    [{ a: 'verified' }, { b: 'verified' }, false],
  ])('evidence worth %j, then %j: what was found still holds: %s', (before, after, holds) => {
    const index = worldIndex({
      things: [
        { id: 'a', good: true },
        { id: 'b', good: true },
      ],
    });
    const rulebook = { rules: [that('subject.good')], papers: [], duties: [] } as unknown as Rulebook;
    const memory = new Memory();
    const on = (asOf: Day, worth: Standing) => {
      const run = { ...runOn(index, asOf), standing: standingOf(index, worth) };
      return [evaluate(rulebook, run, undefined, memory), evaluate(rulebook, run)] as const;
    };
    const [[known]] = on(START, before);
    const [[remembered], [alone]] = on(addDays(START, 1), after);
    expect(remembered === known).toBe(holds);
    expect(remembered?.passes?.counts).toEqual(alone?.passes?.counts);
  });

  test('serves days in order, and forgets what it found of another inventory', () => {
    const [index, other] = [worldIndex({ things: [] }), worldIndex({ things: [{ id: 'a', good: false }] })];
    const rulebook = { rules: [that('subject.good')], papers: [], duties: [] } as unknown as Rulebook;
    const memory = new Memory();
    evaluate(rulebook, runOn(index, START), undefined, memory);
    expect(() => evaluate(rulebook, runOn(index, addDays(START, -1)), undefined, memory)).toThrow(RangeError);
    const [afterwards] = evaluate(rulebook, runOn(other, START), undefined, memory);
    expect(afterwards?.results).toEqual(evaluate(rulebook, runOn(other, START))[0]?.results);
  });
});
