import { dayOf, yearOf } from '../model/day.ts';
import type { DatedRun } from './dated-run.ts';
import { inIdOrder } from './id-order.ts';
import { Found, type Missing, Unknown, type Value } from './value.ts';

type Undecided = Extract<Missing, { kind: 'lookup' }>;

/**
 * Why a year may have had more acts than a look-up found: records of which it is not known whether they are meant, and
 * that are of that year by their day, or have none. What is certainly of another year is no act of this one, whatever it
 * was.
 */
export function mayBeOfYear(found: Value, on: string, year: number, run: DatedRun): Unknown | undefined {
  if (!(found instanceof Found) || !found.more) return undefined;
  const missing = found.more.missing.flatMap((one): readonly Missing[] =>
    one.kind === 'lookup' ? ofYear(one) : [one],
  );
  return missing.length === 0 ? undefined : new Unknown(missing);

  function ofYear(undecided: Undecided): readonly Undecided[] {
    const firsts = undecided.groups.flatMap((group) => firstOfYear(undecided.collection, group));
    const [record] = inIdOrder(undecided.collection, firsts, run.index);
    return record === undefined ? [] : [{ ...undecided, record }];
  }

  function firstOfYear(collection: string, group: readonly number[]): readonly number[] {
    const byYear = yearsOf(collection, group, on, run);
    const undated = isDoneWithoutADay(collection, on, run) ? (byYear.get(undefined) ?? []) : [];
    const records = run.index.records(collection) ?? [];
    const dated = byYear.get(year)?.find((position) => run.hasReached(dayOf(String(records[position]![on]))));
    return [...undated.slice(0, 1), ...(dated === undefined ? [] : [dated])];
  }
}

/** Whether an act without that day may have been done; where its absence means something, it is not done yet. */
export function isDoneWithoutADay(collection: string, on: string, { schema }: DatedRun): boolean {
  return schema[collection]?.fields[on]?.absence !== 'meaningful';
}

type ByYear = ReadonlyMap<number | undefined, readonly number[]>;

const yearsOfGroup = new WeakMap<readonly number[], Map<string, ByYear>>();

/** The records of a group by the year of a day, those of a year by their ids; made once, for many subjects share a group. */
function yearsOf(collection: string, group: readonly number[], on: string, run: DatedRun): ByYear {
  const byDay = yearsOfGroup.get(group) ?? new Map<string, ByYear>();
  yearsOfGroup.set(group, byDay);
  const known = byDay.get(on) ?? byYearOf(collection, group, on, run);
  byDay.set(on, known);
  return known;
}

function byYearOf(collection: string, group: readonly number[], on: string, run: DatedRun): ByYear {
  const records = run.index.records(collection) ?? [];
  const byYear = new Map<number | undefined, number[]>();
  for (const position of inIdOrder(collection, group, run.index)) {
    const day = records[position]?.[on];
    const year = typeof day === 'string' ? yearOf(dayOf(day)) : undefined;
    const ofThatYear = byYear.get(year);
    if (ofThatYear) ofThatYear.push(position);
    else byYear.set(year, [position]);
  }
  return byYear;
}
