import type { Report } from '../model/report.ts';
import type { GapVerdict } from '../model/report-summary.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { rateOf } from './summary.ts';

/** A figure of a saved report that what it lists does not bear out. */
export interface Contradiction {
  readonly pointer: string;
  readonly found: number | string | null;
  readonly counted: number | string | null;
}

type Figure = readonly [pointer: string, found: Contradiction['found'], counted: Contradiction['counted']];

/**
 * The first figure of a saved report that is not what its results come to; `undefined` where all are. Whoever is handed a
 * report reads its summary first, and that is what somebody would edit.
 */
export function contradictionIn(report: Report): Contradiction | undefined {
  for (const [pointer, found, counted] of figures(report))
    if (found !== counted) return { pointer, found, counted };
  return undefined;
}

function* figures(report: Report): Generator<Figure> {
  const { gaps, gapVerdicts, waived, evidenceProblems, verdicts, arithmetic, complianceRate } =
    report.summary;
  const counted = countedIn(report);
  for (const severity of SEVERITIES)
    yield [`/summary/gaps/${severity}`, gaps[severity], counted.bySeverity[severity]];
  for (const verdict of GAP_VERDICTS)
    yield [`/summary/gapVerdicts/${verdict}`, gapVerdicts[verdict], counted.all[verdict]];
  yield ['/summary/waived', waived, counted.all.waived];
  for (const severity of SEVERITIES) {
    const problems = report.evidenceProblems.filter((problem) => problem.severity === severity);
    yield [`/summary/evidenceProblems/${severity}`, evidenceProblems[severity], problems.length];
  }
  yield* figuresOfDuties(report, counted.all);
  const { pass, all, notApplicable, informational } = arithmetic;
  yield ['/summary/verdicts/pass', verdicts.pass, pass];
  yield ['/summary/arithmetic/counted', arithmetic.counted, all - notApplicable - informational];
  const rate = arithmetic.counted === 0 ? null : rateOf(pass, arithmetic.counted);
  yield ['/summary/complianceRate', complianceRate, rate];
}

/** That the duties' gaps are those of the results, that none passes with any, and that so many pass as is said. */
function* figuresOfDuties({ articles, summary }: Report, counted: Counts): Generator<Figure> {
  const { arithmetic, verdicts } = summary;
  const sum = { ...NONE };
  let passing = 0;
  let duties = 0;
  for (const [article, found] of articles.entries())
    for (const [position, { verdict, gaps, waived }] of found.duties.entries()) {
      if (verdict === 'pass')
        yield [`/articles/${article}/duties/${position}/verdict`, verdict, worstOf(gaps) ?? verdict];
      sum.fail += gaps.fail;
      sum.undeclared += gaps.undeclared;
      sum.waived += waived;
      passing += Number(verdict === 'pass');
      duties += 1;
    }
  for (const kind of KINDS) yield [`/articles (${kind})`, sum[kind], counted[kind]];
  // Roll-ups, which say again what other duties say, are among the articles' duties and not in the summary.
  const rollUps = Math.max(0, duties - arithmetic.unwritten - arithmetic.all);
  yield ['/summary/verdicts/pass', verdicts.pass, clamped(verdicts.pass, passing - rollUps, passing)];
}

function worstOf(gaps: Readonly<Record<GapVerdict, number>>): GapVerdict | undefined {
  return GAP_VERDICTS.find((verdict) => gaps[verdict] > 0);
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

const GAP_VERDICTS = ['fail', 'undeclared'] as const satisfies readonly GapVerdict[];

type Counts = Readonly<Record<GapVerdict | 'waived', number>>;
const KINDS = [...GAP_VERDICTS, 'waived'] as const;
const NONE: Counts = { fail: 0, undeclared: 0, waived: 0 };

interface Counted {
  readonly all: Counts;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

function countedIn({ results }: Report): Counted {
  const bySeverity = { high: 0, medium: 0, low: 0 };
  const all = { ...NONE };
  for (const { severity, gaps } of results) {
    for (const { verdict, waiver } of gaps) {
      if (verdict !== 'fail' && verdict !== 'undeclared') continue;
      const kind = waiver === null ? verdict : 'waived';
      all[kind] += 1;
      if (kind !== 'waived') bySeverity[severity] += 1;
    }
  }
  return { all, bySeverity };
}
