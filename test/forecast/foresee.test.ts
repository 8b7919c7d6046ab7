import { describe, expect, test } from 'vitest';
import { foresee, rulesWithEndings } from '../../src/forecast/foresee.ts';
import type { Audited } from '../../src/judge.ts';
import { addDays, daysBetween } from '../../src/model/day.ts';
import type { Gap, Result } from '../../src/model/result.ts';

const START = '2026-11-01';
const UNIT = { collection: 'unit', index: 0 };

/** What a requirement is on each day: a letter a day, `f`ail, `u`ndeclared, `p`ending, `e`rror, `w`aived, or `.` for a pass. */
type Days = string;
const VERDICTS = { f: 'fail', u: 'undeclared', p: 'pending', e: 'error', w: 'fail' } as const;
const WAIVER = {
  id: 'w',
  reason: '',
  owner: '',
  approver: '',
  approvedOn: START,
  expiresOn: START,
};

function gapOn(requirement: string, days: Days, day: number): readonly Gap[] {
  const verdict = VERDICTS[days[day] as keyof typeof VERDICTS];
  if (!verdict) return [];
  const at = { record: UNIT, path: [] };
  const gap = {
    requirement,
    verdict,
    code: 'requirement.unmet',
    args: {},
    at,
    offender: UNIT,
    related: [],
  } as const;
  return [days[day] === 'w' ? { ...gap, waiver: WAIVER } : gap];
}

/** An audit in which each requirement of one rule is what its letters say. */
function auditing(requirements: Readonly<Record<string, Days>>) {
  return (asOf: string): Audited => {
    const day = daysBetween(START, asOf);
    const gaps = Object.entries(requirements).flatMap(([id, days]) => gapOn(id, days, day));
    const verdict = gaps.some((gap) => gap.verdict === 'error') ? 'error' : (gaps[0]?.verdict ?? 'pass');
    const result: Result = { rule: 'A1.1', subject: UNIT, verdict, gaps, notes: [] };
    const outcomes = [{ rule: 'A1.1', passed: 0, results: gaps.length > 0 ? [result] : [] }];
    const index = { records: (name: string) => (name === 'waivers' ? [{ id: 'v' }, { id: 'w' }] : []) };
    return { outcomes, index } as unknown as Audited;
  };
}

function lapsesOf(requirements: Readonly<Record<string, Days>>) {
  const days = Object.values(requirements)[0]!.length - 1;
  return foresee(START, days, auditing(requirements));
}

const on = (count: number) => addDays(START, count);
const inShort = (days: Days) =>
  lapsesOf({ it: days }).lapses.map(({ lastGoodDay, firstBadDay, result, later }) => [
    daysBetween(START, lastGoodDay),
    daysBetween(START, firstBadDay),
    result.gaps[0]?.verdict,
    ...later.map(({ day, verdict }) => `${daysBetween(START, day)} ${verdict}`),
  ]);

describe('a lapse', () => {
  test.each<[Days, readonly (readonly unknown[])[]]>([
    ['....', []],
    ['..ff', [[1, 2, 'fail']]],
    // A waiver that ends opens what it covered; one that comes to hold closes it.
    ['wwff', [[1, 2, 'fail']]],
    ['..ww', []],
    ['.fww', [[0, 1, 'fail', '2 closed']]],
    ['.f', [[0, 1, 'fail']]],
    ['..uu', [[1, 2, 'undeclared']]],
    // What nobody knows may still be shown to be so, until it is a fail.
    ['uuff', [[1, 2, 'fail']]],
    ['uupf', [[2, 3, 'fail']]],
    ['.ppf', [[2, 3, 'fail']]],
    ['ppuu', [[1, 2, 'undeclared']]],
    ['..uuff', [[1, 2, 'undeclared', '4 fail']]],
    ['..ffuu', [[1, 2, 'fail', '4 undeclared']]],
    ['..f.', [[1, 2, 'fail', '3 closed']]],
    ['..fp', [[1, 2, 'fail', '3 closed']]],
    ['.f.f', [[0, 1, 'fail', '2 closed', '3 fail']]],
  ])('%s', (days, lapses) => expect(inShort(days)).toEqual(lapses));
});

test.each<[Days, readonly unknown[]]>([
  ['wwff', [{ record: { collection: 'waivers', index: 1 }, path: ['expiresOn'] }]],
  ['wuuu', [{ record: { collection: 'waivers', index: 1 }, path: ['expiresOn'] }]],
  ['..ff', []],
  // The gap had closed in between: the waiver's end has nothing to do with its opening.
  ['w.ff', []],
])('%s: a lapse names the waiver whose end it is', (days, related) => {
  expect(lapsesOf({ it: days }).lapses.map(({ result }) => result.gaps[0]?.related)).toEqual([related]);
});

