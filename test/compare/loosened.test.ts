import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loosened } from '../../src/compare/loosened.ts';
import type { FootingKind, PaperFooting } from '../../src/model/footing.ts';
import type { Report, ReportCollection, ReportParameter } from '../../src/model/report.ts';
import type { ReportAttestation } from '../../src/model/report-evidence.ts';
import type { ReportWaiverOnRecord } from '../../src/model/report-waivers.ts';
import { heapsOf } from '../../src/report/collections.ts';
import { collectionOf, reportOf } from './reports.ts';

const BOTH = { onlyBefore: [], onlyNow: [] };

function told(before: Partial<Report>, now: Partial<Report>, compared = BOTH): readonly string[] {
  return loosened(reportOf([], before), reportOf([], now), compared).map(
    ({ code, args }) => `${code} ${Object.values(args).join(' ')}`,
  );
}

describe('a waiver', () => {
  const waiver = (change: Partial<ReportWaiverOnRecord> = {}) =>
    ({ id: 'w', rule: 'A2.1', expiresOn: '2026-12-01', fingerprint: 'f', ...change }) as ReportWaiverOnRecord;

  test('is worse where it is new, is for something else, or was extended', () => {
    const one = { waivers: [waiver()] };
    expect(told({}, one)).toEqual(['waiver.new w A2.1 2026-12-01']);
    expect(told(one, { waivers: [waiver({ fingerprint: 'g' })] })).toEqual(['waiver.new w A2.1 2026-12-01']);
    expect(told(one, { waivers: [waiver({ expiresOn: '2026-12-02' })] })).toEqual([
      'waiver.extended w A2.1 2026-12-02',
    ]);
  });

  test.each(['too-long', 'self-approved', 'approver-away', 'unknown-subject'] as const)(
    'is worse where it was %s and counts now, though no gap of it is new',
    (state) => {
      const then = { waivers: [waiver({ state, expiresOn: '2027-12-31' })] };
      expect(told(then, { waivers: [waiver({ state: 'valid' })] })).toEqual([
        'waiver.counts w A2.1 2026-12-01',
      ]);
      expect(told(then, then)).toEqual([]);
      expect(told(then, { waivers: [waiver({ state: 'expired' })] })).toEqual([]);
    },
  );

  test('is not where the day on which it was to begin has come', () => {
    const [then, now] = [waiver({ state: 'future' }), waiver({ state: 'valid' })];
    expect(told({ waivers: [then] }, { waivers: [now] })).toEqual([]);
  });

  test('is not where it stays, is shorter, gone, or of a duty that was not looked at before', () => {
    const one = { waivers: [waiver()] };
    expect(told(one, one)).toEqual([]);
    expect(told(one, { waivers: [waiver({ expiresOn: '2026-11-30' })] })).toEqual([]);
    expect(told(one, {})).toEqual([]);
    expect(told({ partial: true }, one, { onlyBefore: [], onlyNow: ['A2.1'] as never })).toEqual([]);
  });
});

test('an attestation is worse where it is new or was extended', () => {
  const signed = (expiresOn: string) => [{ id: 'a', rule: 'A2.1', expiresOn } as ReportAttestation];
  expect(told({}, { attestations: signed('2026-12-01') })).toEqual(['attestation.new a A2.1 2026-12-01']);
  expect(told({ attestations: signed('2026-12-01') }, { attestations: signed('2026-12-31') })).toEqual([
    'attestation.extended a A2.1 2026-12-31',
  ]);
  expect(told({ attestations: signed('2026-12-01') }, { attestations: signed('2026-12-01') })).toEqual([]);
});

test.each(['signer-away', 'unproven', 'too-long'] as const)(
  'an attestation is worse where it was %s and counts now',
  (state) => {
    const one = { id: 'a', rule: 'A2.1', expiresOn: '2026-12-01' };
    const then = { attestations: [{ ...one, state } as ReportAttestation] };
    const now = { attestations: [{ ...one, state: 'valid' } as ReportAttestation] };
    expect(told(then, now)).toEqual(['attestation.counts a A2.1 2026-12-01']);
    expect(told(now, then)).toEqual([]);
  },
);

describe('the unit', () => {
  const [pattern] = reportOf([]).articles;
  const { papers, footing } = reportOf([]);
  const [paper] = papers;
  const bound = (by: PaperFooting, article = 1) =>
    ({ articles: [{ ...pattern!, paper: paper!.id, article, footing: by }] }) as Partial<Report>;

  test('is less bound where a paper does not bind it any more', () => {
    expect(told(bound('forwarded'), bound('not-bound'))).toEqual([`unit.not-bound ${paper!.number}`]);
    expect(told(bound('undeclared'), bound('not-bound'))).toEqual([`unit.not-bound ${paper!.number}`]);
  });

  test('and where the rules bind it later', () => {
    const since = (inForce: string, kind: FootingKind = 'declared') => ({
      footing: { ...footing, kind, inForce },
    });
    expect(told(since('2019-10-18'), since('2026-03-01'))).toEqual([
      'unit.bound-later 2019-10-18 2026-03-01',
    ]);
    expect(told(since('2026-03-01'), since('2019-10-18'))).toEqual([]);
    expect(told(since('2019-09-29', 'undeclared'), since('2019-10-18'))).toEqual([]);
  });

  test('is not where one binds it otherwise, or anew, or was not looked at', () => {
    expect(told(bound('forwarded'), bound('declared'))).toEqual([]);
    expect(told(bound('not-bound'), bound('forwarded'))).toEqual([]);
    expect(told(bound('forwarded'), bound('not-bound', 2))).toEqual([]);
  });
});

