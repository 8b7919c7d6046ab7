import { listed, message } from '../../messages/message.ts';
import type { ReportWaiverOnRecord } from '../../model/report-waivers.ts';
import { recordText } from '../record-labels.ts';
import { waiverDutyText, waiverGapsText, waiverPersonText, waiverSubjectText } from '../waiver-labels.ts';
import { told, value } from './escape.ts';
import {
  cited,
  gapPlaceOf,
  gapsOf,
  paragraph,
  placeOf,
  type Sheet,
  subjectOf,
  subsection,
  table,
} from './sheet.ts';

/** 已豁免的差距: what is waived, and until when. */
export function waivedTable(sheet: Sheet): Iterable<string> {
  return table(
    sheet,
    ['column.basis', 'column.subject', 'column.finding', 'column.severity', 'column.waiver'],
    waivedRows(sheet),
    subsection(sheet.say('subsection.waived')),
  );
}

function* waivedRows(sheet: Sheet): Generator<readonly string[]> {
  const { language, say } = sheet;
  for (const { result, gap } of gapsOf(sheet, ['fail', 'undeclared'], true)) {
    const { id = '', expiresOn = '' } = gap.waiver ?? {};
    yield [
      cited(sheet, result),
      `${subjectOf(sheet, result.subject, gap)} ${gapPlaceOf(sheet, gap)}`,
      told(language, gap.message),
      say(`severity.${result.severity}`),
      say('waiver.until', { id, expiresOn }),
    ];
  }
}

/** 豁免: every waiver, in force or not, and how it stands. */
export function waiversTable(sheet: Sheet): Iterable<string> {
  return table(
    sheet,
    [
      'column.requirement',
      'column.subject',
      'column.reason',
      'column.owner-approver',
      'column.term',
      'column.state',
      'column.waived-gaps',
      'column.place',
    ],
    sheet.report.waivers.map((waiver) => waiverRow(sheet, waiver)),
    subsection(sheet.say('subsection.waivers')),
  );
}

function waiverRow(sheet: Sheet, waiver: ReportWaiverOnRecord): readonly string[] {
  const { language, say } = sheet;
  const { id, reason, approvedOn, expiresOn, state, overlaps, location } = waiver;
  const overlap = message(language, 'waiver.overlaps', { ids: listed(language, overlaps) });
  const standing = [say(`waiver.state.${state}`), ...(overlaps.length > 0 ? [value(language, overlap)] : [])];
  return [
    value(language, `${waiverDutyText(language, waiver)} ${id}`),
    value(language, waiverSubjectText(language, waiver)),
    reason === null ? say('waiver.withheld') : told(language, reason),
    say('waiver.people', {
      owner: waiverPersonText(language, waiver, 'owner'),
      approver: waiverPersonText(language, waiver, 'approver'),
    }),
    say('attestation.term', { signedOn: approvedOn, expiresOn }),
    standing.join(message(language, 'report.clause-separator')),
    value(language, waiverGapsText(language, waiver)),
    placeOf(sheet, location),
  ];
}

/** 与早先报告的对照: the counts, and what is closed. */
export function* baselineTables(sheet: Sheet): Generator<string> {
  const { report, language, say } = sheet;
  const { baseline, closed } = report;
  if (!baseline) return;
  const { asOf, counts, notCompared } = baseline;
  yield subsection(say('subsection.baseline'));
  yield paragraph(
    say('report.full-stop', { text: message(language, 'baseline.counts', { asOf, ...counts }) }),
  );
  if (notCompared.length > 0) yield paragraph(say('baseline.not-compared', { ids: [...notCompared] }));
  yield* table(
    sheet,
    ['column.requirement', 'column.subject', 'column.verdict', 'column.severity'],
    closed.map(({ rule, requirement, offender, verdict, severity }) => [
      value(language, waiverDutyText(language, { rule, requirement })),
      value(language, recordText(sheet.words, { ...offender, name: null })),
      say(`verdict.${verdict}`),
      say(`severity.${severity}`),
    ]),
    subsection(say('subsection.closed')),
  );
}
