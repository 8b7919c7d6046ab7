import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** `rules/calendar.yaml`: days that are fixed anew each year, as far as they are known. */
export interface CalendarTable {
  readonly publicityWeek: {
    /** Where the rule for the years without an entry stands. */
    readonly source: Text;
    /** The week of the month in the years without an entry. */
    readonly usual: { readonly month: number; readonly week: number };
    /** Within these days (`MM-DD`) the week has always lain. */
    readonly within: { readonly from: string; readonly to: string };
    /** The days announced, by year. */
    readonly announced: readonly AnnouncedWeek[];
  };
}

/** The days of one year's week, and who says so. */
export interface AnnouncedWeek {
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly source: Text;
}
