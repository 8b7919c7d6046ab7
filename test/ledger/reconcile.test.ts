import { describe, expect, test } from 'vitest';
import { newRecords, reopenings } from '../../src/ledger/entries.ts';
import { problemsOf } from '../../src/ledger/problem.ts';
import { type Plan, reconcile } from '../../src/ledger/reconcile.ts';
import type { InventoryRecord } from '../../src/model/inventory.ts';
import type { Report } from '../../src/model/report.ts';
import type { ReportEvidenceProblem } from '../../src/model/report-evidence.ts';
import type { ReportGap } from '../../src/model/report-results.ts';
import { WORDS } from '../fixtures/shipped.ts';
import { fakeIndex } from '../report/a-small-report.ts';

const FP = 'a'.repeat(32);
const OTHER = `${'a'.repeat(8)}${'b'.repeat(24)}`;
const SUBJECT = { collection: 'systems', id: 'portal', name: '门户' };

const gap = (more: Partial<ReportGap> = {}): ReportGap =>
  ({
    requirement: 'r',
    verdict: 'fail',
    code: 'requirement.unmet',
    message: '不符合',
    offender: SUBJECT,
    expected: null,
    remedy: '整改',
    record: SUBJECT,
    location: { file: 'a.yaml', line: 1, column: 1, pointer: '/systems/0' },
    withheld: false,
    waiver: null,
    fingerprint: FP,
    ...more,
  }) as ReportGap;

interface World {
  readonly gaps?: readonly ReportGap[];
  readonly rule?: string;
  readonly verdict?: string;
  readonly problems?: readonly InventoryRecord[];
  readonly evidence?: readonly Partial<ReportEvidenceProblem>[];
  readonly partial?: boolean;
  readonly asOf?: string;
  readonly systems?: readonly InventoryRecord[] | undefined;
  readonly unverified?: boolean;
  readonly endsOn?: string;
  readonly lapses?: boolean;
}

function planOf(world: World): Plan {
  const { gaps = [], rule = 'A1.1', verdict = 'fail', problems = [], evidence = [], partial = false } = world;
  const results =
    gaps.length === 0 && verdict === 'fail'
      ? []
      : [{ rule, title: '定级', subject: SUBJECT, severity: 'high', verdict, gaps, paper: 'p', article: 1 }];
  const report = {
    asOf: world.asOf ?? '2026-11-01',
    partial,
    papers: [],
    articles: [
      {
        duties: [
          { id: 'A1.1', verdict: 'fail' },
          { id: 'A9.9', verdict: 'unwritten' },
        ],
      },
    ],
    results,
    evidenceProblems: evidence,
  } as unknown as Report;
  const systems = 'systems' in world ? world.systems : [{ id: 'portal' }];
  return reconcile(report, fakeIndex({ problems, ...(systems ? { systems } : {}) }), WORDS.zh, {
    rectificationDays: 30,
    unverified: world.unverified ?? false,
    endings: new Map(world.endsOn === undefined ? [] : [[FP, world.endsOn]]),
    lapsesWithYear: () => world.lapses ?? false,
  });
}

const entry = (more: InventoryRecord = {}): InventoryRecord => ({
  id: 'p1',
  title: '甲',
  foundOn: '2026-10-01',
  dueOn: '2026-12-31',
  status: 'open',
  gap: { fingerprint: FP, rule: 'A1.1', requirement: 'r', subject: 'systems/portal' },
  ...more,
});
const closed = (id: string, closedOn?: string): InventoryRecord =>
  entry({ id, status: 'closed', ...(closedOn ? { closedOn } : {}) });
const ids = (problems: Plan['reopened']) => problems.map(({ record }) => record.id);

