import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGaps, metGaps } from '../../src/compare/gaps.ts';
import type { Report } from '../../src/model/report.ts';
import { fingerprint } from '../../src/report/fingerprint.ts';
import { smallReport } from '../report/a-small-report.ts';
import { type Found, reportOf } from './reports.ts';

function stateOf(before: Partial<Found> | undefined, now: Partial<Found>): string {
  const one = (gap: Partial<Found>): Report => reportOf([{ fingerprint: 'f', ...gap }]);
  const { met } = compareGaps(before ? one(before) : reportOf([]), one(now));
  return String(met.get('f')?.[0]?.state);
}

describe('a gap against an earlier report', () => {
  test.each([
    [undefined, {}, 'new'],
    [undefined, { waived: true }, 'new'],
    [undefined, { verdict: 'pending' }, 'null'],
    [{}, {}, 'unchanged'],
    [{ verdict: 'pending' }, { verdict: 'pending' }, 'null'],
    [{ verdict: 'pending' }, {}, 'worse'],
    [{ verdict: 'undeclared' }, { verdict: 'fail' }, 'worse'],
    // What was known to be broken is not known any more: no improvement.
    [{ verdict: 'fail' }, { verdict: 'undeclared' }, 'worse'],
    [{ severity: 'medium' }, { severity: 'high' }, 'worse'],
    [{ severity: 'medium' }, { severity: 'low' }, 'better'],
    [{ severity: 'medium' }, { severity: 'low', verdict: 'undeclared' }, 'worse'],
    [{}, { verdict: 'pending' }, 'better'],
    [{ verdict: 'error' }, {}, 'better'],
    [{}, { verdict: 'error' }, 'worse'],
    // A waiver mends nothing, and its end opens the gap.
    [{}, { waived: true }, 'unchanged'],
    [{ waived: true }, { waived: true }, 'unchanged'],
    [{ waived: true }, {}, 'worse'],
    [{ waived: true }, { verdict: 'pending' }, 'better'],
  ] as const)('%j, then %j: %s', (before, now, state) => {
    expect(stateOf(before, now)).toBe(state);
  });

  test('is closed where it is none any more, waived or not; what was not yet due was none', () => {
    const before = reportOf([
      { fingerprint: 'a' },
      { fingerprint: 'b', waived: true },
      { fingerprint: 'c', verdict: 'pending' },
    ]);
    expect(compareGaps(before, reportOf([])).closed.map((gap) => gap.fingerprint)).toEqual(['a', 'b']);
  });

  test('is not compared where only one report looked at its duty', () => {
    const part = smallReport({ only: ['A3.1'] });
    const before = { ...part, results: reportOf([]).results };
    const now = reportOf([
      { fingerprint: 'a', rule: 'A2.1' },
      { fingerprint: 'b', rule: 'A3.1' },
    ]);
    const comparison = compareGaps(before, now);
    const told = [...metGaps(now, comparison)].map(({ states }) => states.map(({ state }) => state));
    expect(told).toEqual([[null], ['new']]);
    expect(comparison.onlyNow).toContain('A2.1');
    expect(compareGaps(now, before).closed.map((gap) => gap.fingerprint)).toEqual(['b']);
  });

  test('that was waived is worse in the inspector’s view, and none the better for being waived after it', () => {
    const honouring = reportOf([{ fingerprint: 'a', waived: true }]);
    const strict = reportOf([{ fingerprint: 'a' }], { ignoresWaivers: true });
    expect(compareGaps(honouring, strict).counts).toEqual({ new: 0, worse: 1, better: 0, unchanged: 0 });
    expect(compareGaps(strict, honouring).counts).toEqual({ new: 0, worse: 0, better: 0, unchanged: 1 });
  });
});

