import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFieldLookup } from '../../src/inventory/field-lookup.ts';
import { ATTESTATIONS } from '../../src/model/attestation.ts';
import { UNWEIGHED } from '../../src/model/evidence.ts';
import type { InventoryIndex, InventoryRecord, RecordRef } from '../../src/model/inventory.ts';
import type { Passes } from '../../src/model/passes.ts';
import type { Gap, Result, RuleOutcome } from '../../src/model/result.ts';
import type { Rule, Rulebook } from '../../src/model/rulebook.ts';
import { SEVERITIES, type Severity } from '../../src/model/severity.ts';
import { ASSURANCES, type Assurance, worstVerdict } from '../../src/model/verdict.ts';
import { settle } from '../../src/settle/settle.ts';
import type { Settlement } from '../../src/settle/settlement.ts';
import { field } from '../evaluate/small-world.ts';

const TEXT = { zh: '', en: '' };

/** A rule over things with a requirement that may be attested and one that may not. */
function ruleOf(id: string, severity: Severity, attestable: boolean): Rule {
  const part = { must: TEXT, related: [], placeholders: [], kind: 'that', that: {} };
  const requires = [
    { ...part, id: 'open', ...(attestable ? { attestable } : {}) },
    { ...part, id: 'firm' },
  ];
  const check = {
    collection: 'things',
    applies: [],
    lookups: [{ from: 'marks', name: 'm' }],
    requires,
    notes: [],
  };
  return {
    id,
    severity,
    title: TEXT,
    empty: 'pass',
    assumes: [],
    kind: 'records',
    checks: [check],
  } as unknown as Rule;
}

const RULES = [ruleOf('T1', 'high', true), ruleOf('T2', 'medium', false)];
const RULEBOOK = { rules: RULES } as unknown as Rulebook;
const THINGS = 4;

const ATTESTATION = {
  id: 'a',
  rule: 'T1',
  by: { name: '张三', post: '局长' },
  signedOn: '2026-10-01',
  expiresOn: '2026-12-01',
  statement: '核对过',
  evidence: [{ file: 'a.pdf', date: '2026-10-01' }],
};

function settlement(
  change: Partial<Settlement> & { attestations?: readonly InventoryRecord[] } = {},
): Settlement {
  const things = Array.from({ length: THINGS }, (_, at) => ({ id: `t${at}` }));
  const collections: Record<string, readonly InventoryRecord[]> = {
    unit: [{ id: 'u' }],
    people: [
      { id: 'li', name: '李四', leftOn: '2026-09-30' },
      { id: 'wang', name: '王五', joinedOn: '2026-10-02' },
    ],
    things,
    [ATTESTATIONS]: change.attestations ?? [],
  };
  const index = {
    records: (name: string) => collections[name],
    byFields: (name: string, fields: readonly string[]) =>
      buildFieldLookup(collections[name] ?? [], fields, { id: field('string') }),
  } as unknown as InventoryIndex;
  return {
    index,
    rulebook: RULEBOOK,
    asOf: '2026-11-01',
    parameters: { attestationMaxDays: 90 },
    evidence: UNWEIGHED,
    ...change,
  };
}

const thing = (index: number): RecordRef => ({ collection: 'things', index });

function gap(requirement: string, verdict: Gap['verdict'], at = 0): Gap {
  const record = thing(at);
  return {
    requirement,
    verdict,
    code: 'fact.missing',
    args: { fields: ['x'] },
    at: { record, path: [] },
    offender: record,
    related: [],
  };
}

function result(
  rule: string,
  verdict: Result['verdict'],
  gaps: readonly Gap[] = [],
  more: Partial<Result> = {},
): Result {
  return { rule, subject: thing(0), verdict, assurance: 'verified', gaps, notes: [], ...more };
}

function passesOf(...each: readonly Assurance[]): Passes {
  const counts = { declared: 0, evidenced: 0, verified: 0 };
  for (const one of each) counts[one] += 1;
  return { counts, of: ({ index }) => each[index] ?? 'declared' };
}

function outcome(rule: string, results: readonly Result[], passes = passesOf()): RuleOutcome {
  const { declared, evidenced, verified } = passes.counts;
  return { rule, passed: declared + evidenced + verified, passes, results };
}

