import { createHash } from 'node:crypto';
import type {
  Fact,
  Inventory,
  InventoryIndex,
  InventoryRecord,
  RecordRef,
} from '../../src/model/inventory.ts';
import type { Report } from '../../src/model/report.ts';
import type { Gap, Result, RuleOutcome } from '../../src/model/result.ts';
import type { ParameterValue } from '../../src/model/rulebook.ts';
import type { Location, Source, SourceNote } from '../../src/model/source.ts';
import { buildReport, type ReportInput } from '../../src/report/build-report.ts';
import { SMALL_RULEBOOK, SMALL_SCHEMA } from './a-small-rulebook.ts';

export const UNIT: RecordRef = { collection: 'unit', index: 0 };

export function ref(collection: string, index: number): RecordRef {
  return { collection, index };
}

export function fact(record: RecordRef, ...path: (string | number)[]): Fact {
  return { record, path };
}

/** A gap at a fact of the record whose fault it is. */
export function gap(requirement: string, verdict: Gap['verdict'], at: Fact, more: Partial<Gap> = {}): Gap {
  return {
    requirement,
    verdict,
    code: 'requirement.unmet',
    args: {},
    at,
    offender: at.record,
    related: [],
    ...more,
  };
}

export function result(
  rule: string,
  subject: RecordRef,
  verdict: Result['verdict'],
  more: Partial<Result> = {},
): Result {
  return { rule, subject, verdict, gaps: [], notes: [], ...more };
}

const COLLECTIONS: Readonly<Record<string, readonly InventoryRecord[]>> = {
  systems: [
    { id: 'portal', name: '门户网站', status: 'online', audit: { retentionDays: 90 } },
    { id: 'oa', name: '办公系统', status: 'online', mlps: { level: 2 } },
    { id: 'old', name: '旧系统', status: 'retired' },
  ],
  footers: [{ id: 'portal-home', system: 'portal', icp: { number: '豫ICP备123号' } }],
  terminals: [
    { id: 'pc-1', name: '一号机', assetNumber: 'ZD-1' },
    { id: 'pc-2', name: '二号机' },
    { id: 'pc-3', name: '秘密的名字', classified: true, assetNumber: '秘密的编号' },
  ],
};

/** An index over plain collections, each in a file of its own, with made-up but steady places. */
export function fakeIndex(
  collections: Readonly<Record<string, readonly InventoryRecord[]>> = COLLECTIONS,
  unit: InventoryRecord = { id: 'xc-yj', name: '某县应急管理局', category: 'county', region: '411024' },
  notes: readonly SourceNote[] = [],
): InventoryIndex {
  const records = new Map(Object.entries(collections));
  const sources = ['unit', ...records.keys()].map(
    (name) =>
      ({ file: `${name}.yaml`, sha256: createHash('sha256').update(name).digest('hex'), notes }) as Source,
  );
  const recordAt = (of: RecordRef) =>
    of.collection === 'unit' ? unit : records.get(of.collection)?.[of.index];
  return {
    inventory: { unit, collections: records, sources } as unknown as Inventory,
    records: (name) => records.get(name),
    byFields: (name, [field = '']) => ({
      matching: (key) =>
        (records.get(name) ?? []).flatMap((record, at) => (record[field] === key ? [at] : [])),
      lacking: [],
      lackingFor: () => [],
      repeated: [],
    }),
    refOf: () => undefined,
    idOf: (of) => String(recordAt(of)?.id),
    toCome: () => undefined,
    headingOf: () => undefined,
    locate: ({ record, path }): Location => ({
      file: `${record.collection}.yaml`,
      line: record.index * 10 + path.length + 2,
      column: 5,
      pointer: ['', record.collection, record.index, ...path].join('/'),
    }),
  };
}

const MLPS = ['mlps', 'level'] as const;