describe('several gaps with one fingerprint', () => {
  const all = (...verdicts: readonly Found['verdict'][]) =>
    reportOf(verdicts.map((verdict) => ({ fingerprint: 'f', ...(verdict ? { verdict } : {}) })));

  test('are taken for each other worst for worst, whatever their order', () => {
    const { counts } = compareGaps(all('fail', 'undeclared'), all('undeclared', 'fail'));
    expect(counts).toEqual({ new: 0, worse: 0, better: 0, unchanged: 2 });
  });

  const item = (at: number, more: Partial<Found> = {}): Found => ({
    fingerprint: 'f',
    message: `第 ${at} 项`,
    pointer: `/networks/0/extensions/${at}/permission`,
    ...more,
  });
  const statesOf = (before: readonly Found[], now: readonly Found[]) =>
    compareGaps(reportOf(before), reportOf(now))
      .met.get('f')
      ?.map(({ state }) => state);

  test('are told apart by the item of the list, whatever is said of it', () => {
    const before = [item(0, { verdict: 'undeclared' })];
    const late = { message: '批晚了' };
    expect(statesOf(before, [item(0, late), item(1, late)])).toEqual(['worse', 'new']);
    expect(statesOf(before, [item(1, late), item(0, late)])).toEqual(['new', 'worse']);
  });

  test('are told apart by their words, wherever the item has moved to', () => {
    const before = [item(0, { verdict: 'undeclared' }), item(1)];
    const moved = [item(1, { pointer: '/networks/0/extensions/0/permission' })];
    expect(statesOf(before, moved)).toEqual(['unchanged']);
    const { closed } = compareGaps(reportOf(before), reportOf(moved));
    expect(closed.map(({ verdict }) => verdict)).toEqual(['undeclared']);
  });

  test('are new where there are more, closed where there are fewer', () => {
    expect(compareGaps(all('fail'), all('fail', 'fail')).counts.new).toBe(1);
    expect(compareGaps(all('fail', 'fail'), all('fail')).closed).toHaveLength(1);
  });
});

const found = fc.record({
  fingerprint: fc.constantFrom('a', 'b', 'c', 'd'),
  verdict: fc.constantFrom('fail', 'undeclared', 'pending'),
  severity: fc.constantFrom('high', 'medium', 'low'),
  waived: fc.boolean(),
} as const);
const gaps = fc.array(found, { maxLength: 8 });

test('every gap of both reports is accounted for, once', () => {
  const isGap = ({ verdict }: Found) => verdict !== 'pending';
  fc.assert(
    fc.property(gaps, gaps, (before, now) => {
      const { counts, closed, met } = compareGaps(reportOf(before), reportOf(now));
      const kept = [...met.values()].flat().filter((one) => one.before && isGap(one.before)).length;
      expect(kept + closed.length).toBe(before.filter(isGap).length);
      const told = counts.new + counts.worse + counts.unchanged + counts.better;
      const mended = [...met.values()].flat().length - told;
      expect(told + mended).toBe(now.length);
      expect(counts.new).toBeGreaterThanOrEqual(Math.max(0, now.filter(isGap).length - before.length));
    }),
  );
});

test('a report is unchanged against itself, in whatever order', () => {
  fc.assert(
    fc.property(gaps, fc.integer(), (those, seed) => {
      const shuffled = fc.sample(fc.shuffledSubarray(those, { minLength: those.length }), {
        seed,
        numRuns: 1,
      });
      const { counts, closed } = compareGaps(reportOf(those), reportOf(shuffled[0]!));
      expect([counts.new, counts.worse, counts.better, closed.length]).toEqual([0, 0, 0, 0]);
    }),
  );
});

test('two records never have one fingerprint, whatever stands in their ids', () => {
  const id = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('a', 'a"', 'a,b', '","'));
  const record = fc.record({ collection: fc.constantFrom('systems', 'terminals'), id });
  const identity = fc.record({
    rule: fc.constantFrom('A1.1', 'A1.11'),
    requirement: fc.constantFrom('a', 'a-b'),
    subject: record,
    offender: record,
  });
  fc.assert(
    fc.property(identity, identity, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(fingerprint(one) === fingerprint(other)).toBe(same);
    }),
  );
});
