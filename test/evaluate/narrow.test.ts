import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateRule } from '../../src/evaluate/evaluate.ts';
import type { RuleOutcome } from '../../src/model/result.ts';
import type { Rule } from '../../src/model/rulebook.ts';
import { MUST, rule, runOn, type World, worldIndex } from './small-world.ts';

/** Sums may be at fault, so that a body with one is asked of every member. */
const OF_EVERY_MEMBER = ' && 1 + 1 == 2';

/** Questions to other things, each asked twice, so that their list is asked for more than once. */
const BODIES = [
  'other.id == subject.owner && (other.good || other.kind == "box")',
  'subject.owner == other.owner && other.good',
  'known(other.owner) && other.owner == subject.owner && !other.good',
  'subject.owner in other.tags && other.good',
  'other.owner in subject.tags && (other.good || other.fine)',
  'other.kind.sameName(subject.owner) && other.good',
  'other.good && subject.owner.sameName(other.owner)',
  'other.owner.sameName(subject.tags) && other.good',
  'other.owner.sameName(subject.owner.namesOnRecord(unit)) && other.good',
  'subject.owner.isAmong(other.owner, unit) && other.good',
  'other.id in subject.tags && others.exists(third, third.owner == other.owner && third.fine)',
  'other.id == subject.owner && marks.exists(mark, mark.good)',
  'other.owner == subject.owner && daysSince(asOf) + daysSince(asOf) == 0 && other.good',
];

function asking(body: string, more: string): Rule {
  const exists = `others.exists(other, ${body}${more})`;
  return rule({
    let: {
      others: { all: 'things', where: { kind: '["box", "bag"]' }, absent: 'fail' },
      marks: { all: 'marks', where: {}, absent: 'fail' },
    },
    requires: [
      { id: 'once', that: exists, must: MUST },
      { id: 'again', that: `subject.fine || ${exists}`, must: MUST },
      { id: 'none', none: `others.filter(other, ${body}${more})`, must: MUST },
    ],
  });
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const names = fc.constantFrom('t1', 't2', 't3', 'box', '“box”', 'ｂｏｘ', 'nobody');
const worlds: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      kind: maybe(fc.constantFrom('box', 'bag')),
      owner: maybe(names),
      tags: maybe(fc.array(names, { maxLength: 3 })),
      good: maybe(fc.boolean()),
      fine: maybe(fc.boolean()),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((things) => JSON.parse(JSON.stringify(things)))
  .map((things) => ({
    things: things.map((thing: object, at: number) => ({ id: `t${at}`, ...thing })),
    marks: [{ id: 'm', good: true }],
  }));

/** Of a fact that may be missing without a meaning, only `applies` may ask whether it is there. */
const LENIENT = 'known(other.good) && other.good == subject.good && other.fine';

function concerning(more: string): Rule {
  const exists = `others.exists(other, ${LENIENT}${more})`;
  return rule({
    let: { others: { all: 'things', where: {}, absent: 'not-applicable' } },
    applies: [{ that: exists, say: MUST }],
    requires: [{ id: 'good', that: 'subject.good', must: MUST }],
  });
}

/** An outcome without the words of its condition, in which the two differ; most records have evidence, the mark none. */
function told(world: World, one: Rule): string {
  const index = worldIndex(world);
  const evidenced = [index.inventory.unit, ...(world.things ?? []).filter((_, at) => at % 4 < 3)];
  const standing = new Map(evidenced.map((record) => [record, 'evidenced' as const]));
  const run = runOn(index, '2026-11-01');
  const outcomes = [evaluateRule(one, run), evaluateRule(one, { ...run, standing })];
  return JSON.stringify(outcomes.map(countedPasses)).replaceAll(OF_EVERY_MEMBER, '');
}

/** How many passes rest on what. */
function countedPasses({ passes, ...outcome }: RuleOutcome): unknown {
  return { ...outcome, passes: passes?.counts };
}

test('what asks first whether the field is there leaves out those without it', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(told(world, concerning(''))).toBe(told(world, concerning(OF_EVERY_MEMBER)));
    }),
    { numRuns: 300 },
  );
});

test.each(BODIES)('%s: what is found by a value is found as well by going through the list', (body) => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(told(world, asking(body, ''))).toBe(told(world, asking(body, OF_EVERY_MEMBER)));
    }),
    { numRuns: 300 },
  );
});
