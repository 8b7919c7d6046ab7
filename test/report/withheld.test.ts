import { describe, expect, it } from 'vitest';
import type { Gap, Note } from '../../src/model/result.ts';
import type { Requirement, Rulebook } from '../../src/model/rulebook.ts';
import { jsonChunks } from '../../src/report/json.ts';
import { markdownChunks } from '../../src/report/markdown.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { textChunks } from '../../src/report/text.ts';
import { fact, fakeIndex, gap, OUTCOMES, ref, result, smallReport } from './a-small-report.ts';
import { SMALL_RULEBOOK, SMALL_WORDS } from './a-small-rulebook.ts';

const OPTIONS = { width: 80, paint: PLAIN, language: 'zh', words: SMALL_WORDS.zh } as const;
const SECRET = '秘密';

/** A report on a system's footer, where some terminal is classified. */
function reportOn(found: Partial<Gap>, note?: Partial<Note>, rulebook = SMALL_RULEBOOK) {
  const index = fakeIndex({
    systems: [{ id: 'portal', name: '门户网站' }],
    footers: [
      { id: 'home', icp: { number: '豫ICP备123号' } },
      { id: 'secret-home', name: '秘密的名字', classified: true },
    ],
    terminals: [],
  });
  const at = fact(ref('footers', 0), 'icp', 'number');
  const outcomes = OUTCOMES.map((outcome) => {
    if (outcome.rule !== 'A3.1') return { ...outcome, passed: 1, results: [] };
    const gaps = [
      gap('icp-number', 'fail', at, {
        args: { 'footer.icp.number': '秘密的备案号' },
        actual: '秘密的备案号',
        ...found,
      }),
    ];
    const notes = [
      {
        id: 'not-linked',
        code: 'remark' as const,
        args: { 'footer.icp.number': '秘密的备案号' },
        at,
        ...note,
      },
    ];
    return { rule: 'A3.1', passed: 0, results: [result('A3.1', ref('systems', 0), 'fail', { gaps, notes })] };
  });
  return smallReport({ index, outcomes, rulebook });
}

describe('records declared classified', () => {
  it.each(['zh', 'en'] as const)('come out in no format, in %s', (language) => {
    const report = smallReport({ language });
    const options = { ...OPTIONS, language };
    for (const chunks of [textChunks(report, options), markdownChunks(report, options), jsonChunks(report)]) {
      const text = [...chunks].join('');
      expect(text).toContain('pc-3');
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('2026-01-02');
    }
  });

  it('withhold a gap they are the place of, and one they are only related to', () => {
    const placed = reportOn({ at: fact(ref('footers', 1)), offender: ref('footers', 1) });
    const related = reportOn({ related: [fact(ref('footers', 1))] });
    for (const report of [placed, related]) {
      const [only] = [...report.results];
      expect(only?.gaps[0]).toMatchObject({ withheld: true, actual: null });
      expect(JSON.stringify(only)).not.toContain(SECRET);
      expect(JSON.stringify(only)).toContain('secret-home');
    }
  });

  it('withhold a remark they are the place of', () => {
    const [remark] = [...reportOn({}, { at: fact(ref('footers', 1)) }).notes];
    expect(remark).toMatchObject({ withheld: true, args: {}, message: '涉及标为涉密的记录，只列编号和位置' });
  });

  it('withhold what was late where the words quote something of them', () => {
    const late = { id: 'icp-number', code: 'late.mended', args: { day: '2026-01-02' } } as const;
    const elsewhere = { ...late, at: fact(ref('systems', 0)) };
    const [remark] = [...reportOn({}, { ...elsewhere, quotesClassified: true }).notes];
    expect(remark).toMatchObject({ withheld: true, args: {} });
    const [open] = [...reportOn({}, elsewhere).notes];
    expect(open).toMatchObject({
      withheld: false,
      message: '曾经逾期，已于 2026-01-02 补正；要求：规范的备案号',
    });
  });

  it('leave alone what has no part in them', () => {
    const [only] = [...reportOn({ args: { 'footer.icp.number': '7' }, actual: '7' }).results];
    expect(only?.gaps[0]).toMatchObject({ withheld: false, message: '备案号 7 不合规范', actual: '7' });
  });

  it('withhold words that quote a looked-up record which the gap does not name', () => {
    const elsewhere = { at: fact(ref('systems', 0)), offender: ref('systems', 0) };
    const quoting = { ...elsewhere, quotesClassified: true } as const;
    const [only] = [...reportOn(quoting, undefined, withoutPlace()).results];
    expect(only?.gaps[0]).toMatchObject({ withheld: true });
    expect(JSON.stringify(only)).not.toContain(SECRET);
    const [open] = [...reportOn(elsewhere, undefined, withoutPlace()).results];
    expect(open?.gaps[0]).toMatchObject({ withheld: false });
  });

  it('do not withhold how many of them there are', () => {
    const elsewhere = { at: fact(ref('systems', 0)), offender: ref('systems', 0), args: { footers: '2' } };
    const [only] = [...reportOn(elsewhere, undefined, counting(withoutPlace())).results];
    expect(only?.gaps[0]).toMatchObject({ withheld: false, args: { footers: '2' } });
  });
});

/** A rulebook whose look-ups are lists, of which the words tell the number. */
function counting(rulebook: Rulebook): Rulebook {
  const rules = rulebook.rules.map((rule) => ({
    ...rule,
    checks: rule.checks.map((check) => ({
      ...check,
      lookups: check.lookups.map(
        ({ from }) => ({ name: 'footers', from, kind: 'all', where: [], absent: 'pass' }) as const,
      ),
      requires: check.requires.map((requirement) => ({
        ...requirement,
        placeholders: [{ op: 'path', root: 'footers', keys: [] } as const],
      })),
    })),
  }));
  return { ...rulebook, rules };
}

/** The small rulebook, its requirements pointing at nothing but still quoting the footer. */
function withoutPlace(): Rulebook {
  const rules = SMALL_RULEBOOK.rules.map((rule) => ({
    ...rule,
    checks: rule.checks.map((check) => ({
      ...check,
      requires: check.requires.map(({ at: _at, ...requirement }) => requirement as Requirement),
    })),
  }));
  return { ...SMALL_RULEBOOK, rules };
}