describe('what is a gap already', () => {
  test.each<[Days, number]>([
    ['ffff', 0],
    ['ff..', 1],
    ['ffpp', 1],
  ])('%s is none of a forecast, and is counted where it ends by itself: %i', (days, closing) => {
    expect(lapsesOf({ it: days })).toMatchObject({ lapses: [], closing });
  });
  test.each<[Days, string | undefined]>([
    ['ffff', undefined],
    ['fuff', undefined],
    ['ff..', on(2)],
    ['uup.', on(2)],
    ['f.f.', on(3)],
    ['f..f', undefined],
  ])('%s ends by itself on %s', (days, endsOn) => {
    expect(lapsesOf({ it: days }).endings).toMatchObject([{ gap: { requirement: 'it' }, endsOn }]);
  });
  test('has an end only if it was there on the first day', () => {
    expect(lapsesOf({ it: '.f.' }).endings).toEqual([]);
  });
  test.each<[Days, readonly string[]]>([
    ['ff', []],
    ['fu', []],
    ['.f', []],
    ['f.', ['A1.1']],
    ['fp', ['A1.1']],
    ['fw', ['A1.1']],
  ])('%s: whether a rule has one that ends is seen from the last day', (days, rules) => {
    const audit = auditing({ it: days, other: 'ff' });
    expect([...rulesWithEndings(audit(on(0)), audit(on(1)))]).toEqual(rules);
  });
  test('lapses if it ends by itself and opens again', () => {
    expect(inShort('f..f')).toEqual([[2, 3, 'fail']]);
    expect(lapsesOf({ it: 'f..f' }).closing).toBe(0);
  });
});

test('an entry of a list lapses behind another that is a gap already', () => {
  const audit = (asOf: string): Audited => {
    const entries = daysBetween(START, asOf) < 2 ? [0] : [0, 1];
    const gaps = entries.flatMap((entry) => gapOn('it', 'f', 0).map((gap) => ({ ...gap, entry })));
    const results: readonly Result[] = [{ rule: 'A1.1', subject: UNIT, verdict: 'fail', gaps, notes: [] }];
    return {
      outcomes: [{ rule: 'A1.1', passed: 0, results }],
      index: { records: () => [] },
    } as unknown as Audited;
  };
  const { lapses } = foresee(START, 3, audit);
  expect(lapses.map(({ firstBadDay, result }) => [firstBadDay, result.gaps[0]?.entry])).toEqual([[on(2), 1]]);
});

test('every gap of a result stands alone', () => {
  const { lapses } = lapsesOf({ one: '.ff', two: '..f', three: 'fff' });
  expect(lapses.map(({ result }) => result.gaps.map(({ requirement }) => requirement))).toEqual([
    ['one'],
    ['two'],
  ]);
});

test('asks for every day once, in order', () => {
  const asked: string[] = [];
  const audit = auditing({ it: '....' });
  foresee(START, 3, (day) => {
    asked.push(day);
    return audit(day);
  });
  expect(asked).toEqual([0, 1, 2, 3].map(on));
});

test.each<[Days, string | undefined]>([
  ['....', undefined],
  ['..e.', on(2)],
  ['e...', on(0)],
  ['.ee.', on(1)],
])('%s: the first day on which a rule fails to run is %s', (days, brokenOn) => {
  expect(lapsesOf({ it: days }).brokenOn).toBe(brokenOn);
});

/** How often gaps and waivers are read where so many gaps open because each one's waiver ends. */
function readsOf(count: number): number {
  let reads = 0;
  const counted = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key) {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
  const numbers = Array.from({ length: count }, (_, at) => at);
  const waivers = numbers.map((at) => counted({ ...WAIVER, id: `w${at}` }));
  const index = { records: () => waivers };
  foresee(START, 1, (asOf) => {
    const results = numbers.map((at): Result => {
      const subject = { collection: 'terminals', index: at };
      const [gap] = gapOn('it', 'f', 0);
      const covered = asOf === START ? { waiver: waivers[at]! } : {};
      const gaps = [counted({ ...gap!, offender: subject, ...covered })];
      return { rule: 'A1.1', subject, verdict: 'fail', gaps, notes: [] };
    });
    return { outcomes: [{ rule: 'A1.1', passed: 0, results }], index } as unknown as Audited;
  });
  return reads;
}

test('twice the gaps that open, and twice the waivers that end, take twice the reads', () => {
  expect(readsOf(100)).toBe(2 * readsOf(50));
});
