import { type Day, yearOf } from '../model/day.ts';
import type { Report } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';

/** Whether what a year missed of this requirement is over with that year. */
export type LapsesWithYear = (rule: string, requirement: string) => boolean;

/** The requirements of a rulebook of which a year that missed them cannot make up for it. */
export function lapsingIn({ rules }: Pick<Rulebook, 'rules'>): LapsesWithYear {
  const lapsing = new Set<string>();
  for (const { id: rule, checks } of rules)
    for (const { id, lapsesWithYear } of checks.flatMap(({ requires }) => requires))
      if (lapsesWithYear) lapsing.add(`${rule} ${id}`);
  return (rule, requirement) => lapsing.has(`${rule} ${requirement}`);
}

/** By fingerprint, the day on which what this year missed is a gap no more. */
export function* endingsWithYear(
  { asOf, results }: Report,
  lapsesWithYear: LapsesWithYear,
): Generator<readonly [string, Day]> {
  for (const { rule, gaps } of results)
    for (const { requirement, verdict, fingerprint } of gaps)
      if (verdict === 'fail' && lapsesWithYear(rule, requirement))
        yield [fingerprint, `${yearOf(asOf) + 1}-01-01`];
}