describe('what is entered', () => {
  test('an open gap that no entry stands for, once', () => {
    expect(planOf({ gaps: [gap()] }).added).toMatchObject([{ fingerprint: FP, subject: 'systems/portal' }]);
    expect(planOf({ gaps: [gap()], problems: [entry()] })).toMatchObject({
      added: [],
      reopened: [],
      settled: [],
    });
  });

  test('what is only unverified is counted, and entered where it is wanted', () => {
    const gaps = [gap({ verdict: 'undeclared' }), gap({ fingerprint: OTHER })];
    expect(planOf({ gaps })).toMatchObject({ added: [{ fingerprint: OTHER }], unverified: 1 });
    const wanted = planOf({ gaps, unverified: true });
    expect(wanted).toMatchObject({ added: [{ fingerprint: FP }, { fingerprint: OTHER }], unverified: 0 });
  });

  test('what stands in the ledger is kept in step, unverified or not', () => {
    const gaps = [gap({ verdict: 'undeclared' })];
    expect(planOf({ gaps, problems: [entry()] })).toMatchObject({ settled: [], unverified: 0 });
    expect(ids(planOf({ gaps, problems: [closed('done', '2026-10-20')] }).reopened)).toEqual(['done']);
  });

  test('nothing that is waived, pending, or of article 40', () => {
    const waiver = { id: 'w' } as ReportGap['waiver'];
    expect(planOf({ gaps: [gap({ waiver }), gap({ verdict: 'pending' })] }).added).toEqual([]);
    expect(planOf({ gaps: [gap()], rule: 'A40.4' }).added).toEqual([]);
    expect(planOf({ gaps: [gap()], rule: 'A4.1' }).added).toHaveLength(1);
  });

  test('two gaps of one fingerprint are two entries, whatever they say', () => {
    const at = (item: number) => ({ ...gap().location, pointer: `/systems/0/links/${item}/on` });
    const systems = [{ id: 'portal', links: [{ to: '甲所' }, { to: '乙所' }] }];
    const gaps = [gap({ location: at(0) }), gap({ location: at(1) })];
    const title = (of: string) => `定级：门户（portal）：${of}`;
    const titles = (problems: readonly InventoryRecord[]) =>
      planOf({ gaps, systems, problems }).added.map((one) => one.title);
    expect(titles([])).toEqual([title('甲所'), title('乙所')]);
    expect(titles([entry({ title: title('甲所') })])).toEqual([title('乙所')]);
    expect(titles([entry({ title: title('乙所') })])).toEqual([title('甲所')]);
    const classified = gaps.map((one) => ({ ...one, withheld: true }));
    expect(JSON.stringify(planOf({ gaps: classified, systems }))).not.toMatch(/[甲乙]所/);
    expect(planOf({ gaps, problems: [entry(), entry({ id: 'p2' })] }).added).toEqual([]);
  });

  test('of two that cannot be told apart, the one that is not met is entered, and only once', () => {
    const unmet = gap({ expected: '有日期' });
    for (const gaps of [
      [unmet, { ...unmet, verdict: 'undeclared' as const }],
      [{ ...unmet, verdict: 'undeclared' as const }, unmet],
    ]) {
      const first = planOf({ gaps });
      expect(first).toMatchObject({ added: [{ unverified: false }], unverified: 1 });
      const problems = [entry({ title: first.added[0]?.title })];
      expect(planOf({ gaps, problems })).toMatchObject({ added: [], unverified: 1 });
      expect(planOf({ gaps, problems, unverified: true }).added).toMatchObject([{ unverified: true }]);
    }
  });

  test('a title is of the duty and the record, and tells what must hold only where another has the same', () => {
    const other = gap({ fingerprint: OTHER, requirement: 'other', expected: '有编号' });
    const titles = (world: World) => planOf(world).added.map(({ title }) => title);
    expect(titles({ gaps: [other] })).toEqual(['定级：门户（portal）']);
    expect(titles({ gaps: [gap({ expected: '有日期' }), other] })).toEqual([
      '定级：门户（portal）：有日期',
      '定级：门户（portal）：有编号',
    ]);
    expect(titles({ gaps: [other], problems: [entry({ title: '定级：门户（portal）' })] })).toEqual([
      '定级：门户（portal）：有编号',
    ]);
    const offender = { collection: 'accounts', id: 'a', name: null };
    expect(titles({ gaps: [gap({ offender })] })).toEqual(['定级：门户（portal）、账户 a']);
  });

  test('ids are of the duty and the fingerprint, and never taken twice', () => {
    const plan = planOf({ gaps: [gap(), gap(), gap({ fingerprint: OTHER })] });
    const known = problemsOf(fakeIndex({ problems: [entry({ id: 'A1.1-aaaaaaaa' })] }));
    const made = newRecords(plan, known, '2026-11-01').map(({ id }) => String(id));
    expect(new Set(made).size).toBe(3);
    expect(made).toEqual([`A1.1-${'a'.repeat(12)}`, `A1.1-${'a'.repeat(16)}`, `A1.1-${OTHER.slice(0, 12)}`]);
  });

  test('evidence that is none', () => {
    const evidence = [
      {
        fingerprint: FP,
        code: 'evidence.missing' as const,
        record: SUBJECT,
        message: '不存在',
        remedy: '补上',
        severity: 'medium' as const,
        withheld: false,
      },
    ];
    const plan = planOf({ evidence });
    expect(plan.added).toMatchObject([
      {
        rule: null,
        title: '信息系统“门户”（portal）：不存在',
        requirement: 'evidence.missing',
        basis: null,
        measure: '补上',
      },
    ]);
    const [record] = newRecords(plan, [], '2026-11-01');
    expect(record).toMatchObject({
      id: 'evidence-aaaaaaaa',
      dueOn: '2026-12-01',
      gap: { requirement: 'evidence.missing' },
    });
    const problems = [entry(record as InventoryRecord)];
    expect(planOf({ evidence, problems })).toMatchObject({ added: [], settled: [] });
    expect(planOf({ problems }).settled).toMatchObject([{ standing: 'passes' }]);
    expect(planOf({ problems, partial: true }).settled).toMatchObject([{ standing: 'not-judged' }]);
  });
});

