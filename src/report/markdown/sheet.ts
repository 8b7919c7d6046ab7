import type { MessageCode } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { ReportGap, ReportRecord, ReportResult } from '../../model/report-results.ts';
import type { Location } from '../../model/source.ts';
import type { Language, MessageArguments } from '../../model/text.ts';
import { dutyCited } from '../article-labels.ts';
import { gapNumbering } from '../gap-numbers.ts';
import { gapPlaceText, offenderText, placeText, recordText } from '../record-labels.ts';
import { groupOf, recordsText, type UndeclaredGroup } from '../undeclared.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { code, prose, value } from './escape.ts';
import { type Survey, surveyOf } from './survey.ts';

/** What Markdown is written on, whatever it says. */
export interface BlankSheet {
  readonly language: Language;
  readonly words: Vocabulary;
  /** A text of the catalogue, escaped together with its arguments. */
  say(code: MessageCode, args?: MessageArguments): string;
}

/** A report on its way to Markdown. */
export interface Sheet extends BlankSheet {
  readonly report: Report;
  readonly survey: Survey;
}

/** A sheet for a report, whose results are read once to begin with. */
export function createSheet(report: Report, words: Vocabulary): Sheet {
  return { report, survey: surveyOf(report, words), ...createBlankSheet(words) };
}

export function createBlankSheet(words: Vocabulary): BlankSheet {
  const { language } = words;
  return { language, words, say: (text, args) => prose(language, message(language, text, args)) };
}

export function section(sheet: BlankSheet, title: MessageCode): string {
  return `\n## ${message(sheet.language, title)}\n`;
}

export function subsection(title: string): string {
  return `\n### ${title}\n`;
}

export function paragraph(text: string): string {
  return `\n${text}\n`;
}

export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `\n${items.map((item) => `- ${item}\n`).join('')}`;
}

/** A table with the rows as they come; nothing at all, not even `before`, where there is none. */
export function* table(
  sheet: Pick<BlankSheet, 'say'>,
  head: readonly MessageCode[],
  rows: Iterable<readonly string[]>,
  before = '',
): Generator<string> {
  let begun = false;
  for (const row of rows) {
    if (!begun) {
      yield `${before}\n${tableLine(head.map((title) => sheet.say(title)))}${tableLine(head.map(() => '---'))}`;
    }
    begun = true;
    yield tableLine(row);
  }
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A gap with its result, and its number in the report. */
interface SheetGap {
  readonly number: number;
  readonly result: ReportResult;
  readonly gap: ReportGap;
}

/** Every gap of these verdicts that is not waived (or, when asked, that is) with its number and result, in order. */
export function* gapsOf(
  { report, survey }: Sheet,
  verdicts: readonly ReportGap['verdict'][],
  waived = false,
): Generator<SheetGap> {
  if (!verdicts.some((verdict) => survey.verdicts.has(verdict))) return;
  const numberOf = gapNumbering();
  for (const result of report.results) {
    for (const gap of result.gaps) {
      const number = numberOf(gap);
      if (verdicts.includes(gap.verdict) && (gap.waiver !== null) === waived) yield { number, result, gap };
    }
  }
}

/** The same, but of several that only wait for the same collections to be declared the first alone, with its group. */
export function* groupedGapsOf(
  sheet: Sheet,
  verdicts: readonly ReportGap['verdict'][],
): Generator<SheetGap & { readonly group?: UndeclaredGroup }> {
  const { survey, words } = sheet;
  const told = new Set<UndeclaredGroup>();
  for (const entry of gapsOf(sheet, verdicts)) {
    const group = groupOf(survey.undeclared, entry.result, entry.gap, words);
    if (!group || group.count === 1) yield entry;
    else if (!told.has(group)) yield { ...entry, group };
    if (group) told.add(group);
  }
}

/** The duty that a result is about, by paper, article and id. */
export function cited({ report, language }: Sheet, result: Parameters<typeof dutyCited>[2]): string {
  return prose(language, dutyCited(report, language, result));
}

/** The records a gap is about, and where. */
export function subjectOf({ language, words }: Sheet, subject: ReportRecord, gap: ReportGap): string {
  return value(language, offenderText(words, subject, gap));
}

/** The records of several gaps that are told as one. */
export function recordsOf({ language, words }: Sheet, group: UndeclaredGroup): string {
  return value(language, recordsText(group, words));
}

/** A record by collection, id and name, as a value of the input. */
export function recordOf({ language, words }: Sheet, record: ReportRecord, withheld: boolean): string {
  return value(language, recordText(words, record, withheld));
}

/** The place of a gap, likewise. */
export function gapPlaceOf({ language }: Sheet, gap: ReportGap): string {
  return code(language, gapPlaceText(language, gap));
}

/** A place in the inventory, to be copied. */
export function placeOf({ language }: BlankSheet, location: Location): string {
  return code(language, placeText(location));
}
