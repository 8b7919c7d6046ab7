import { listed, message } from '../../messages/message.ts';
import { daysBetween } from '../../model/day.ts';
import type { Forecast, ForecastLapse, LaterStep } from '../../model/forecast.ts';
import type { Severity } from '../../model/severity.ts';
import type { Language } from '../../model/text.ts';
import { placeText } from '../record-labels.ts';
import type { EndedWaiver } from './groups.ts';

/** Short texts that several formats of a forecast share. Values of the input in them are raw: the format makes them safe. */

/** How many gaps will open, of whatever severity. */
export function totalLapses({ lapses }: Forecast['summary']): number {
  return total(lapses);
}

function total(counts: Readonly<Record<Severity, number>>): number {
  return counts.high + counts.medium + counts.low;
}

/** How long there is to the last good day, and when the gap opens. */
export function deadlineText({ asOf }: Forecast, language: Language, lapse: ForecastLapse): string {
  const { lastGoodDay, firstBadDay } = lapse;
  const left = daysBetween(asOf, lastGoodDay);
  return message(language, left === 0 ? 'forecast.deadline.today' : 'forecast.deadline', {
    lastGoodDay,
    firstBadDay,
    left,
  });
}

/** What becomes of a gap later: `2027-04-01 不符合`. */
export function laterText(language: Language, steps: readonly LaterStep[]): string {
  return listed(
    language,
    steps.map(({ day, verdict }) =>
      message(language, 'forecast.later', {
        day,
        verdict: message(language, verdict === 'closed' ? 'forecast.closed' : `verdict.${verdict}`),
      }),
    ),
  );
}

/** Why a gap opens that nothing has changed in. */
export function waiverEndText(language: Language, { id, location }: EndedWaiver): string {
  return message(language, 'forecast.waiver-ends', { id, place: placeText(location) });
}

/** The days that were looked at. */
export function spanText({ asOf, through, days }: Forecast, language: Language): string {
  return message(language, 'forecast.span.value', { asOf, through, days });
}

/** What is a gap already, which a forecast does not tell again. */
export function gapsTodayText({ summary }: Forecast, language: Language): string {
  const { gapsToday, closing } = summary;
  const count = total(gapsToday);
  if (count === 0) return message(language, 'forecast.no-gaps-today');
  return message(language, 'forecast.gaps-today', {
    count,
    ...gapsToday,
    ...(closing > 0 ? { closing } : {}),
  });
}

/** The forecast in one line. */
export function conclusionText({ summary, days, partial, unwritten }: Forecast, language: Language): string {
  const { lapses, nextDeadline } = summary;
  const count = total(lapses);
  const clauses = [
    nextDeadline === null
      ? message(language, 'forecast.nothing', { days })
      : message(language, 'forecast.total', { days, count, ...lapses, nextDeadline }),
    unwritten.length > 0 ? message(language, 'summary.unwritten', { count: unwritten.length }) : '',
    partial ? message(language, 'summary.partial') : '',
  ].filter((clause) => clause !== '');
  return message(language, 'summary.line', {
    clauses: clauses.join(message(language, 'report.clause-separator')),
  });
}

/** The month of a day, as a heading. */
export function monthText(language: Language, day: string): string {
  return message(language, 'forecast.month', { year: day.slice(0, 4), month: day.slice(5, 7) });
}