describe('what comes back', () => {
  test('the entry that was closed last is opened again, and only as many as there are gaps', () => {
    const problems = [
      closed('old', '2026-09-01'),
      closed('last', '2026-10-20'),
      closed('older', '2026-08-01'),
    ];
    expect(ids(planOf({ gaps: [gap()], problems }).reopened)).toEqual(['last']);
    expect(ids(planOf({ gaps: [gap(), gap()], problems }).reopened)).toEqual(['old', 'last']);
    expect(planOf({ gaps: [gap()], problems: [...problems, entry()] }).reopened).toEqual([]);
    expect(
      ids(planOf({ gaps: [gap()], problems: [closed('undated'), closed('dated', '2026-10-20')] }).reopened),
    ).toEqual(['undated']);
  });

  test('not on a day before it was closed', () => {
    const problems = [closed('later', '2026-11-02')];
    expect(planOf({ gaps: [gap()], problems })).toMatchObject({ reopened: [], added: [] });
    expect(ids(planOf({ gaps: [gap()], problems, asOf: '2026-11-02' }).reopened)).toEqual(['later']);
  });

  test('not what was mended late and closed: it may be closed though it is still listed', () => {
    const late = [gap({ code: 'requirement.late' })];
    expect(planOf({ gaps: late }).added).toHaveLength(1);
    expect(planOf({ gaps: late, problems: [entry()] }).settled).toMatchObject([{ standing: 'late' }]);
    expect(planOf({ gaps: late, problems: [closed('done', '2026-10-20')] })).toMatchObject({
      added: [],
      reopened: [],
      settled: [],
    });
  });
});

describe('a gap that ends by itself', () => {
  const gaps = [gap()];
  const dueOn = (world: World) =>
    newRecords(planOf({ gaps, ...world }), [], '2026-11-01').map((record) => record.dueOn);
  const LATER = '2027-03-01';
  const A_TERM_AFTER = '2027-03-31';

  test('is due a term after the day it ends, if that is later than the term', () => {
    expect(dueOn({})).toEqual(['2026-12-01']);
    expect(dueOn({ endsOn: '2026-11-20' })).toEqual(['2026-12-01']);
    expect(dueOn({ endsOn: LATER })).toEqual([A_TERM_AFTER]);
  });

  test('is opened again only where it was closed within a term that is over before', () => {
    const done = (due: string) => entry({ id: due, status: 'closed', closedOn: '2026-10-20', dueOn: due });
    const reopened = (due: string, endsOn?: string) =>
      planOf({ gaps, problems: [done(due)], ...(endsOn ? { endsOn } : {}) });
    expect(reopened(LATER, LATER)).toMatchObject({ reopened: [], added: [] });
    expect(ids(reopened('2027-02-28', LATER).reopened)).toEqual(['2027-02-28']);
    expect(ids(reopened(LATER).reopened)).toEqual([LATER]);
    const edits = reopenings(
      reopened('2027-02-28', LATER),
      { origin: () => ({ source: { file: 'p.yaml' }, pointer: '/problems/0' }) } as never,
      '2026-11-01',
    );
    expect(edits.get('p.yaml')).toContainEqual(
      expect.objectContaining({ key: 'dueOn', value: A_TERM_AFTER }),
    );
  });

  test('is told of where an entry has an earlier day that nobody settled', () => {
    const told = (more: InventoryRecord, endsOn = LATER, code = {}) =>
      planOf({ gaps: [gap(code)], problems: [entry(more)], endsOn }).endingLater.map(({ day }) => day);
    expect(told({ dueOn: '2026-10-31' })).toEqual([LATER]);
    expect(told({ dueOn: undefined })).toEqual([LATER]);
    expect(told({ dueOn: '2026-10-31' }, '2026-10-31')).toEqual([]);
    expect(told({ dueOn: '2026-12-31' })).toEqual([]);
    expect(told({ dueOn: '2026-10-31', status: 'closed', closedOn: '2026-11-02' })).toEqual([]);
    // It may be closed at once, which is said already.
    expect(told({ dueOn: '2026-10-31' }, LATER, { code: 'requirement.late' })).toEqual([]);
  });
});

