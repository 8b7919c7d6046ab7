import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { code, prose, told, value } from '../report/markdown/escape.ts';
import { LEDGER_COLUMNS } from '../report/markdown/gaps.ts';
import { list, paragraph, subsection, table } from '../report/markdown/sheet.ts';
import { placeText } from '../report/record-labels.ts';
import type { EntryRemark, LedgerEntry, LedgerReport } from './ledger-report.ts';

/** 整改台账 as it is handed in: the table of all problems, and below it what the audit makes of them. */
export function* ledgerMarkdown(report: LedgerReport, language: Language): Generator<string> {
  const say = (text: MessageCode, args?: MessageArguments): string =>
    prose(language, message(language, text, args));
  const sentence = (text: string): string => message(language, 'report.full-stop', { text });
  yield `# ${say('plan.heading')}\n`;
  yield list([
    say('report.labelled', {
      label: message(language, 'label.unit'),
      value: message(language, 'unit.named', report.unit),
    }),
    say('plan.as-of', { day: report.asOf }),
    report.problems.length === 0 ? say('plan.empty') : say('plan.counts', report.counts),
    ...(report.only.length > 0 ? [say('plan.partial', { ids: report.only })] : []),
  ]);
  yield* table({ say }, LEDGER_COLUMNS, rows(report, language));
  const titles = new Map(report.problems.map(({ id, title }) => [id, title]));
  const section = function* (
    heading: MessageCode,
    remarks: readonly EntryRemark[],
    lead = '',
  ): Generator<string> {
    if (remarks.length === 0) return;
    yield subsection(say(heading, { count: remarks.length }));
    if (lead !== '') yield paragraph(sentence(lead));
    yield list(
      remarks.map((remark) => {
        const title = titles.get(remark.id) ?? '';
        const entry = say('plan.entry', { id: remark.id, title });
        const because = message(language, 'plan.entry-because', {
          entry,
          reason: told(language, remark.message),
        });
        return message(language, 'plan.entry-placed', {
          place: code(language, placeText(remark.location)),
          entry: because,
        });
      }),
    );
  };
  yield* section('plan.section.settled', report.mayBeClosed, say('plan.settled-lead'));
  yield* section('plan.section.overdue', report.overdue);
  yield* section('plan.section.attention', report.attention);
}

function* rows(report: LedgerReport, language: Language): Generator<readonly string[]> {
  const cell = (text: string | null): string => (text === null ? '' : told(language, text));
  const name = (text: string | null): string => (text === null ? '' : value(language, text));
  for (const entry of report.problems) {
    yield [
      cell(entry.title),
      cell(entry.basis),
      entry.severity === null ? '' : prose(language, message(language, `severity.${entry.severity}`)),
      cell(entry.measure),
      name(entry.department),
      name(entry.owner),
      prose(language, deadlineText(entry, report, language)),
      cell(progressText(entry, language)),
      name(entry.verifiedBy),
      entry.closedOn ?? '',
    ];
  }
}

/** The last day, and whether the entry gives it itself. */
export function deadlineText(entry: LedgerEntry, report: LedgerReport, language: Language): string {
  if (!entry.dueOnIsCounted) return entry.dueOn;
  return message(language, 'plan.no-deadline', { day: entry.dueOn, days: report.rectificationDays });
}

/** How far it has got, in the status's words and the unit's own. */
export function progressText(entry: LedgerEntry, language: Language): string {
  const status = entry.overdue
    ? message(language, 'plan.overdue-mark', { status: entry.statusTitle })
    : entry.statusTitle;
  if (entry.progress === null) return status;
  return message(language, 'plan.status', { status, progress: entry.progress });
}
