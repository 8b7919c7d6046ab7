import { addDays, type Day } from '../model/day.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { FieldSchema } from '../model/schema-index.ts';
import { rewritten } from './rewrite.ts';
import type { Retelling } from './situation.ts';

/** After so many years the calendar is the same again, leap days and days of the week included. */
const YEARS = 28;
const DAYS = 10227;

/** Fields that hold the number of a year. */
const YEAR = /^year$|Years$/;

/** Everything 28 years later: every day of the unit, the day of the audit, and the days that papers and calendar fix. */
export const daysMoved: Retelling = ({ inventory, asOf }, { schema, rulebook }) => ({
  inventory: rewritten(inventory, schema, (value, field, { path }) => later(value, field, path.at(-1) ?? '')),
  asOf: moved(asOf),
  rulebook: rulebookMoved(rulebook),
});

function later(value: unknown, { type }: FieldSchema, key: string): unknown {
  if (typeof value === 'string' && (type === 'day' || type === 'instant')) return moved(value);
  return typeof value === 'number' && YEAR.test(key) ? value + YEARS : value;
}

function rulebookMoved(rulebook: Rulebook): Rulebook {
  const { publicityWeek } = rulebook.calendar;
  const announced = publicityWeek.announced.map((week) => ({
    ...week,
    year: week.year + YEARS,
    from: moved(week.from),
    to: moved(week.to),
  }));
  return {
    ...rulebook,
    papers: rulebook.papers.map((paper) =>
      paper.inForce ? { ...paper, inForce: moved(paper.inForce) } : paper,
    ),
    calendar: { ...rulebook.calendar, publicityWeek: { ...publicityWeek, announced } },
  };
}

function moved(dayOrInstant: string): Day {
  return addDays(dayOrInstant.slice(0, 10), DAYS) + dayOrInstant.slice(10);
}
