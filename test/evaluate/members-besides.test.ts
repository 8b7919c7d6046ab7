import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, MUST, rule, verdictOf } from './small-world.ts';

const fact = fc.option(fc.boolean(), { nil: undefined });
const mark = fc.record({ good: fact, thing: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) });

/** A mark with nothing on record of what is not known of it. */
function written(id: string, fields: object): Record<string, unknown> {
  return Object.fromEntries([
    ['id', id],
    ...Object.entries(fields).filter(([, value]) => value !== undefined),
  ]);
}

describe('what is decided although a record lacks the field looked up by', () => {
  const bodies = {
    'none of a filter': { none: 'marks.filter(mark, !mark.good)' },
    exists: { that: 'marks.exists(mark, mark.good)' },
    'no exists': { that: '!marks.exists(mark, mark.good)' },
    all: { that: 'marks.all(mark, mark.good)' },
  };
  const absences = ['pass', 'fail', 'not-applicable', 'undeclared'] as const;
  test.each(Object.entries(bodies))('%s: is the same whatever that field turns out to be', (_, body) => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 4 }),
        fc.constantFrom(...absences),
        fc.array(fc.constantFrom('a', 'b'), { minLength: 4, maxLength: 4 }),
        (given, absent, filled) => {
          const judged = rule({
            let: { marks: { all: 'marks', where: { thing: 'subject.id' }, absent } },
            requires: [{ id: 'x', ...body, must: MUST }],
          });
          const verdict = (marks: readonly object[]) =>
            verdictOf(
              judge(
                { things: [{ id: 'a' }], marks: marks.map((one, at) => written(`m-${at}`, one)) },
                judged,
              ),
            );
          const before = verdict(given);
          const after = verdict(given.map((one, at) => ({ ...one, thing: one.thing ?? filled[at] })));
          if (before !== 'undeclared') expect(after).toBe(before);
        },
      ),
      { numRuns: 500 },
    );
  });
});
