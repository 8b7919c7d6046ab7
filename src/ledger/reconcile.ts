import { addDays, type Day } from '../model/day.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { Report } from '../model/report.ts';
import type { Vocabulary } from '../report/vocabulary.ts';
import type { LapsesWithYear } from './lapsing.ts';
import { type LedgerGap, ledgerGaps } from './ledger-gap.ts';
import { deadlineOf, hasCountedDeadline, type Problem, problemsOf } from './problem.ts';
import { type Standing, standingsIn } from './standing.ts';

/** Ledger and audit held against each other: what is to be entered, and what somebody has to look at. */
export interface Plan {
  /** Open gaps that no entry stands for; those that are only unverified where they are wanted. */
  readonly added: readonly LedgerGap[];
  /** How many unverified ones were not wanted. */
  readonly unverified: number;
  /** Closed entries whose gap is open again. */
  readonly reopened: readonly Problem[];
  /** Entries that are not closed though their gap is not open any more: a person closes them, or waits. */
  readonly settled: readonly { readonly problem: Problem; readonly standing: Standing }[];
  /** Entries said to be mended whose gap is still open. */
  readonly unmended: readonly Problem[];
  /** Entries of one gap that are more than there are of it: some of them may be mended. */
  readonly surplus: readonly { readonly problems: readonly Problem[]; readonly open: number }[];
  /** Entries whose last day is counted, and earlier than the day on which their gap ends by itself. */
  readonly endingLater: readonly { readonly problem: Problem; readonly day: Day; readonly dueOn: Day }[];
  /** The last day for what is entered or opened again. */
  readonly dueOn: Day;
  /** By fingerprint, a later one: a term after the day on which the gap ends by itself. */
  readonly laterDueOn: ReadonlyMap<string, Day>;
}

/** How a ledger is to be kept. */
export interface Keeping {
  /** The term for mending what an audit found. */
  readonly rectificationDays: number;
  /** Whether gaps that are only unverified are entered too. */
  readonly unverified: boolean;
  /** By fingerprint, the first day on which a gap is none though nothing is done. */
  readonly endings: ReadonlyMap<string, Day>;
  readonly lapsesWithYear: LapsesWithYear;
}

/**
 * Holds the ledger against an audit. A gap is known by its fingerprint and by nothing else; where several have one, as
 * many entries stand for them.
 */
export function reconcile(
  report: Report,
  index: InventoryIndex,
  words: Vocabulary,
  { rectificationDays, unverified, endings, lapsesWithYear }: Keeping,
): Plan {
  const { asOf } = report;
  const problems = problemsOf(index);
  const open = groupedBy(ledgerGaps(report, index, words), ({ fingerprint }) => fingerprint);
  const entered = groupedBy(problems, ({ record }) => record.gap?.fingerprint);
  const standings = standingsIn(report, index, problems, lapsesWithYear);
  const dueOn = addDays(asOf, rectificationDays);
  const added: LedgerGap[] = [];
  const reopened: Problem[] = [];
  const surplus: Plan['surplus'][number][] = [];
  for (const [fingerprint, gaps] of open) {
    const entries = entered.get(fingerprint) ?? [];
    const living = entries.filter((entry) => isLiving(entry, asOf));
    if (living.length > gaps.length) surplus.push({ problems: living, open: gaps.length });
    const wanting = gapsWithoutEntry(gaps, entries, living, endings.get(fingerprint));
    reopened.push(...wanting.reopened);
    added.push(...wanting.added);
  }
  const unclosed = problems.filter(({ record }) => record.status !== 'closed');
  const linked = unclosed.filter(({ record }) => record.gap !== undefined);
  const wanted = unverified ? added : added.filter((gap) => !gap.unverified);
  return {
    added: toldApart(wanted, problems),
    unverified: added.length - wanted.length,
    reopened: reopened.sort((one, other) => one.index - other.index),
    settled: linked.flatMap((problem) => {
      const gaps = open.get(problem.record.gap?.fingerprint ?? '');
      if (!gaps) return [{ problem, standing: standings.of(problem) }];
      return gaps.every(({ mended }) => mended) ? [{ problem, standing: 'late' as const }] : [];
    }),
    unmended: linked.filter(({ record }) => {
      const gaps = open.get(record.gap?.fingerprint ?? '');
      return record.status === 'rectified' && gaps?.some(({ mended }) => !mended);
    }),
    surplus,
    endingLater: linked.flatMap((problem) => {
      const fingerprint = problem.record.gap?.fingerprint ?? '';
      const day = open.get(fingerprint)?.some(({ mended }) => !mended) ? endings.get(fingerprint) : undefined;
      const isLater = day !== undefined && day > deadlineOf(problem, rectificationDays);
      return isLater && hasCountedDeadline(problem, rectificationDays)
        ? [{ problem, day, dueOn: addDays(day, rectificationDays) }]
        : [];
    }),
    dueOn,
    // Whoever looks at it after that day has the usual time to close it.
    laterDueOn: new Map(
      [...endings]
        .filter(([, day]) => day > dueOn)
        .map(([fingerprint, day]) => [fingerprint, addDays(day, rectificationDays)]),
    ),
  };
}

