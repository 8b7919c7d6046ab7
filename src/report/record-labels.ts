import { listed, message } from '../messages/message.ts';
import type { ReportGap, ReportRecord } from '../model/report.ts';
import type { Location } from '../model/source.ts';
import type { Language } from '../model/text.ts';

/** `file:line:column`, counted from 1, as editors and terminals make it a link. Raw: it is for the format to make it safe. */
export function placeText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

/** A record by collection, id and name; one that must not be named says so. */
export function recordText(language: Language, record: ReportRecord, withheld = false): string {
  const { collection, id, name } = record;
  if (name !== null) return message(language, 'record.named', { collection, id, name });
  return message(language, withheld ? 'record.withheld' : 'record.bare', { collection, id });
}

/** The record a gap is about: the subject, and the offender where that is another one. */
export function offenderText(
  language: Language,
  subject: ReportRecord,
  gap: Pick<ReportGap, 'offender' | 'withheld'>,
): string {
  const same = gap.offender.collection === subject.collection && gap.offender.id === subject.id;
  const of = (record: ReportRecord) => recordText(language, record, gap.withheld);
  return same ? of(subject) : listed(language, [of(subject), of(gap.offender)]);
}
