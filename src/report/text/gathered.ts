import type { Report } from '../../model/report.ts';
import type { ReportGap, ReportResult } from '../../model/report-results.ts';
import { gapKind, gapNumbering } from '../gap-numbers.ts';
import { countReason, type ReasonCounts } from '../not-applicable.ts';
import { countUndeclared, noneUndeclared, type Undeclared, type UndeclaredGroup } from '../undeclared.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** One gap with the result it belongs to, and its number. */
export interface Entry {
  readonly number: number;
  readonly result: ReportResult;
  readonly gap: ReportGap;
  /** With those that only wait for the same collections to be declared, of which it is the first. */
  readonly group?: UndeclaredGroup;
}

/** Entries, and how many more there are of each requirement than those kept. */
export interface Entries {
  readonly kept: Entry[];
  readonly more: Map<string, number>;
}

/** What the text shows of the results: no more of each requirement than a person reads. */
export interface Gathered {
  /** By paper and article. */
  readonly gaps: ReadonlyMap<string, Entries>;
  readonly errors: Entries;
  readonly waived: Entries;
  readonly pending: Entries;
  readonly notApplicable: ReasonCounts;
  readonly undeclared: Undeclared;
}

/** Of one requirement so many gaps are told one by one. */
const TOLD = 20;

/** The name under which an article's gaps are gathered. */
export function articleKey({ paper, article }: { readonly paper: string; readonly article: number }): string {
  return `${paper} ${article}`;
}

/** Goes through the results once and keeps what the text shows. */
export function gather(report: Report, words: Vocabulary): Gathered {
  const gaps = new Map<string, Entries>();
  const apart = { broken: noEntries(), waived: noEntries(), pending: noEntries() };
  const notApplicable: ReasonCounts = new Map();
  const undeclared = noneUndeclared();
  const counts = new Map<string, number>();
  const numberOf = gapNumbering();
  for (const result of report.results) {
    countReason(notApplicable, result, words.language);
    for (const gap of result.gaps) {
      const kind = gapKind(gap);
      const entries = kind === 'open' ? entriesOf(gaps, articleKey(result)) : apart[kind];
      const entry = { number: numberOf(gap), result, gap };
      const group = countUndeclared(undeclared, result, gap, words);
      if (!group) keep(entries, entry, counts);
      else if (group.count === 1) entries.kept.push({ ...entry, group });
    }
  }
  const { broken: errors, waived, pending } = apart;
  return { gaps, errors, waived, pending, notApplicable, undeclared };
}

/** The requirement as it is named to people. */
function requirementName({ result, gap }: Entry): string {
  return `${result.rule}/${gap.requirement}`;
}

/** How many entries there are, kept or not. */
export function sizeOf({ kept, more }: Entries): number {
  return [...more.values()].reduce((sum, count) => sum + count, kept.length);
}

function keep(entries: Entries, entry: Entry, counts: Map<string, number>): void {
  const name = requirementName(entry);
  const key = `${name} ${entry.gap.verdict} ${entry.gap.waiver !== null}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  if (count <= TOLD) entries.kept.push(entry);
  else entries.more.set(name, (entries.more.get(name) ?? 0) + 1);
}

function entriesOf(gaps: Map<string, Entries>, key: string): Entries {
  const entries = gaps.get(key) ?? noEntries();
  gaps.set(key, entries);
  return entries;
}

function noEntries(): Entries {
  return { kept: [], more: new Map() };
}