/** Of the gaps of one fingerprint, those that no living entry stands for: closed entries are opened again first. */
function gapsWithoutEntry(
  gaps: readonly LedgerGap[],
  entries: readonly Problem[],
  living: readonly Problem[],
  endsOn: Day | undefined,
): Pick<Plan, 'added' | 'reopened'> {
  const all = entries.filter((entry) => !living.includes(entry));
  // Nothing but time was left, and somebody closed it within a term that lasts until the gap is over.
  const closed = all.filter(
    ({ record: { dueOn } }) => endsOn === undefined || dueOn === undefined || dueOn < endsOn,
  );
  // Somebody closed what was mended late: that it is still listed does not bring it back.
  const laidToRest = Math.min(closed.length, gaps.filter(({ mended }) => mended).length);
  const missing = Math.max(0, gaps.length - living.length - (all.length - closed.length) - laidToRest);
  const reopened = lastClosed(closed).slice(laidToRest).slice(0, missing);
  // Which of several alike is new cannot be known; an entry that says the same is not written twice if it can be helped,
  // and what is not met is taken to be entered before what is only unverified.
  const titles = new Set(living.map(({ record }) => record.title));
  const isEntered = ({ title, titleInFull }: LedgerGap): boolean =>
    titles.has(title) || titles.has(titleInFull);
  const likeliest = gaps.toSorted(
    (one, other) =>
      Number(isEntered(one)) - Number(isEntered(other)) || Number(other.unverified) - Number(one.unverified),
  );
  return { reopened, added: likeliest.slice(0, missing - reopened.length) };
}

/** Gives those the title in full that would otherwise have one with another entry. */
function toldApart(gaps: readonly LedgerGap[], problems: readonly Problem[]): readonly LedgerGap[] {
  const titles = groupedBy([...gaps, ...problems.map(({ record }) => record)], ({ title }) => title);
  return gaps.map((gap) =>
    (titles.get(gap.title)?.length ?? 0) > 1 ? { ...gap, title: gap.titleInFull } : gap,
  );
}

/** Whether an entry stands for an open gap on that day: it is not closed, or was closed only later. */
function isLiving({ record }: Problem, asOf: Day): boolean {
  return record.status !== 'closed' || (record.closedOn !== undefined && record.closedOn > asOf);
}

/** The entries that were closed last come first; those without a day before all others. */
function lastClosed(entries: readonly Problem[]): readonly Problem[] {
  const day = ({ record }: Problem): Day => record.closedOn ?? '9999-12-31';
  return entries.toSorted((one, other) =>
    day(one) === day(other) ? other.index - one.index : day(one) < day(other) ? 1 : -1,
  );
}

function groupedBy<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