describe('a parameter', () => {
  type Of = readonly [value: number | string, effect: ReportParameter['effect']];
  const of = (usual: number | string, [value, effect]: Of) => ({
    parameters: [{ name: 'p', value, default: usual, effect, reason: null, source: '' }],
  });

  test.each([
    // Higher is stricter.
    [180, [180, 'default'], [90, 'loosened'], true],
    [180, [365, 'tightened'], [180, 'default'], true],
    [180, [365, 'tightened'], [200, 'tightened'], true],
    [180, [90, 'loosened'], [180, 'default'], false],
    [180, [180, 'default'], [365, 'tightened'], false],
    [180, [90, 'loosened'], [120, 'loosened'], false],
    [180, [120, 'loosened'], [90, 'loosened'], true],
    // Lower is stricter.
    [30, [30, 'default'], [60, 'loosened'], true],
    [30, [15, 'tightened'], [30, 'default'], true],
    [30, [60, 'loosened'], [45, 'loosened'], false],
    ['03-31', ['03-31', 'default'], ['04-30', 'loosened'], true],
    [30, [30, 'default'], [30, 'default'], false],
  ] as const)('whose default is %j: %j, then %j', (usual, before, now, isLooser) => {
    expect(told(of(usual, before), of(usual, now)).length > 0).toBe(isLooser);
  });
});

describe('what was asked of a run', () => {
  test('an earlier day: what has lapsed since does not show', () => {
    const asOf = (day: string) => ({ asOf: day });
    expect(told(asOf('2026-11-02'), asOf('2026-11-01'))).toEqual(['run.earlier-day 2026-11-02 2026-11-01']);
    expect(told(asOf('2026-11-01'), asOf('2026-11-01'))).toEqual([]);
    expect(told(asOf('2026-11-01'), asOf('2026-11-02'))).toEqual([]);
  });

  test('duties left out, waivers honoured, evidence not required', () => {
    const summary = { ...reportOf([]).summary, waived: 2 };
    const partial = { partial: true };
    expect(told({}, partial, { onlyBefore: ['A3.1'] as never, onlyNow: [] })).toEqual([
      'run.duties-left-out A3.1',
    ]);
    expect(told({ ignoresWaivers: true }, { summary })).toEqual(['run.waivers-honoured 2']);
    expect(told({}, { ignoresWaivers: true })).toEqual([]);
    expect(told({ requireEvidence: 'medium' }, {})).toEqual(['run.evidence-not-required medium']);
    expect(told({ requireEvidence: 'medium' }, { requireEvidence: 'high' })).toEqual([
      'run.evidence-not-required medium',
    ]);
    expect(told({ requireEvidence: 'medium' }, { requireEvidence: 'low' })).toEqual([]);
  });
});

describe('what was declared', () => {
  const unit = collectionOf('unit', ['u']);
  const of = (...collections: readonly ReportCollection[]) => ({ collections: [unit, ...collections] });
  const systems = collectionOf('systems', ['a', 'b', 'c']);

  test('a collection that is gone or emptied, records that are gone', () => {
    expect(told(of(systems), of())).toEqual(['collection.gone systems 3']);
    expect(told(of(systems), of(collectionOf('systems', [])))).toEqual(['collection.emptied systems 3']);
    expect(told(of(systems), of(collectionOf('systems', ['b', 'd', 'e'])))).toEqual([
      'records.gone systems 2 a,c',
    ]);
    expect(told(of(systems), of(collectionOf('systems', ['a', 'b', 'c', 'd'])))).toEqual([]);
  });

  test('a waiver or an attestation that is gone excuses nothing any more', () => {
    expect(told(of(collectionOf('waivers', ['w']), collectionOf('attestations', ['a'])), of())).toEqual([]);
  });

  test('nothing is told of what a report does not know', () => {
    expect(told(of(systems), { collections: [] })).toEqual([]);
    expect(told({ collections: [] }, of(systems))).toEqual([]);
  });

  test('evidence whose digest changed; not evidence that is new or gone', () => {
    const having = (fingerprint: string, digest: string, file: string | null) =>
      of({ ...systems, evidence: [{ id: 'a', file, digest, fingerprint }] });
    expect(told(having('f', '1', 'x.pdf'), having('f', '2', 'x.pdf'))).toEqual([
      'evidence.changed systems a x.pdf',
    ]);
    expect(told(having('f', '1', null), having('f', '2', null))).toEqual(['evidence.changed systems a']);
    expect(told(having('f', '1', 'x.pdf'), having('g', '2', 'y.pdf'))).toEqual([]);
  });

  test('of many records that are gone as many as can be told, and of none that came no false alarm', () => {
    const many = (ids: readonly string[]) =>
      of({
        ...collectionOf('terminals', ids),
        digest: ids.length === 0 ? '' : [...ids].sort().join(),
        ids: null,
        heaps: heapsOf([...ids].sort()),
      });
    const ids = Array.from({ length: 3000 }, (_, at) => `pc-${at}`);
    fc.assert(
      fc.property(
        fc.nat(ids.length - 1),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(3),
        (from, length, more) => {
          const added = Array.from({ length: more }, (_, at) => `new-${at}`);
          const gone = ids.slice(from, from + length);
          const left = ids.filter((id) => !gone.includes(id));
          expect(told(many(ids), many([...ids, ...added]))).toEqual([]);
          const [line = ''] = told(many(ids), many([...left, ...added]));
          const count = Number(line.split(' ')[2]);
          expect(line).toMatch(/^records\.fewer terminals /);
          expect(count).toBeGreaterThanOrEqual(gone.length - more);
          expect(count).toBeLessThanOrEqual(gone.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