/** Something of everything: gaps of every severity, not yet due, not applicable, remarks, classified, without a rule. */
export const OUTCOMES: readonly RuleOutcome[] = [
  {
    rule: 'A2.1',
    passed: 0,
    results: [
      result('A2.1', ref('systems', 0), 'undeclared', {
        gaps: [
          gap('graded', 'undeclared', fact(ref('systems', 0), ...MLPS), {
            code: 'fact.missing',
            args: { fields: ['systems.mlps.filing.filedOn', 'systems.mlps.level'] },
          }),
        ],
      }),
      result('A2.1', ref('systems', 1), 'fail', {
        gaps: [
          gap('filed', 'fail', fact(ref('systems', 1), 'mlps', 'filing', 'filedOn'), {
            args: { 'params.filingDeadlineDays': 30 },
            actual: '2024-03-01',
          }),
        ],
      }),
      result('A2.1', ref('systems', 2), 'not-applicable', {
        reason: { code: 'applies.not', args: { condition: 'subject.status == "online"', position: 0 } },
      }),
    ],
  },
  {
    rule: 'A2.2',
    passed: 1,
    results: [
      result('A2.2', ref('systems', 0), 'fail', {
        gaps: [gap('retention', 'fail', fact(ref('systems', 0), 'audit', 'retentionDays'), { actual: '90' })],
      }),
    ],
  },
  {
    rule: 'A3.1',
    passed: 1,
    results: [
      result('A3.1', ref('systems', 0), 'fail', {
        gaps: [
          gap('icp-number', 'fail', fact(ref('footers', 0), 'icp', 'number'), {
            args: { 'footer.icp.number': '豫ICP备123号' },
            actual: '豫ICP备123号',
            related: [fact(ref('systems', 0))],
          }),
        ],
        notes: [
          {
            id: 'not-linked',
            code: 'remark',
            args: { 'footer.icp.number': '豫ICP备123号' },
            at: fact(ref('footers', 0), 'icp'),
          },
        ],
      }),
    ],
  },
  {
    rule: 'A3.2',
    passed: 0,
    results: [
      result('A3.2', UNIT, 'pending', {
        gaps: [
          gap('inspected', 'pending', fact(UNIT), {
            code: 'year.planned',
            args: { year: 2026, due: '2026-12-01' },
          }),
        ],
      }),
    ],
  },
  {
    rule: 'A4.1',
    passed: 1,
    results: [
      result('A4.1', ref('terminals', 1), 'fail', {
        gaps: [gap('numbered', 'fail', fact(ref('terminals', 1), 'assetNumber'))],
      }),
      result('A4.1', ref('terminals', 2), 'fail', {
        gaps: [
          gap('numbered', 'fail', fact(ref('terminals', 2), 'assetNumber'), {
            args: { day: '2026-01-02' },
            actual: '秘密的编号',
          }),
        ],
      }),
    ],
  },
  {
    rule: 'A5.1',
    passed: 0,
    results: [
      result('A5.1', UNIT, 'undeclared', {
        reason: { code: 'collection.missing', args: { collection: 'documents' } },
        gaps: [
          gap('documents', 'undeclared', fact(UNIT), {
            code: 'collection.missing',
            args: { collection: 'documents' },
          }),
        ],
      }),
    ],
  },
];

/** Evidence of every kind of worth, an attestation that decides and one that does not, and a classified record. */
export function trusting(): Pick<ReportInput, 'evidence' | 'attestations' | 'outcomes'> {
  const at = (record: RecordRef) => fact(record, 'evidence', 0);
  const attestation = {
    rule: 'A2.1',
    by: { name: '张三', post: '局长' },
    signedOn: '2026-10-01',
    expiresOn: '2026-12-01',
    statement: '已逐个核对',
    assurance: 'evidenced',
  } as const;
  return {
    evidence: {
      standing: new Map(),
      faulty: new Set(),
      problems: [
        {
          code: 'evidence.mismatch',
          args: { file: 'a.pdf', algorithm: 'SM3', expected: 'aa', actual: 'bb' },
          severity: 'high',
          file: 'a.pdf',
          at: at(ref('systems', 1)),
        },
        {
          code: 'evidence.missing',
          args: { file: '秘密.pdf' },
          severity: 'medium',
          file: '秘密.pdf',
          at: at(ref('terminals', 2)),
        },
      ],
      unseen: 2,
      future: 1,
    },
    attestations: [
      { ...attestation, record: UNIT, id: 'att-2', state: 'valid', subjects: 1 },
      { ...attestation, record: UNIT, id: 'att-1', state: 'superseded', subjects: 0 },
    ],
    outcomes: OUTCOMES.map((outcome) =>
      outcome.rule === 'A2.1'
        ? {
            rule: 'A2.1',
            passed: 3,
            passes: { counts: { declared: 0, evidenced: 2, verified: 1 }, of: () => 'evidenced' },
            results: [
              result('A2.1', ref('systems', 0), 'pass', { assurance: 'evidenced', attestation: 'att-2' }),
            ],
          }
        : outcome,
    ),
  };
}

