import { listed, message } from '../messages/message.ts';
import type { ReportGap, ReportRecord } from '../model/report-results.ts';
import type { Location } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `file:line:column`, counted from 1, as editors and terminals make it a link. Raw: it is for the format to make it safe. */
export function placeText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** The place of a gap; in a ledger also by the heading of its column, for a table shows no characters counted. */
export function gapPlaceText(
  language: Language,
  { location, args }: Pick<ReportGap, 'location' | 'args'>,
): string {
  const place = placeText(location);
  const { heading } = args;
  return heading === undefined ? place : message(language, 'gap.in-column', { place, heading });
}

/** A record by collection, name and id; one that must not be named says so. */
export function recordText(words: Vocabulary, record: ReportRecord, withheld = false): string {
  const { language } = words;
  const { id, name } = record;
  const collection = words.collection(record.collection);
  if (name !== null) return message(language, 'record.named', { collection, id, name });
  return message(language, withheld ? 'record.withheld' : 'record.bare', { collection, id });
}

/** The related records of a gap that tell a reader something: each place once, and not that of the gap itself. */
export function furtherPlaces({ record, location, related }: ReportGap): ReportGap['related'] {
  const told = new Set([placeOf(record, location)]);
  return related.filter((other) => {
    const place = placeOf(other, other.location);
    return !told.has(place) && told.add(place);
  });
}

function placeOf({ collection, id }: ReportGap['record'], location: Location): string {
  return `${collection} ${id} ${placeText(location)}`;
}

/** The record a gap is about: the subject, and the offender where that is another one. */
export function offenderText(
  words: Vocabulary,
  subject: ReportRecord,
  gap: Pick<ReportGap, 'offender' | 'withheld'>,
): string {
  const same = gap.offender.collection === subject.collection && gap.offender.id === subject.id;
  const of = (record: ReportRecord) => recordText(words, record, gap.withheld);
  return same ? of(subject) : listed(words.language, [of(subject), of(gap.offender)]);
}
