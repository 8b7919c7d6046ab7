import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/rulebook.ts';
import { judge, MUST, rule, type World } from './small-world.ts';

/** The same question twice, so that the list of marks is asked for more than once; sums are gone through member by member. */
function asking(more: string): Rule {
  const that = `marks.exists(mark, mark.id == subject.owner && (mark.good || mark.label == "x")${more})`;
  return rule({
    let: { marks: { all: 'marks', where: { label: '["x", "y"]' }, absent: 'fail' } },
    requires: [
      { id: 'once', that, must: MUST },
      { id: 'again', that, must: MUST },
    ],
  });
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const ids = ['a', 'b', 'c', 'd'];
const worlds: fc.Arbitrary<World> = fc
  .record({
    things: fc.array(fc.record({ owner: maybe(fc.constantFrom(...ids, 'nobody')) }), { maxLength: 4 }),
    marks: fc.array(fc.record({ good: maybe(fc.boolean()), label: maybe(fc.constantFrom('x', 'y', 'z')) }), {
      maxLength: 4,
    }),
  })
  .map((world) => JSON.parse(JSON.stringify(world)))
  .map(({ things, marks }) => ({
    things: things.map((thing: object, at: number) => ({ id: `t${at}`, ...thing })),
    marks: marks.map((mark: object, at: number) => ({ id: ids[at], ...mark })),
  }));

test('what is found by its id is found as well by going through the list', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(JSON.stringify(judge(world, asking('')))).toBe(
        JSON.stringify(judge(world, asking(' && 1 + 1 == 2'))),
      );
    }),
    { numRuns: 500 },
  );
});
