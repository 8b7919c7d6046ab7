import type { Report } from '../model/report.ts';
import type { BaselineState, ReportClosedGap } from '../model/report-baseline.ts';
import type { ReportGap, ReportResult } from '../model/report-results.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { type Mark, marksIn, matched } from './twins.ts';

/** A gap as it stands in one report, as far as it is compared. */
export interface ComparedGap extends ReportClosedGap {
  readonly title: string;
  readonly waived: boolean;
}

/** What became of one gap of the later report. */
export interface Met {
  /** Nothing where it is not compared, or not yet due. */
  readonly state: BaselineState | null;
  readonly before: ComparedGap | undefined;
}

/** What two reports say of the same gaps. */
export interface GapComparison {
  /** By fingerprint, for each gap of the later report that has it, in order. */
  readonly met: ReadonlyMap<string, readonly Met[]>;
  readonly counts: Readonly<Record<BaselineState, number>>;
  /** In the earlier report's order. */
  readonly closed: readonly ComparedGap[];
  /** Duties that one of them did not look at, and the other did. */
  readonly onlyBefore: readonly string[];
  readonly onlyNow: readonly string[];
}

/** How far a gap is from being none: what is not yet due, what is waived, what is open, what could not be decided. */
const RANK = { pending: 1, waived: 2, open: 3, error: 4 } as const;

/**
 * Compares gap by gap, by fingerprint; where several have one, those of the same words or the same item of a list are taken
 * for each other, and of what is left the worst of both reports. Only duties that both reports looked at are compared. What
 * one report waives and another, that honours none, has open, is worse there: the inspector's view excuses nothing by a
 * waiver of before.
 */
export function compareGaps(before: Report, now: Report): GapComparison {
  const [then, today] = [dutiesOf(before), dutiesOf(now)];
  const known = gathered(before, (rule) => today.has(rule));
  const found = gathered(now, (rule) => then.has(rule));
  const marks = marksOfTwins([
    [before, known],
    [now, found],
  ]);
  const counts = { new: 0, worse: 0, better: 0, unchanged: 0 };
  const met = new Map<string, readonly Met[]>();
  for (const [fingerprint, gaps] of found) {
    const those = paired(gaps, known.get(fingerprint) ?? [], marks);
    met.set(fingerprint, those);
    for (const { state } of those) if (state) counts[state] += 1;
  }
  const closed = [...known].flatMap(([fingerprint, gaps]) => {
    const there = new Set(met.get(fingerprint)?.map((one) => one.before));
    return worstFirst(gaps).filter((gap) => !there.has(gap) && gap.verdict !== 'pending');
  });
  return {
    met,
    counts,
    closed,
    onlyBefore: [...then].filter((id) => !today.has(id)),
    onlyNow: [...today].filter((id) => !then.has(id)),
  };
}

/** Goes through the later report's gaps with what became of each; of one that was not compared, nothing did. */
export function* metGaps(
  report: Report,
  { met }: Pick<GapComparison, 'met'>,
): Generator<{ readonly result: ReportResult; readonly states: readonly Met[] }> {
  const seen = new Map<string, number>();
  for (const result of report.results) {
    const states = result.gaps.map(({ fingerprint }): Met => {
      const at = seen.get(fingerprint) ?? 0;
      seen.set(fingerprint, at + 1);
      return met.get(fingerprint)?.[at] ?? { state: null, before: undefined };
    });
    yield { result, states };
  }
}

/** The duties that a report looked at and had a rule for. */
function dutiesOf({ articles }: Report): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ duties }) =>
      duties.filter(({ verdict }) => verdict !== 'unwritten').map(({ id }) => id),
    ),
  );
}

function gathered({ results }: Report, isCompared: (rule: string) => boolean): Gathered {
  const all = new Map<string, ComparedGap[]>();
  for (const result of results) {
    if (!isCompared(result.rule)) continue;
    for (const gap of result.gaps) {
      const those = all.get(gap.fingerprint);
      const compared = comparedGap(result, gap);
      if (those) those.push(compared);
      else all.set(gap.fingerprint, [compared]);
    }
  }
  return all;
}

function comparedGap(result: ReportResult, gap: ReportGap): ComparedGap {
  const { rule, title, severity, subject } = result;
  const { requirement, verdict, offender, fingerprint, waiver } = gap;
  return {
    rule,
    title,
    requirement,
    severity,
    verdict,
    subject: { collection: subject.collection, id: subject.id },
    offender: { collection: offender.collection, id: offender.id },
    fingerprint,
    waived: waiver !== null,
  };
}

type Gathered = ReadonlyMap<string, readonly ComparedGap[]>;

/** The marks of gaps that either report has several of by one fingerprint; the others are known by that alone. */
function marksOfTwins(reports: readonly (readonly [Report, Gathered])[]): ReadonlyMap<ComparedGap, Mark> {
  const several = reports.flatMap(([, all]) => [...all].filter(([, gaps]) => gaps.length > 1));
  const twins = new Set(several.map(([fingerprint]) => fingerprint));
  const marks = new Map<ComparedGap, Mark>();
  for (const [report, all] of reports)
    for (const [fingerprint, those] of marksIn(report, twins))
      for (const [at, mark] of those.entries()) {
        const gap = all.get(fingerprint)?.[at];
        if (gap) marks.set(gap, mark);
      }
  return marks;
}

/** For each gap of the later report the one of the earlier report that it is taken for. */
function paired(
  found: readonly ComparedGap[],
  known: readonly ComparedGap[],
  marks: ReadonlyMap<ComparedGap, Mark>,
): readonly Met[] {
  const matches = matched(worstFirst(found), worstFirst(known), marks);
  return found.map((gap) => {
    const match = matches.get(gap);
    return { state: stateOf(match, gap), before: match };
  });
}

function worstFirst(gaps: readonly ComparedGap[]): readonly ComparedGap[] {
  if (gaps.length < 2) return gaps;
  return [...gaps].sort(
    (one, other) =>
      rankOf(other) - rankOf(one) ||
      graver(one.severity, other.severity) ||
      Number(other.verdict === 'fail') - Number(one.verdict === 'fail'),
  );
}

/**
 * A gap that opens, for whatever reason, became worse, and so did one that is graver now. That a known breach is no
 * longer known is no improvement either. A waiver mends nothing: what it covers stays what it was.
 */
function stateOf(before: ComparedGap | undefined, now: ComparedGap): BaselineState | null {
  const rank = rankOf(now);
  if (!before) return rank === RANK.pending ? null : 'new';
  const earlier = rankOf(before);
  if (rank === RANK.pending) return earlier === RANK.pending ? null : 'better';
  if (rank > earlier) return 'worse';
  if (earlier === RANK.error && rank < earlier) return 'better';
  const change = graver(before.severity, now.severity);
  if (change > 0 || before.verdict !== now.verdict) return 'worse';
  return change < 0 ? 'better' : 'unchanged';
}

function rankOf({ verdict, waived }: ComparedGap): number {
  if (verdict === 'pending' || verdict === 'error') return RANK[verdict];
  return waived ? RANK.waived : RANK.open;
}

/** Below zero where the first is graver. */
function graver(one: Severity, other: Severity): number {
  return SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);
}
