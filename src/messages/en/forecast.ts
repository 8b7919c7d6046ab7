import type { ForecastCode } from '../zh/forecast.ts';

/** Every text of a forecast, and of the command that makes it. */
export const forecast = {
  'cli.forecast': 'forecast what will lapse, when, and what to do before',
  'cli.option.days': 'how many days after the audit date to look at, 1 to 1100',
  'cli.option.forecast-format':
    'output format text, markdown, json or ics (calendar), with =FILE to a file; may be repeated, at most one without a file',
  'cli.bad-days': '--days {found} makes no sense: give a whole number from 1 to {most}.',
  'cli.forecast-too-late':
    '{days} days after {asOf} lie beyond the year 9999: give an earlier --as-of or fewer --days.',
  'cli.forecast-broken':
    'A rule failed to run as of {day}, so nothing can rest on this forecast; see netsec audit --as-of {day}.',

  'forecast.title': 'Network security forecast',
  'forecast.method':
    'Found by auditing every later day, as if the inventory stayed as it is; what is done and declared before its day no longer appears.',
  'forecast.span': 'Span',
  'forecast.span.value': '{days} days after {asOf}, to {through}',
  'forecast.already': 'Gaps today',
  'forecast.gaps-today':
    '{count} (high {high}, medium {medium}, low {low}), not told here[[; by what is on record now {closing} of them will have ended by then, and what is to be done is still to be done]]',
  'forecast.no-gaps-today': 'none',
  'forecast.month': '{year}-{month}',
  'forecast.deadline': 'By {lastGoodDay} (days left: {left}), or from {firstBadDay} it is a gap:',
  'forecast.deadline.today': 'By {lastGoodDay} (the audit date), or from {firstBadDay} it is a gap:',
  'forecast.counted': '{title} (records: {count})',
  'forecast.to-do': 'To do',
  'forecast.then': 'Else',
  'forecast.afterwards': 'Later',
  'forecast.why': 'Why',
  'forecast.waiver-ends': 'waiver {id} ends ({place})',
  'forecast.later': 'from {day}: {verdict}',
  'forecast.closed': 'no longer a gap',
  'forecast.first-bad-day': 'A gap from',
  'forecast.column.deadline': 'To be done by',
  'forecast.column.to-do': 'What to do before',
  'forecast.column.then': 'What comes of it otherwise',
  'forecast.total':
    '{count} will lapse within {days} days (high {high}, medium {medium}, low {low}), the first deadline is {nextDeadline}',
  'forecast.nothing': 'nothing will lapse within {days} days',
  'forecast.calendar': '{unit}: network security deadlines',
  'forecast.event': '[{severity}] {duty} due: {what}[[ (records: {count})]][[ ({record})]]',
  'forecast.duty': '{cited} {title}',
} as const satisfies Record<ForecastCode, string>;
