import { describe, expect, test } from 'vitest';
import { buildFieldLookup } from '../../src/inventory/field-lookup.ts';
import { UNWEIGHED } from '../../src/model/evidence.ts';
import type { InventoryIndex, InventoryRecord, RecordRef } from '../../src/model/inventory.ts';
import type { Gap, Result, RuleOutcome } from '../../src/model/result.ts';
import type { Rule, Rulebook } from '../../src/model/rulebook.ts';
import { WAIVERS } from '../../src/model/waiver.ts';
import { settle } from '../../src/settle/settle.ts';
import type { Settlement } from '../../src/settle/settlement.ts';
import { field } from '../evaluate/small-world.ts';

const WAIVER = {
  id: 'w',
  rule: 'T1',
  subject: { collection: 'things', id: 't0' },
  reason: '停产',
  owner: '张三',
  approver: '李四',
  approvedOn: '2026-10-01',
  expiresOn: '2027-06-30',
};

function ruleOf(id: string): Rule {
  const requires = [{ id: 'one' }, { id: 'two' }];
  return {
    id,
    severity: 'high',
    kind: 'records',
    checks: [{ collection: 'things', lookups: [], requires }],
  } as never;
}

const RULEBOOK = {
  rules: [ruleOf('T1'), ruleOf('T2')],
  duties: [
    { id: 'T1', waivable: true },
    { id: 'T2', waivable: false },
  ],
} as unknown as Rulebook;

function settlement(waivers: readonly object[], change: Partial<Settlement> = {}): Settlement {
  const collections: Record<string, readonly InventoryRecord[]> = {
    unit: [{ id: 'u' }],
    people: [
      { id: 'zhang', name: '张 三' },
      { id: 'gone', name: '王五', leftOn: '2026-09-30' },
      { id: 'back', name: '赵六', leftOn: '2026-06-30', returnedOn: '2026-10-01' },
      { id: 'leaves', name: '孙七', leftOn: '2026-10-01' },
      { id: 'comes', name: '周八', joinedOn: '2026-10-02' },
      { id: 'left-one', name: '吴九', leftOn: '2026-09-30' },
      { id: 'here-one', name: '吴九' },
    ],
    things: [{ id: 't0' }, { id: 't1' }, { id: 'secret', classified: true }],
    [WAIVERS]: waivers as readonly InventoryRecord[],
  };
  const index = {
    records: (name: string) => collections[name],
    byFields: (name: string, fields: readonly string[]) =>
      buildFieldLookup(collections[name] ?? [], fields, { id: field('string') }),
    idOf: ({ collection, index: at }: RecordRef) => String(collections[collection]?.[at]?.id),
  } as unknown as InventoryIndex;
  const parameters = { attestationMaxDays: 90, waiverMaxDays: 365 };
  return { index, rulebook: RULEBOOK, asOf: '2026-11-01', parameters, evidence: UNWEIGHED, ...change };
}

function gap(requirement: string, verdict: Gap['verdict'], offender: RecordRef): Gap {
  const at = { record: offender, path: [] };
  return { requirement, verdict, code: 'requirement.unmet', args: {}, at, offender, related: [] };
}

const thing = (index: number): RecordRef => ({ collection: 'things', index });

function result(rule: string, subject: RecordRef, gaps: readonly Gap[]): Result {
  return { rule, subject, verdict: 'fail', gaps, notes: [] };
}

function judged(rule = 'T1'): RuleOutcome {
  const results = [0, 1].map((at) =>
    result(rule, thing(at), [gap('one', 'fail', thing(at)), gap('two', 'undeclared', thing(at))]),
  );
  return { rule, passed: 0, results };
}

/** The gaps that a waiver covers, as `thing requirement waiver`, and how the waivers stand. */
function settled(waivers: readonly object[], change: Partial<Settlement> = {}, outcome = judged()) {
  const { outcomes, waivers: told } = settle([outcome], settlement(waivers, change));
  const covered = outcomes[0]!.results.flatMap(({ subject, gaps }) =>
    gaps.flatMap(({ requirement, waiver }) =>
      waiver ? [`${subject.index} ${requirement} ${waiver.id}`] : [],
    ),
  );
  return { covered, states: told.map(({ id, state, gaps }) => `${id} ${state} ${gaps}`), outcomes, told };
}