describe('an attestation', () => {
  const open = outcome('T1', [result('T1', 'undeclared', [gap('open', 'undeclared')])]);

  function attested(attestation: object, of = open, change: Partial<Settlement> = {}) {
    return settle([of], settlement({ attestations: [{ ...ATTESTATION, ...attestation }], ...change }));
  }

  test('closes what nothing on record decides, and the pass rests on it', () => {
    const { outcomes, attestations } = attested({});
    expect(outcomes[0]).toMatchObject({
      passed: 1,
      passes: { counts: { declared: 1, evidenced: 0, verified: 0 } },
      results: [{ verdict: 'pass', gaps: [], attestation: 'a', assurance: 'declared' }],
    });
    expect(attestations).toMatchObject([
      { id: 'a', state: 'valid', subjects: 1, by: { name: '张三', post: '局长' } },
    ]);
  });

  test('gives no more assurance than its own evidence', () => {
    const records = [{ ...ATTESTATION }];
    const standing = new Map([[records[0] as InventoryRecord, 'evidenced' as const]]);
    const evidence = { ...UNWEIGHED, standing };
    const { outcomes } = settle([open], settlement({ attestations: records, evidence }));
    expect(outcomes[0]?.results[0]?.assurance).toBe('evidenced');
  });

  test.each<[string, object, string, string]>([
    [
      'ended yesterday',
      { signedOn: '2026-08-02', expiresOn: '2026-10-31' },
      'expired',
      'attestation.expired',
    ],
    ['is of tomorrow', { signedOn: '2026-11-02' }, 'future', 'attestation.future'],
    ['runs 91 days', { signedOn: '2026-10-01', expiresOn: '2026-12-31' }, 'too-long', 'attestation.too-long'],
    ['is of somebody who had left', { by: { name: '李四' } }, 'signer-away', 'attestation.signer-away'],
    ['is of somebody yet to come', { by: { name: '王五' } }, 'signer-away', 'attestation.signer-away'],
    [
      'has evidence of before it alone',
      { evidence: [{ file: 'a.pdf', date: '2026-09-30' }] },
      'unproven',
      'attestation.unproven',
    ],
    ['has no evidence', { evidence: [] }, 'unproven', 'attestation.unproven'],
    [
      'has evidence of tomorrow only',
      { evidence: [{ file: 'a.pdf', date: '2026-11-02' }] },
      'unproven',
      'attestation.unproven',
    ],
  ])('that %s leaves the gap, which says why', (_, attestation, state, code) => {
    const { outcomes, attestations } = attested(attestation);
    expect(attestations).toMatchObject([{ state, subjects: 0 }]);
    expect(outcomes[0]).toMatchObject({ passed: 0, results: [{ verdict: 'undeclared', gaps: [{ code }] }] });
    expect(outcomes[0]?.results[0]?.gaps[0]?.args).toMatchObject({ fields: ['x'], attestation: 'a' });
  });

  test.each([
    ['2026-08-03', '2026-11-01'],
    ['2026-11-01', '2027-01-30'],
  ])('counts from its day to its last, both included: %s to %s', (signedOn, expiresOn) => {
    const evidence = [{ file: 'a.pdf', date: '2026-11-01' }];
    expect(attested({ signedOn, expiresOn, evidence }).attestations[0]?.state).toBe('valid');
  });

  test('whose evidence is unsound counts for nothing', () => {
    const records = [{ ...ATTESTATION }];
    const evidence = { ...UNWEIGHED, faulty: new Set(records) };
    expect(settle([open], settlement({ attestations: records, evidence })).attestations[0]?.state).toBe(
      'unproven',
    );
  });

  test('never overrides a fail, nor closes what may not be attested', () => {
    const failed = outcome('T1', [result('T1', 'fail', [gap('open', 'fail'), gap('firm', 'undeclared')])]);
    expect(attested({}, failed).outcomes).toEqual([failed]);
    const both = outcome('T1', [result('T1', 'fail', [gap('open', 'undeclared'), gap('firm', 'fail')])]);
    expect(attested({}, both).outcomes[0]).toMatchObject({
      passed: 0,
      results: [{ verdict: 'fail', gaps: [{ requirement: 'firm' }], attestation: 'a' }],
    });
    const other = outcome('T2', [result('T2', 'undeclared', [gap('open', 'undeclared')])]);
    const settled = attested({ rule: 'T2' }, other);
    expect(settled.outcomes).toEqual([other]);
    expect(settled.attestations[0]?.state).toBe('not-attestable');
  });

  test('of several the latest that counts decides', () => {
    const attestations = [
      { ...ATTESTATION, id: 'old', signedOn: '2026-09-20' },
      {
        ...ATTESTATION,
        id: 'late',
        signedOn: '2026-10-20',
        evidence: [{ file: 'a.pdf', date: '2026-10-20' }],
      },
      { ...ATTESTATION, id: 'later', signedOn: '2026-11-20' },
    ];
    const settled = settle([open], settlement({ attestations }));
    expect(settled.outcomes[0]?.results[0]?.attestation).toBe('late');
    expect(settled.attestations.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'later future',
      'late valid',
      'old superseded',
    ]);
  });

  test('is listed only where its duty was looked at', () => {
    expect(attested({}, open, { only: new Set(['T2']) }).attestations).toEqual([]);
  });
});

