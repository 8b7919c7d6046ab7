import { describe, expect, it, vi } from 'vitest';
import type { ReportGap, ReportResult } from '../../src/model/report-results.ts';
import { reportSummary } from '../../src/report/summary.ts';
import {
  fact,
  fakeIndex,
  gap,
  OUTCOMES,
  perfectOutcomes,
  ref,
  result,
  smallInput,
  smallReport,
} from './a-small-report.ts';

function gapOf(results: Iterable<ReportResult>, rule: string, id: string): ReportGap {
  const found = [...results].find((one) => one.rule === rule && one.subject.id === id)?.gaps[0];
  if (!found) throw new Error(`no gap of ${rule} for ${id}`);
  return found;
}

function changed(rule: string, results: (typeof OUTCOMES)[number]['results'], passed = 0) {
  return OUTCOMES.map((outcome) => (outcome.rule === rule ? { rule, passed, results } : outcome));
}

describe('the figures', () => {
  it('count duties, and leave those without a rule out of every count', () => {
    const { summary, unwritten } = smallReport();
    expect(summary.verdicts).toEqual({
      error: 0,
      fail: 4,
      undeclared: 1,
      pending: 1,
      pass: 0,
      informational: 0,
      'not-applicable': 0,
    });
    expect(summary.arithmetic).toEqual({
      pass: 0,
      all: 6,
      notApplicable: 0,
      informational: 0,
      counted: 6,
      unwritten: 4,
    });
    expect(unwritten).toEqual(['A1.1', 'A5.2', 'A5.3', 'N1.1']);
  });

  it('count gaps that fail or are undeclared, by severity', () => {
    const { summary } = smallReport();
    expect(summary.gaps).toEqual({ high: 4, medium: 3, low: 0 });
    expect(summary.gapVerdicts).toEqual({ fail: 5, undeclared: 2 });
  });

  it('leave not-applicable and informational duties out of the rate', () => {
    const outcomes = perfectOutcomes().map((outcome, position) => {
      if (position === 0)
        return { ...outcome, passed: 0, results: [result('A2.1', ref('systems', 0), 'not-applicable')] };
      if (position === 1)
        return { ...outcome, passed: 0, results: [result('A2.2', ref('systems', 0), 'informational')] };
      return outcome;
    });
    const { summary } = smallReport({ outcomes });
    expect(summary.complianceRate).toBe(1);
    expect(summary.arithmetic).toMatchObject({
      all: 6,
      notApplicable: 1,
      informational: 1,
      counted: 4,
      pass: 4,
    });
  });

  it('never round up to a full rate', () => {
    const { duties } = smallInput().rulebook;
    const judged = Array.from({ length: 30_000 }, (_, at) => ({
      duty: duties[0]!,
      severity: 'low' as const,
      verdict: at === 0 ? ('pending' as const) : ('pass' as const),
      gaps: { fail: 0, undeclared: 0 },
      waived: 0,
      passes: { declared: 1, evidenced: 0, verified: 0 },
    }));
    expect(reportSummary(judged, []).complianceRate).toBe(0.9999);
    expect(reportSummary(judged.slice(1), []).complianceRate).toBe(1);
  });
});

describe('a paper that does not bind the unit', () => {
  const { rulebook } = smallInput();
  const unbound = {
    rulebook: {
      ...rulebook,
      rules: [...rulebook.rules, { ...rulebook.rules[0]!, id: 'N1.1' }],
      unwritten: rulebook.unwritten.filter((id) => id !== 'N1.1'),
    },
    outcomes: [
      {
        rule: 'N1.1',
        passed: 0,
        results: [
          {
            ...result('N1.1', ref('unit', 0), 'not-applicable'),
            reason: { code: 'paper.not-bound' as const, args: { paper: 'notice' } },
          },
        ],
      },
    ],
  };

  it.each([
    ['zh' as const, '某网安〔2019〕2号不约束本单位，它约束的是县级单位'],
    ['en' as const, '某网安〔2019〕2号 does not bind this unit. Whom it binds: counties.'],
  ])('is named in the reason, with whom it binds: %s', (language, expected) => {
    const reason = [...smallReport({ ...unbound, only: ['N1.1'], language }).results][0]?.reason;
    expect(reason).toMatchObject({ code: 'paper.not-bound', args: { paper: 'notice' } });
    expect(reason?.message).toContain(expected);
  });
});