describe('what may be closed, and what is only not known', () => {
  const standing = (world: World) =>
    planOf({ problems: [entry()], ...world }).settled.map((one) => one.standing);

  test('what an earlier year missed for good, once a term runs again', () => {
    const missed = (more: InventoryRecord, world: World = {}) =>
      standing({
        gaps: [gap({ verdict: 'pending' })],
        problems: [entry(more)],
        asOf: '2027-01-01',
        lapses: true,
        ...world,
      });
    expect(missed({ foundOn: '2026-12-31' })).toEqual(['year-over']);
    expect(missed({ foundOn: '2027-01-01' })).toEqual(['pending']);
    expect(missed({ foundOn: '2026-11-01', reopenedOn: '2027-01-01' })).toEqual(['pending']);
    expect(missed({ foundOn: '2026-12-31' }, { lapses: false })).toEqual(['pending']);
    expect(missed({ foundOn: '2026-12-31' }, { gaps: [gap()] })).toEqual([]);
  });

  const own = (more: Partial<ReportGap>) => [gap(more)];
  const elsewhere = 'c'.repeat(32);
  const otherRecord = { collection: 'accounts', id: 'a', name: null };
  test.each([
    ['nothing is said of it', {}, 'passes'],
    [
      'another requirement is not met',
      { gaps: own({ requirement: 'other', fingerprint: elsewhere }) },
      'passes',
    ],
    [
      'another requirement is not known',
      { gaps: own({ requirement: 'other', fingerprint: elsewhere, verdict: 'undeclared' }) },
      'passes',
    ],
    [
      'another member of its list is not known',
      { gaps: own({ offender: otherRecord, fingerprint: elsewhere, verdict: 'undeclared' }) },
      'passes',
    ],
    [
      'whether the rule applies is not known',
      { gaps: own({ requirement: 'applies', fingerprint: elsewhere, verdict: 'undeclared' }) },
      'undecided',
    ],
    ['a term runs', { gaps: own({ verdict: 'pending' }) }, 'pending'],
    ['it is waived', { gaps: own({ waiver: { id: 'w' } as ReportGap['waiver'] }) }, 'waived'],
    ['the duty does not apply', { verdict: 'not-applicable' }, 'not-applicable'],
    ['the record is gone', { systems: [] }, 'record-gone'],
    ['the collection is gone', { systems: undefined }, 'undecided'],
  ] as const)('%s', (_, world, expected) => {
    expect(standing(world as World)).toEqual([expected]);
  });

  test.each([
    [
      'the whole list cannot be read any more',
      { offender: 'accounts/a' },
      own({ verdict: 'undeclared', fingerprint: elsewhere }),
      'undecided',
    ],
    ['there is no rule for the duty', { rule: 'A9.9' }, [], 'not-judged'],
    ['the duty is not known', { rule: 'Z1.1' }, [], 'not-judged'],
    ['somebody took the duty out of the link', { rule: undefined }, [], 'not-judged'],
    ['somebody took the record out of the link', { subject: undefined }, [], 'not-judged'],
  ])('%s', (_, link, gaps, expected) => {
    const linked = { fingerprint: FP, rule: 'A1.1', requirement: 'r', subject: 'systems/portal', ...link };
    expect(standing({ gaps, problems: [entry({ gap: linked })] })).toEqual([expected]);
  });

  test('closed entries and those of no audit are left alone', () => {
    const { gap: _, ...handmade } = entry();
    expect(standing({ problems: [closed('done', '2026-10-20'), { ...handmade, id: 'own' }] })).toEqual([]);
  });

  test('more entries than gaps: somebody has to see which', () => {
    expect(planOf({ gaps: [gap()], problems: [entry(), entry({ id: 'p2' })] })).toMatchObject({
      surplus: [{ problems: [{ record: { id: 'p1' } }, { record: { id: 'p2' } }], open: 1 }],
      settled: [],
    });
  });
});