describe('evidence required', () => {
  const silent = outcome('T1', [], passesOf('declared', 'evidenced', 'verified', 'declared'));

  test('makes a gap of every pass on words alone, silent or not', () => {
    const spoken = outcome(
      'T1',
      [result('T1', 'pass', [], { assurance: 'declared', notes: [] })],
      passesOf('declared', 'evidenced', 'verified', 'declared'),
    );
    for (const one of [silent, spoken]) {
      const [settled] = settle([one], settlement({ requireEvidence: 'high' })).outcomes;
      expect(settled).toMatchObject({
        passed: 2,
        passes: { counts: { declared: 0, evidenced: 1, verified: 1 } },
      });
      expect(settled?.results.map(({ subject, verdict }) => `${subject.index} ${verdict}`)).toEqual([
        '0 undeclared',
        '3 undeclared',
      ]);
      expect(settled?.results[0]?.gaps[0]).toMatchObject({
        requirement: 'evidence',
        code: 'evidence.required',
        at: { path: ['evidence'] },
      });
    }
  });

  test('says that it is another record’s that is missing, where the subject has some', () => {
    const one = settlement({ requireEvidence: 'high' });
    const subject = one.index.records('things')?.[0] as InventoryRecord;
    const evidence = { ...UNWEIGHED, standing: new Map([[subject, 'verified' as const]]) };
    const [settled] = settle([silent], { ...one, evidence }).outcomes;
    expect(settled?.results[0]?.gaps[0]).toMatchObject({
      code: 'evidence.required-beside',
      args: { collections: ['marks', 'unit'] },
    });
  });

  test.each([
    [undefined, 4],
    ['high', 2],
    ['medium', 2],
  ] as const)('from %s on', (requireEvidence, passed) => {
    const asked = requireEvidence ? { requireEvidence } : {};
    expect(settle([silent], settlement(asked)).outcomes[0]?.passed).toBe(passed);
  });

  test('leaves graver duties than was asked for, and less grave ones, apart', () => {
    const low = outcome('T2', [], passesOf('declared'));
    expect(settle([low], settlement({ requireEvidence: 'high' })).outcomes[0]?.passed).toBe(1);
    expect(settle([low], settlement({ requireEvidence: 'low' })).outcomes[0]?.passed).toBe(0);
  });

  test('is asked of an attested pass too', () => {
    const others: Passes = { counts: { declared: 0, evidenced: 0, verified: 3 }, of: () => 'verified' };
    const open = outcome('T1', [result('T1', 'undeclared', [gap('open', 'undeclared')])], others);
    const asked = settlement({ attestations: [ATTESTATION], requireEvidence: 'high' });
    expect(settle([open], asked).outcomes[0]).toMatchObject({
      passed: 3,
      results: [{ verdict: 'undeclared' }],
    });
  });

  test('is asked of the unit, where there is nothing to judge and that is a pass', () => {
    const none = settlement({ requireEvidence: 'high' });
    const index = {
      records: (name: string) => (name === 'unit' ? [{ id: 'u' }] : []),
    } as unknown as InventoryIndex;
    const twice = { ...RULES[0]!, checks: [...RULES[0]!.checks, ...RULES[0]!.checks] };
    for (const one of [RULES[0]!, twice]) {
      const rulebook = { rules: [one] } as unknown as Rulebook;
      const before = outcome('T1', [], passesOf(...one.checks.map(() => 'declared' as const)));
      const [settled] = settle([before], { ...none, index, rulebook }).outcomes;
      expect(settled?.results).toMatchObject([{ subject: { collection: 'unit' }, verdict: 'undeclared' }]);
      expect(settled?.passed).toBe(0);
    }
  });
});

test('settling drops nobody: whoever was judged still is, and every pass is counted', () => {
  const gaps = fc.subarray([
    gap('open', 'undeclared'),
    gap('open', 'fail'),
    gap('firm', 'undeclared'),
    gap('firm', 'fail'),
  ]);
  // What is judged has the worst verdict of its gaps; without one it passes or has none.
  const results = fc
    .array(
      fc.tuple(
        fc.constantFrom('pass' as const, 'not-applicable' as const),
        fc.constantFrom(...ASSURANCES),
        gaps,
      ),
      { maxLength: THINGS },
    )
    .map((all) =>
      all.map(([verdict, assurance, of], at) => ({
        ...result('T1', of.length > 0 ? worstVerdict(of.map((one) => one.verdict)) : verdict, of, {
          assurance,
        }),
        subject: thing(at),
      })),
    );
  const asked = fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined });
  fc.assert(
    fc.property(results, asked, fc.boolean(), (judged, requireEvidence, isAttested) => {
      const silent = Array.from({ length: THINGS - judged.length }, (): Assurance => 'declared');
      const spoken = judged
        .filter(({ verdict }) => verdict === 'pass')
        .map(({ assurance }) => assurance ?? 'declared');
      const counts = passesOf(...spoken, ...silent).counts;
      const before = outcome('T1', judged, { counts, of: () => 'declared' });
      const change = {
        attestations: isAttested ? [ATTESTATION] : [],
        ...(requireEvidence ? { requireEvidence } : {}),
      };
      const [after] = settle([before], settlement(change)).outcomes;
      const told = new Set(after?.results.map(({ subject }) => subject.index));
      for (const { subject } of judged) expect(told).toContain(subject.index);
      const passing = after?.results.filter(({ verdict }) => verdict === 'pass').length ?? 0;
      expect(after?.passed).toBe(passing + THINGS - (after?.results.length ?? 0));
      const { declared, evidenced, verified } = after!.passes!.counts;
      expect(declared + evidenced + verified).toBe(after?.passed);
    }),
  );
});