describe('the order', () => {
  it('is paper, article, rule, collection, id, whatever order the results came in', () => {
    const order = (outcomes = OUTCOMES) =>
      [...smallReport({ outcomes }).results].map(
        ({ rule, subject }) => `${rule} ${subject.collection} ${subject.id}`,
      );
    const expected = order();
    expect(expected.slice(0, 3)).toEqual(['A2.1 systems oa', 'A2.1 systems old', 'A2.1 systems portal']);
    const shuffled = [...OUTCOMES]
      .reverse()
      .map((outcome) => ({ ...outcome, results: [...outcome.results].reverse() }));
    expect(order(shuffled)).toEqual(expected);
  });

  it('puts the papers as the register names them, and article 10 after article 9', () => {
    const articles = smallReport().articles.map(({ paper, article }) => `${paper} ${article}`);
    expect(articles).toEqual(['base 1', 'base 2', 'base 3', 'base 4', 'base 5', 'notice 1']);
  });
});

describe('results', () => {
  it('leave passing ones out unless all are asked for', () => {
    const passing = (all: boolean) =>
      [...smallReport({ allResults: all }).results]
        .filter(({ verdict }) => verdict === 'pass')
        .map(({ rule, subject }) => `${rule} ${subject.id}`);
    expect(passing(false)).toEqual([]);
    expect(passing(true)).toContain('A2.2 oa');
    expect(passing(true)).toContain('A4.1 pc-1');
    expect(passing(true)).not.toContain('A2.2 portal');
  });

  it('are made anew each time they are read', () => {
    const { results } = smallReport();
    expect(JSON.stringify([...results])).toBe(JSON.stringify([...results]));
  });

  it('are placed only when somebody reads where they are', () => {
    const index = fakeIndex();
    const locate = vi.spyOn(index, 'locate');
    const gaps = [...smallReport({ index }).results].flatMap((result) => result.gaps);
    const beside = gaps.flatMap(({ related }) => related);
    expect(beside).not.toEqual([]);
    expect(gaps.map(({ message }) => message)).not.toContain('');
    expect(locate).not.toHaveBeenCalled();
    for (const { location } of [...gaps, ...beside]) expect(location.line).toBeGreaterThan(0);
    expect(locate).toHaveBeenCalledTimes(gaps.length + beside.length);
  });

  it('need an outcome of every rule that was asked for', () => {
    expect(() => smallReport({ outcomes: OUTCOMES.slice(1) })).toThrow('A2.1');
  });
});

describe('a partial report', () => {
  it('has only the duties asked for, and says so', () => {
    const report = smallReport({ only: ['A2.2', 'A5.2'] });
    expect(report.partial).toBe(true);
    expect(report.only).toEqual(['A2.2', 'A5.2']);
    expect(report.articles.map(({ article, duties }) => [article, duties.length])).toEqual([
      [2, 1],
      [5, 1],
    ]);
    expect(report.unwritten).toEqual(['A5.2']);
    expect([...report.notes].map(({ code }) => code)).toContain('note.partial');
  });
});

