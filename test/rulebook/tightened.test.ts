import { expect, test } from 'vitest';
import type { Paper } from '../../src/model/paper.ts';
import type { ParameterValue, Rulebook } from '../../src/model/rulebook.ts';
import { shippedRulebook } from '../../src/platform/shipped-data.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';
import { tightened } from '../../src/rulebook/tightened.ts';

const shipped = shippedRulebook();

function further(id: string, tighten: Readonly<Record<string, number | string>>): Paper {
  return { ...shipped.papers[0]!, id, number: `No. ${id}`, further: { addressed: [], tighten } };
}

const rulebook: Rulebook = {
  ...shipped,
  papers: [
    ...shipped.papers,
    further('one', { patchIntervalDays: 60, logRetentionDays: 365, planGraceEnd: '02-28' }),
    further('two', { patchIntervalDays: 30 }),
  ],
};

function values(
  papers: readonly string[],
  configured: Readonly<Record<string, { value: number; reason: string }>>,
) {
  const footing = {
    kind: 'direct' as const,
    paper: 'mem-2019-502',
    inForce: '2019-09-29',
    further: papers.map((paper) => ({ paper, kind: 'declared' as const })),
  };
  const settled = tightened(settleParameters(rulebook.parameters, configured).values, rulebook, footing);
  const of = (name: string): ParameterValue => settled.find((one) => one.name === name)!;
  return [of('patchIntervalDays'), of('logRetentionDays'), of('planGraceEnd')] as const;
}

test('a paper that does not bind changes nothing', () => {
  expect(values([], {}).map(({ effect }) => effect)).toEqual(['default', 'default', 'default']);
});

test('what binds makes figures stricter, whichever way that is, and says so', () => {
  expect(values(['one'], {})).toMatchObject([
    { value: 60, default: 90, effect: 'tightened', reason: 'No. one' },
    { value: 365, effect: 'tightened', reason: 'No. one' },
    { value: '02-28', effect: 'tightened', reason: 'No. one' },
  ]);
});

test('of several papers the strictest counts, in either order', () => {
  for (const papers of [
    ['one', 'two'],
    ['two', 'one'],
  ])
    expect(values(papers, {})[0]).toMatchObject({ value: 30, reason: 'No. two' });
});

test('what the unit itself makes stricter stays, and what it loosens does not', () => {
  const reason = 'ours';
  expect(values(['one'], { patchIntervalDays: { value: 7, reason } })[0]).toMatchObject({ value: 7, reason });
  expect(values(['one'], { patchIntervalDays: { value: 120, reason } })[0]).toMatchObject({
    value: 60,
    effect: 'tightened',
    reason: 'No. one',
  });
});
