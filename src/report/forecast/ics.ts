import { createHash } from 'node:crypto';
import type { MessageCode } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { dayNumber, daysBetween } from '../../model/day.ts';
import type { Forecast, ForecastLapse } from '../../model/forecast.ts';
import type { Severity } from '../../model/severity.ts';
import type { Language } from '../../model/text.ts';
import { dutyCited } from '../article-labels.ts';
import { twinNumbering } from '../gap-numbers.ts';
import { offenderText, placeText } from '../record-labels.ts';
import type { RenderOptions } from '../render-options.ts';
import { LONGEST, shown } from '../safe-text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { grouped, type LapseGroup } from './groups.ts';
import { icsDay, icsLine, icsText } from './ics-lines.ts';
import { laterText, waiverEndText } from './phrases.ts';

const RECORDS_TOLD = 20;

/** iCalendar's priorities. */
const PRIORITY = { high: 1, medium: 5, low: 9 } as const satisfies Record<Severity, number>;

/** So many days before, at nine in the morning, a calendar reminds of it; what takes longest to mend, twice. */
const REMINDERS = { high: [30, 14], medium: [14], low: [14] } as const satisfies Record<
  Severity,
  readonly number[]
>;

/**
 * The forecast as a calendar (RFC 5545): what has to be done by one day for one requirement is one event on the last good
 * day, all day long. Nothing in it comes from a clock: it is stamped with the audit date, and a forecast of a later date
 * is a later revision of the same events.
 */
export function* forecastIcs(forecast: Forecast, { language, words }: RenderOptions): Generator<string> {
  const name = message(language, 'forecast.calendar', { unit: text(language, forecast.unit.name) });
  yield icsLine('BEGIN', 'VCALENDAR');
  yield icsLine('VERSION', '2.0');
  yield icsText('PRODID', `-//netsec//netsec ${forecast.tool.version}//${language.toUpperCase()}`);
  yield icsLine('CALSCALE', 'GREGORIAN');
  yield icsLine('METHOD', 'PUBLISH');
  yield icsText('NAME', name);
  yield icsText('X-WR-CALNAME', name);
  const numberOf = twinNumbering();
  for (const group of grouped(forecast.lapses, RECORDS_TOLD))
    yield* event(forecast, words, group, numberOf(group.head.fingerprint));
  yield icsLine('END', 'VCALENDAR');
}

function* event(forecast: Forecast, words: Vocabulary, group: LapseGroup, number: number): Generator<string> {
  const { language } = words;
  const { asOf } = forecast;
  const { head, count } = group;
  const summary = message(language, 'forecast.event', {
    severity: message(language, `severity.${head.severity}`),
    duty: head.rule,
    what: text(language, head.expected ?? head.title),
    ...(count > 1 ? { count } : { record: recordOf(words, head) }),
  });
  yield icsLine('BEGIN', 'VEVENT');
  yield icsText('UID', uidOf(forecast, head, number));
  yield icsLine('DTSTAMP', `${icsDay(asOf)}T000000Z`);
  yield icsLine('SEQUENCE', String(Math.max(0, dayNumber(asOf))));
  yield icsLine('DTSTART;VALUE=DATE', icsDay(head.lastGoodDay));
  yield icsLine('DTEND;VALUE=DATE', icsDay(head.firstBadDay));
  yield icsText('SUMMARY', summary);
  yield icsText('DESCRIPTION', description(forecast, words, group));
  yield icsLine('PRIORITY', String(PRIORITY[head.severity]));
  yield icsLine('TRANSP', 'TRANSPARENT');
  for (const trigger of triggers(head.severity, daysBetween(asOf, head.lastGoodDay))) {
    yield icsLine('BEGIN', 'VALARM');
    yield icsLine('ACTION', 'DISPLAY');
    yield icsText('DESCRIPTION', summary);
    yield icsLine('TRIGGER', trigger);
    yield icsLine('END', 'VALARM');
  }
  yield icsLine('END', 'VEVENT');
}

/**
 * The identity of an event: the first of its gaps, in this unit. A duty that was done and will lapse again keeps it, so
 * that a calendar which takes the next forecast moves the event instead of keeping a stale one. A second event of the same
 * gap, for another entry of the list, is numbered.
 */
function uidOf({ unit }: Forecast, { fingerprint }: ForecastLapse, number: number): string {
  const whose = createHash('sha256')
    .update(JSON.stringify([unit.region, unit.id]))
    .digest('hex');
  const event = number === 1 ? fingerprint : `${fingerprint}-${number}`;
  return `${event}-${whose.slice(0, 12)}@netsec`;
}

/** When to remind: nine in the morning some days before, or of the day itself where all those days are past. */
function triggers(severity: Severity, daysLeft: number): readonly string[] {
  const ahead = REMINDERS[severity].filter((days) => days < daysLeft);
  return ahead.length > 0 ? ahead.map((days) => `-P${days - 1}DT15H`) : ['PT9H'];
}

function description(forecast: Forecast, words: Vocabulary, group: LapseGroup): string {
  const { language } = words;
  const { head, told, count, messages, remedies, later, waivers } = group;
  const line = (label: MessageCode, value: string) =>
    message(language, 'report.labelled', { label: message(language, label), value });
  const cited = text(language, dutyCited(forecast, language, head));
  const verdict = message(language, `verdict.${head.verdict}`);
  const lines = [
    line('column.basis', message(language, 'forecast.duty', { cited, title: text(language, head.title) })),
    ...waivers.map((waiver) => line('forecast.why', text(language, waiverEndText(language, waiver)))),
    ...remedies.map((remedy) => line('forecast.to-do', shown(language, remedy, LONGEST.message))),
    line('forecast.first-bad-day', `${head.firstBadDay} ${verdict}`),
    ...messages.map((said) => line('forecast.then', shown(language, said, LONGEST.message))),
    ...later.map((steps) => line('forecast.afterwards', laterText(language, steps))),
    line('column.subject', String(count)),
    ...told.map((lapse) => `- ${recordAndPlace(words, lapse)}`),
    ...(count > told.length ? [message(language, 'entries.more', { count: count - told.length })] : []),
  ];
  return lines.join('\n');
}

function recordAndPlace(words: Vocabulary, lapse: ForecastLapse): string {
  const { language } = words;
  const place = text(language, placeText(lapse.location));
  return message(language, 'record.placed', { record: recordOf(words, lapse), place });
}

function recordOf(words: Vocabulary, lapse: ForecastLapse): string {
  return text(words.language, offenderText(words, lapse.subject, lapse));
}

/** A value of the input, safe and not too long. */
function text(language: Language, value: string): string {
  return shown(language, value, LONGEST.value);
}