describe('a gap', () => {
  const { results } = smallReport();

  it('says the fact as it is, as it must be, and how to mend it', () => {
    expect(gapOf(results, 'A2.1', 'oa')).toMatchObject({
      requirement: 'filed',
      code: 'requirement.unmet',
      args: { field: 'systems.mlps.filing.filedOn', 'params.filingDeadlineDays': 30 },
      message: '“备案日期”（systems.mlps.filing.filedOn）为“2024-03-01”，不符合要求',
      actual: '2024-03-01',
      expected: '定级后 30 天内备案',
      remedy: '向公安机关办理备案，填写 mlps.filing',
      location: { file: 'systems.yaml', line: 15, column: 5 },
    });
  });

  const late = (actual: string, day: string) => {
    const found = gap('filed', 'fail', fact(ref('systems', 1), 'mlps', 'filing', 'filedOn'), {
      code: 'requirement.late',
      args: { day, until: '2027-03-07', 'params.filingDeadlineDays': 30 },
      actual,
    });
    const outcomes = changed('A2.1', [result('A2.1', ref('systems', 1), 'fail', { gaps: [found] })]);
    return gapOf(smallReport({ outcomes }).results, 'A2.1', 'oa').message;
  };

  it('that is late says by which day of which field, to the minute where that is a moment', () => {
    const rest = '，晚于期限，在 2027-03-07 以前仍列为差距；要求：定级后 30 天内备案';
    const field = '“备案日期”（systems.mlps.filing.filedOn）';
    expect(late('2026-03-07', '2026-03-07')).toBe(`${field}为 2026-03-07${rest}`);
    expect(late('2026-03-07T13:15:00+08:00', '2026-03-07')).toBe(`${field}为 2026-03-07 13:15${rest}`);
    // What mended it is not the field pointed at.
    expect(late('2026-03-05', '2026-03-07')).toBe(`2026-03-07 才做到${rest}`);
  });

  it('of what the record itself says was not done says what', () => {
    const found = gap('filed', 'fail', fact(ref('systems', 1), 'status'), {
      code: 'requirement.unmet',
      args: { undone: 'retired', 'params.filingDeadlineDays': 30 },
      actual: 'online, retired',
    });
    const outcomes = changed('A2.1', [result('A2.1', ref('systems', 1), 'fail', { gaps: [found] })]);
    const { message, actual } = gapOf(smallReport({ outcomes }).results, 'A2.1', 'oa');
    expect(message).toBe('“状态”（systems.status）：停用');
    expect(actual).toBe('online, retired');
  });

  it.each([
    ['没有登记对应的“首页标识”（footers）：“状态”（systems.status）为“停用”', 'retired'],
    ['没有登记对应的“首页标识”（footers）', undefined],
  ])('says what was looked up and led to no record: %s', (message, actual) => {
    const found = gap('graded', 'undeclared', fact(ref('systems', 0), 'status'), {
      code: 'lookup.none',
      args: { collection: 'footers' },
      ...(actual === undefined ? {} : { actual }),
    });
    const outcomes = changed('A2.1', [result('A2.1', ref('systems', 0), 'undeclared', { gaps: [found] })]);
    expect(gapOf(smallReport({ outcomes }).results, 'A2.1', 'portal').message).toBe(message);
  });

  it('uses the rule’s own words where it has some', () => {
    const found = gapOf(results, 'A3.1', 'portal');
    expect(found.message).toBe('备案号 豫ICP备123号 不合规范');
    expect(found.offender).toEqual({ collection: 'footers', id: 'portal-home', name: null });
    expect(found.related).toMatchObject([{ collection: 'systems', id: 'portal', name: '门户网站' }]);
  });

  it('says what to fill in where, and what may stand there', () => {
    expect(gapOf(results, 'A2.1', 'portal').remedy).toBe(
      '在“系统”（systems）的记录 portal 中填写“备案日期”（systems.mlps.filing.filedOn），例如：2023-01-28；' +
        '在“系统”（systems）的记录 portal 中填写“等级”（systems.mlps.level），照实填写数字',
    );
    expect(gapOf(results, 'A5.1', 'xc-yj').remedy).toBe(
      '申报“文件”（documents），列出全部记录；确实没有的，写 documents: []',
    );
  });

  it.each([
    [['systems.status'], '可填：online（在用）、retired（停用）'],
    [['systems.audit.enabled'], '，查清后照实填 true（是）或 false（否）'],
    [['systems.mlps'], '例如：{level: …, filing: {filedOn: 2023-01-28}}'],
    [['footers.icp.number'], '在“首页标识”（footers）的相应记录中填写“备案号”（footers.icp.number）'],
    [['footers'], '申报“首页标识”（footers）'],
    [['documents.tags'], '例如：[预案]'],
  ])('tells what may stand in %j', (fields, expected) => {
    const missing = gap('graded', 'undeclared', fact(ref('systems', 0)), {
      code: 'fact.missing',
      args: { fields },
    });
    const outcomes = changed('A2.1', [result('A2.1', ref('systems', 0), 'undeclared', { gaps: [missing] })]);
    expect(gapOf(smallReport({ outcomes }).results, 'A2.1', 'portal').remedy).toContain(expected);
  });

  it.each([
    ['fact.future', { fields: ['systems.mlps.filing.filedOn'], day: '2062-01-01' }, '核对“备案日期”'],
    [
      'lookup.undecided',
      { collection: 'footers', fields: ['footers.system'] },
      '每条记录中填写“系统”（footers.system），填“系统”（systems）中记录的编号（还没有记录的先登记）',
    ],
    ['applies.undecided', { fields: ['systems.status'] }, '可填：online'],
    ['rule.fault', { fault: 'x' }, '规则编号 A2.1'],
    ['lookup.none', { collection: 'footers' }, '向公安机关办理备案'],
  ] as const)('of kind %s has its own remedy', (code, args, expected) => {
    const found = gap('graded', 'undeclared', fact(ref('systems', 0)), { code, args });
    const outcomes = changed('A2.1', [result('A2.1', ref('systems', 0), 'undeclared', { gaps: [found] })]);
    expect(gapOf(smallReport({ outcomes }).results, 'A2.1', 'portal').remedy).toContain(expected);
  });

  it('keeps its fingerprint when wording, place and language change', () => {
    const index = fakeIndex();
    const moved = { ...index, locate: () => ({ file: 'other.yaml', line: 9, column: 9, pointer: '/x' }) };
    const prints = (change: Parameters<typeof smallReport>[0]) =>
      [...smallReport(change).results].flatMap(({ gaps }) => gaps.map((one) => one.fingerprint));
    const expected = prints({});
    expect(prints({ index: moved })).toEqual(expected);
    expect(prints({ language: 'en' })).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
    expect(expected.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true);
  });
});

describe('a reason', () => {
  it('is said in the condition’s own words', () => {
    const [, old] = [...smallReport().results];
    expect(old).toMatchObject({ verdict: 'not-applicable', reason: { message: '系统未上线' } });
  });
});