export const PARAMETERS: readonly ParameterValue[] = [
  { name: 'logRetentionDays', value: 365, default: 180, effect: 'tightened' },
  { name: 'reviewDays', value: 120, default: 90, effect: 'loosened', reason: '人手不足' },
];

/** What the small report is made from; `change` replaces parts of it. */
export function smallInput(change: Partial<ReportInput> = {}): ReportInput {
  return {
    rulebook: SMALL_RULEBOOK,
    schema: SMALL_SCHEMA,
    index: fakeIndex(),
    outcomes: OUTCOMES,
    asOf: '2026-11-01',
    asOfSource: 'argument',
    parameters: PARAMETERS,
    footing: { kind: 'forwarded', paper: 'notice', further: [], inForce: '2019-09-29' },
    language: 'zh',
    toolVersion: '0.1.0',
    ...change,
  };
}

export function smallReport(change: Partial<ReportInput> = {}): Report {
  return buildReport(smallInput(change));
}

/** The duties that have rules, all of them passing. */
export function perfectOutcomes(): readonly RuleOutcome[] {
  return OUTCOMES.map(({ rule }) => ({ rule, passed: 3, results: [] }));
}

/** A gap that is waived, one of a classified record that is, and waivers that do not count. */
export function waiving(): Pick<ReportInput, 'waivers' | 'outcomes'> {
  const granted = { owner: '张三', approver: '李四', approvedOn: '2026-10-01', expiresOn: '2026-11-20' };
  const retention = { id: 'w-1', reason: '设备停产，年底更换', ...granted };
  const secret = { id: 'w-2', reason: '秘密的理由', ...granted, expiresOn: '2027-06-30' };
  const covered: Readonly<Record<string, (subject: RecordRef) => Gap['waiver']>> = {
    'A2.2': () => retention,
    'A4.1': ({ index }) => (index === 2 ? secret : undefined),
  };
  const state = { overlaps: [], classified: false } as const;
  return {
    waivers: [
      {
        ...retention,
        ...state,
        record: UNIT,
        rule: 'A2.2',
        requirement: 'retention',
        subject: { collection: 'systems', pattern: 'p*' },
        state: 'expiring',
        gaps: 1,
        overlaps: ['w-3'],
      },
      {
        ...secret,
        ...state,
        record: UNIT,
        rule: 'A4.1',
        subject: { collection: 'terminals', id: 'pc-3' },
        state: 'valid',
        gaps: 1,
        classified: true,
      },
      {
        ...retention,
        ...state,
        id: 'w-3',
        record: UNIT,
        rule: 'A3.1',
        subject: { collection: 'systems', id: 'portal', pattern: '*' },
        expiresOn: '2026-10-31',
        state: 'expired',
        gaps: 1,
      },
    ],
    outcomes: OUTCOMES.map((outcome) => ({
      ...outcome,
      results: outcome.results.map((one) => ({
        ...one,
        gaps: one.gaps.map((each) => {
          const waiver = covered[outcome.rule]?.(one.subject);
          return waiver ? { ...each, waiver } : each;
        }),
      })),
    })),
  };
}
