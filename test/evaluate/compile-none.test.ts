import { describe, expect, test } from 'vitest';
import { judge, MUST, rule, verdictOf } from './small-world.ts';

const thing = (more: object = {}) => ({ things: [{ id: 'a', ...more }] });

describe('none', () => {
  const marks = { marks: { all: 'marks', where: { thing: 'subject.id' }, absent: 'fail' } } as const;
  const noBad = rule({
    let: marks,
    requires: [{ id: 'no-bad', none: 'marks.filter(mark, !mark.good)', must: MUST }],
  });
  test('each member is a gap of its own record, and the subject stands beside it', () => {
    const world = {
      ...thing(),
      marks: [
        { id: 'm', thing: 'a', good: false },
        { id: 'n', thing: 'a' },
        { id: 'o', thing: 'a', good: true },
      ],
    };
    const [result] = judge(world, noBad).results;
    expect(result?.gaps.map(({ verdict, offender }) => [verdict, offender.index])).toEqual([
      ['fail', 0],
      ['undeclared', 1],
    ]);
    expect(result?.gaps[0]?.related).toEqual([{ record: { collection: 'things', index: 0 }, path: [] }]);
  });
  test.each([
    ['m', 'n'],
    ['n', 'm'],
  ])('of several at one place the first by its id is told: %s, %s', (...ids) => {
    const days = { m: '2026-09-01', n: '2024-09-01' } as Readonly<Record<string, string>>;
    const marksOf = (onDay: (id: string) => string | undefined) => ({
      ...thing({ kind: 'box' }),
      marks: ids.map((id) => ({ id, thing: 'a', good: false, onDay: onDay(id) })),
    });
    const told = (onDay: (id: string) => string) => {
      const requirement = { id: 'no-bad', none: 'marks.filter(mark, !mark.good)', late: 'mark.onDay' };
      const must = { zh: '{mark.id}', en: '{mark.id}' };
      const at = 'subject.kind';
      const [result] = judge(
        marksOf(onDay),
        rule({ let: marks, requires: [{ ...requirement, must, at }] }),
      ).results;
      return [...(result?.gaps ?? []), ...(result?.notes ?? [])].map(({ code, args }) => [
        code,
        args['mark.id'],
      ]);
    };
    expect(told(() => days.m!)).toEqual([['requirement.late', 'm']]);
    expect(told(() => days.n!)).toEqual([['late.mended', 'm']]);
  });
  const parts = [{ sound: true }, { sound: false }, {}, { sound: false }];
  const allSound = (at?: string) => {
    const requirement = { id: 'sound', none: 'subject.parts.filter(part, !part.sound)', must: MUST };
    return rule({ requires: [at === undefined ? requirement : { ...requirement, at }] });
  };
  test('each entry of a record’s own list is a gap of that record at its own place', () => {
    const [result] = judge(thing({ parts }), allSound('subject.parts')).results;
    expect(
      result?.gaps.map(({ verdict, at, offender, entry }) => [verdict, at.path, offender, entry]),
    ).toEqual([
      ['fail', ['parts', 1], { collection: 'things', index: 0 }, 1],
      ['undeclared', ['parts', 2, 'sound'], { collection: 'things', index: 0 }, 2],
      ['fail', ['parts', 3], { collection: 'things', index: 0 }, 3],
    ]);
  });
  test('entries without a place of their own are one gap', () => {
    const [result] = judge(thing({ parts }), allSound()).results;
    expect(result?.gaps.map(({ verdict, at }) => [verdict, at.path])).toEqual([
      ['fail', []],
      ['undeclared', ['parts', 2, 'sound']],
    ]);
  });
  test('a member whose term still runs is pending, one of which that is not known undeclared', () => {
    const inTerm = rule({
      let: marks,
      requires: [
        {
          id: 'no-bad',
          none: 'marks.filter(mark, !mark.good)',
          pending: 'daysSince(mark.onDay) <= 10',
          must: MUST,
        },
      ],
    });
    const bad = { thing: 'a', good: false };
    const world = {
      ...thing(),
      marks: [
        { id: 'm', ...bad, onDay: '2026-10-22' },
        { id: 'n', ...bad, onDay: '2026-10-21' },
        { id: 'o', ...bad },
        { id: 'p', thing: 'a', onDay: '2026-10-22' },
        { id: 'q', thing: 'a', good: true },
      ],
    };
    const [result] = judge(world, inTerm).results;
    expect(result?.verdict).toBe('fail');
    expect(result?.gaps.map(({ verdict, offender }) => [verdict, offender.index])).toEqual([
      ['pending', 0],
      ['fail', 1],
      ['undeclared', 2],
      ['undeclared', 3],
    ]);
  });
  test('no match is what the rule says of known absence', () => {
    const elsewhere = { ...thing(), marks: [{ id: 'm', thing: 'b', good: false }] };
    expect(judge(elsewhere, noBad).results[0]?.gaps[0]).toMatchObject({
      verdict: 'fail',
      code: 'lookup.none',
    });
    const absent = (what: 'fail' | 'undeclared' | 'not-applicable' | 'pass') =>
      verdictOf(
        judge(elsewhere, {
          ...noBad,
          checks: rule({
            let: { marks: { ...marks.marks, absent: what } },
            requires: [{ id: 'x', none: 'marks.filter(mark, !mark.good)', must: MUST }],
          }).checks,
        }),
      );
    expect(['fail', 'undeclared', 'not-applicable', 'pass'].map((what) => absent(what as 'fail'))).toEqual([
      'fail',
      'undeclared',
      'not-applicable',
      'pass',
    ]);
  });
  test('no match while a record lacks the key proves nothing', () => {
    const world = { ...thing(), marks: [{ id: 'm', good: true }] };
    expect(judge(world, noBad).results[0]?.gaps[0]).toMatchObject({
      verdict: 'undeclared',
      code: 'lookup.undecided',
    });
  });
  test('the record that lacks the key is named where it alone does', () => {
    const lacking = (ids: readonly string[]) => {
      const world = { ...thing(), marks: ids.map((id) => ({ id, good: true })) };
      return judge(world, noBad).results[0]?.gaps[0]?.args.id;
    };
    expect(lacking(['m'])).toBe('m');
    expect(lacking(['m', 'n'])).toBeUndefined();
  });
  describe('a record that lacks the key and is no offender in any case', () => {
    const noBadOf = (absent: 'pass' | 'fail' | 'not-applicable') =>
      rule({
        let: { marks: { ...marks.marks, absent } },
        requires: [{ id: 'no-bad', none: 'marks.filter(mark, !mark.good)', must: MUST }],
      });
    const silent = { id: 'm', good: true };
    const good = { id: 'n', thing: 'a', good: true };
    test('leaves nothing open beside one that was found', () => {
      expect(verdictOf(judge({ ...thing(), marks: [silent, good] }, noBadOf('fail')))).toBe('pass');
    });
    test('leaves nothing open alone only where none at all would pass, too', () => {
      const alone = { ...thing(), marks: [silent] };
      expect(verdictOf(judge(alone, noBadOf('pass')))).toBe('pass');
      expect(verdictOf(judge(alone, noBadOf('fail')))).toBe('undeclared');
      expect(verdictOf(judge(alone, noBadOf('not-applicable')))).toBe('undeclared');
    });
    test('is not named before one that may be an offender', () => {
      const world = { ...thing(), marks: [good, { id: 'l', good: true }, silent, { id: 'p', good: false }] };
      const [gap] = judge(world, noBadOf('pass')).results[0]?.gaps ?? [];
      expect(gap).toMatchObject({ verdict: 'undeclared', code: 'lookup.undecided', args: { id: 'p' } });
    });
    test('is asked for only while there are not too many of them', () => {
      const many = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ id: `m-${at}`, good: true }));
      const verdict = (count: number) =>
        verdictOf(judge({ ...thing(), marks: [good, ...many(count)] }, noBadOf('pass')));
      expect([verdict(64), verdict(65)]).toEqual(['pass', 'undeclared']);
    });
  });
  test('no collection is undeclared', () => {
    expect(judge(thing(), noBad).results[0]?.gaps[0]).toMatchObject({
      verdict: 'undeclared',
      code: 'collection.missing',
    });
  });
  test('duplicates name the later record and show the earlier', () => {
    const one = rule({
      for: 'unit',
      let: { twice: { duplicates: 'marks', by: 'label' } },
      requires: [{ id: 'unique', none: 'twice', must: MUST }],
    });
    const outcome = judge(
      {
        marks: [
          { id: 'm', label: 'x' },
          { id: 'n', label: 'y' },
          { id: 'o', label: 'x' },
        ],
      },
      one,
    );
    expect(outcome.results[0]?.gaps).toMatchObject([
      {
        offender: { collection: 'marks', index: 2 },
        related: [{ record: { collection: 'marks', index: 0 } }],
      },
    ]);
  });
  test('what is the only one of those compared repeats nothing, whatever it is', () => {
    const one = rule({
      for: 'unit',
      let: { twice: { duplicates: 'marks', by: 'label', where: { good: 'true' } } },
      requires: [{ id: 'unique', none: 'twice', must: MUST }],
    });
    const alone = { id: 'm', good: true };
    const verdict = (...others: readonly Readonly<Record<string, unknown>>[]) =>
      judge({ marks: [alone, ...others] }, one).results[0]?.verdict;
    expect(verdict({ id: 'n', good: false, label: 'x' })).toBeUndefined();
    expect(verdict({ id: 'n', good: true, label: 'x' })).toBe('undeclared');
    expect(verdict({ id: 'n', label: 'x' })).toBe('undeclared');
  });
});