describe('a waiver in force', () => {
  test('covers what it is for, and changes no verdict', () => {
    const { covered, states, outcomes } = settled([WAIVER]);
    expect(covered).toEqual(['0 one w', '0 two w']);
    expect(states).toEqual(['w valid 2']);
    expect(outcomes[0]!.results.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
    expect(outcomes[0]!.passed).toBe(0);
  });

  test('for one requirement, for a pattern, for both an id and a pattern', () => {
    expect(settled([{ ...WAIVER, requirement: 'two' }]).covered).toEqual(['0 two w']);
    const pattern = { collection: 'things', pattern: 't*' };
    expect(settled([{ ...WAIVER, requirement: 'one', subject: pattern }]).covered).toEqual([
      '0 one w',
      '1 one w',
    ]);
    const both = { collection: 'things', id: 't1', pattern: '*1' };
    expect(settled([{ ...WAIVER, requirement: 'one', subject: both }]).covered).toEqual(['1 one w']);
  });

  test('covers the offender of a gap on another record too', () => {
    const outcome: RuleOutcome = {
      rule: 'T1',
      passed: 0,
      results: [
        result(
          'T1',
          { collection: 'unit', index: 0 },
          [0, 1].map((at) => gap('one', 'fail', thing(at))),
        ),
      ],
    };
    expect(settled([WAIVER], {}, outcome).covered).toEqual(['0 one w']);
  });

  test('leaves what failed to run, and what is not yet due', () => {
    const gaps = [gap('one', 'error', thing(0)), gap('two', 'pending', thing(0))];
    const outcome = { rule: 'T1', passed: 0, results: [result('T1', thing(0), gaps)] };
    expect(settled([WAIVER], {}, outcome)).toMatchObject({ covered: [], states: ['w unused 0'] });
  });

  test('does not cover a gap for want of evidence', () => {
    const outcome: RuleOutcome = { rule: 'T1', passed: 3, results: [] };
    const { covered, outcomes } = settled([WAIVER], { requireEvidence: 'high' }, outcome);
    expect(outcomes[0]!.results.flatMap(({ gaps }) => gaps)).toHaveLength(3);
    expect(covered).toEqual([]);
  });

  test('knows that a classified record is among those it is for', () => {
    const subject = { collection: 'things', pattern: '*' };
    expect(settled([WAIVER]).told[0]?.classified).toBe(false);
    expect(settled([{ ...WAIVER, subject }]).told[0]?.classified).toBe(true);
  });
});

describe('the days', () => {
  test.each([
    ['2026-09-30', 'future', 0],
    ['2026-10-01', 'valid', 2],
    ['2027-05-30', 'valid', 2],
    ['2027-05-31', 'expiring', 2],
    ['2027-06-30', 'expiring', 2],
    ['2027-07-01', 'expired', 0],
  ])('on %s it is %s', (asOf, state, covered) => {
    const found = settled([WAIVER], { asOf });
    expect(found.states).toEqual([`w ${state} 2`]);
    expect(found.covered).toHaveLength(covered);
  });

  test('it runs no longer than it may', () => {
    const until = (expiresOn: string) => settled([{ ...WAIVER, expiresOn }]).states;
    expect(until('2027-10-01')).toEqual(['w valid 2']);
    expect(until('2027-10-02')).toEqual(['w too-long 2']);
  });
});

describe('a waiver that is never honoured', () => {
  test.each([
    ['self-approved', { approver: '张三' }],
    ['self-approved', { approver: ' 张　三​' }],
    ['self-approved', { owner: 'zhang', approver: '张三' }],
    ['self-approved', { owner: 'Ａnn', approver: 'ann' }],
    ['self-approved', { approver: '张三（局长）' }],
    ['self-approved', { owner: '张三(局长)', approver: 'zhang' }],
    ['self-approved', { owner: '张三（科长）', approver: '张三（信息专员）' }],
    ['approver-away', { approver: '王五' }],
    ['approver-away', { approver: '王五（原局长）' }],
    ['approver-away', { approver: 'gone' }],
    ['approver-away', { approver: 'left-one' }],
    ['approver-away', { approver: '周八' }],
    ['unknown-rule', { rule: 'T9' }],
    ['unknown-requirement', { requirement: 'three' }],
    ['unknown-requirement', { requirement: 'evidence' }],
    ['unknown-subject', { subject: { collection: 'things', id: 't9' } }],
    ['unknown-subject', { subject: { collection: 'nothings', pattern: '*' } }],
    ['unknown-subject', { subject: { collection: 'things' } }],
    ['unknown-subject', { subject: { collection: 'things', id: 't*' } }],
  ])('%s: %j', (state, change) => {
    const { covered, told } = settled([{ ...WAIVER, ...change }]);
    expect(covered).toEqual([]);
    expect(told.map((one) => one.state)).toEqual([state]);
  });

  test.each(['李四', '赵六', 'back', '孙七', '吴九', 'here-one', '张四（张三的同事）'])(
    '%s approved it, who was at work on that day or is not on record',
    (approver) => {
      expect(settled([{ ...WAIVER, approver }]).states).toEqual(['w valid 2']);
    },
  );

  test.each([
    ['吴九（办公室）', '吴九（救援科）'],
    ['李四（办公室）', '李四（救援科）'],
  ])('%s and %s are two, for all that is on record', (owner, approver) => {
    expect(settled([{ ...WAIVER, owner, approver }]).states).toEqual(['w valid 2']);
  });

  test('of a duty that cannot be waived', () => {
    const found = settled([{ ...WAIVER, rule: 'T2' }], {}, judged('T2'));
    expect(found).toMatchObject({ covered: [], states: ['w not-waivable 2'] });
  });

  test('in a run that honours none', () => {
    const waivers = [WAIVER, { ...WAIVER, id: 'old', expiresOn: '2026-10-31' }];
    const found = settled(waivers, { ignoreWaivers: true });
    expect(found.covered).toEqual([]);
    expect(found.states).toEqual(['old expired 2', 'w ignored 2']);
  });
});

test('of several the narrowest covers, and all say that they overlap', () => {
  const wide = { ...WAIVER, id: 'a-wide', subject: { collection: 'things', pattern: '*' } };
  const twin = { ...WAIVER, id: 'z-twin', requirement: 'one' };
  const { covered, told } = settled([wide, WAIVER, twin]);
  expect(covered).toEqual(['0 one z-twin', '0 two w', '1 one a-wide', '1 two a-wide']);
  expect(told.map(({ id, state, gaps, overlaps }) => [id, state, gaps, overlaps])).toEqual([
    ['a-wide', 'valid', 2, ['w', 'z-twin']],
    ['w', 'valid', 1, ['a-wide', 'z-twin']],
    ['z-twin', 'valid', 1, ['a-wide', 'w']],
  ]);
  const second = { ...WAIVER, id: 'x' };
  expect(settled([WAIVER, second]).states).toEqual(['w valid 2', 'x overlapping 0']);
});

test('waivers of duties that were not looked at are not told', () => {
  expect(settled([WAIVER], { only: new Set(['T2']) }, judged('T2')).states).toEqual([]);
});
