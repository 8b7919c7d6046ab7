import { yearOf } from '../model/day.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { Report } from '../model/report.ts';
import type { ReportGap, ReportResult } from '../model/report-results.ts';
import { APPLIES } from '../model/result.ts';
import type { LapsesWithYear } from './lapsing.ts';
import { nameOf } from './ledger-gap.ts';
import type { Problem } from './problem.ts';

/** How the gap that a problem stands for is, where nothing is left to mend or that is not known. */
export const STANDINGS = [
  /** Its requirement holds. */
  'passes',
  /** It was mended late, and is only still listed. */
  'late',
  /** The duty does not bind the record any more. */
  'not-applicable',
  /** The record that was judged, or the one whose fault it was, is not in the inventory any more. */
  'record-gone',
  /** The year that missed it is over, and nothing of it can be made up for. */
  'year-over',
  /** A term runs. */
  'pending',
  /** A dated exception covers it. */
  'waived',
  /** Something else is missing now, so that the requirement could not be decided. */
  'undecided',
  /** The audit did not look at it: another choice of duties, or a duty that this rulebook has no rule for. */
  'not-judged',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Tells how the gaps of problems are that the audit does not list as open. */
export interface Standings {
  of(problem: Problem): Standing;
}

/** What is wrong with evidence stands in the place of a requirement, and there is no duty with it. */
const OF_EVIDENCE = 'evidence.';

/** Looks once through a report for what the problems of the ledger need to know. */
export function standingsIn(
  report: Report,
  index: InventoryIndex,
  problems: readonly Problem[],
  lapsesWithYear: LapsesWithYear,
): Standings {
  const wanted = new Set(problems.flatMap(({ record }) => record.gap?.rule ?? []));
  const judged = new Set(
    report.articles.flatMap(({ duties }) =>
      duties.filter(({ verdict }) => verdict !== 'unwritten').map(({ id }) => id),
    ),
  );
  const results = new Map<string, ReportResult>();
  for (const result of report.results)
    if (wanted.has(result.rule)) results.set(`${result.rule} ${nameOf(result.subject)}`, result);
  const ids = new Map<string, ReadonlySet<string>>();

  function exists(name: string): boolean | undefined {
    const [collection = '', id = ''] = name.split('/', 2);
    const records = index.records(collection);
    if (!records) return undefined;
    const known = ids.get(collection) ?? new Set(records.map((record) => String(record.id)));
    ids.set(collection, known);
    return known.has(id);
  }

  function ofGap(gap: NonNullable<Problem['record']['gap']>): Standing {
    const { rule, requirement, subject, offender = subject, fingerprint } = gap;
    const ofEvidence = rule === undefined && requirement?.startsWith(OF_EVIDENCE) && !report.partial;
    if (subject === undefined || offender === undefined) return 'not-judged';
    if (!ofEvidence && !judged.has(rule ?? '')) return 'not-judged';
    const result = results.get(`${rule} ${subject}`);
    if (result?.verdict === 'not-applicable') return 'not-applicable';
    const there = [exists(subject), exists(offender)];
    if (there.includes(undefined)) return 'undecided';
    if (there.includes(false)) return 'record-gone';
    const own = result?.gaps.find((one) => one.fingerprint === fingerprint);
    if (own) return own.waiver === null ? 'pending' : 'waived';
    return result?.gaps.some((one) => hides(one, subject, requirement)) ? 'undecided' : 'passes';
  }

  function isOver({ gap, foundOn, reopenedOn = foundOn }: Problem['record']): boolean {
    const { rule = '', requirement = '' } = gap ?? {};
    return yearOf(reopenedOn) < yearOf(report.asOf) && lapsesWithYear(rule, requirement);
  }

  function of({ record }: Problem): Standing {
    const standing = record.gap ? ofGap(record.gap) : 'not-judged';
    return standing === 'pending' && isOver(record) ? 'year-over' : standing;
  }

  return { of };
}

/** Whether a gap keeps another requirement's, or another record's, from being seen. */
function hides(gap: ReportGap, subject: string, requirement: string | undefined): boolean {
  if (gap.verdict !== 'undeclared') return gap.verdict === 'error';
  if (gap.requirement === APPLIES) return true;
  return nameOf(gap.offender) === subject && (requirement ?? gap.requirement) === gap.requirement;
}
