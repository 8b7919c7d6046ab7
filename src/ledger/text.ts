import type { MessageCode } from '../messages/catalogue.ts';
import { listed, message } from '../messages/message.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { placeText } from '../report/record-labels.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { LONGEST, shown } from '../report/safe-text.ts';
import { tellingLines } from '../report/told-lines.ts';
import type { EntryRemark, LedgerEntry, LedgerReport } from './ledger-report.ts';
import { deadlineText, progressText } from './markdown.ts';

/** Of each kind, as many as a person reads at once. */
const MOST = 30;
const INDENT = 2;
const DEEPER = 4;

/** The ledger for a terminal: what is new, what may be closed, what is late; or, without an audit, every entry. */
export function* ledgerText(
  report: LedgerReport,
  { language, width, paint }: RenderOptions,
  whole: boolean,
): Generator<string> {
  const say = (code: MessageCode, args?: MessageArguments): string => message(language, code, args);
  const lines = tellingLines(language, width);
  const entries = new Map(report.problems.map((entry) => [entry.id, entry]));
  const titled = (id: string): string => say('plan.entry', { id, title: entries.get(id)?.title ?? '' });

  function* section(heading: string, items: readonly string[]): Generator<string> {
    if (items.length === 0) return;
    yield `\n${paint.bold(heading)}\n`;
    yield* items.slice(0, MOST);
    if (items.length > MOST) yield lines(say('plan.more', { count: items.length - MOST }), INDENT);
  }
  const led = (lead: MessageCode, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [lines(say('report.full-stop', { text: say(lead) }), INDENT), ...items];
  const remarks = (those: readonly EntryRemark[]): readonly string[] =>
    those.map(({ id, message: reason, location }) => {
      const place = shown(language, placeText(location), LONGEST.message);
      const text = say('plan.entry-because', { entry: titled(id), reason });
      return `${lines(text, INDENT, '-')}${' '.repeat(INDENT)}${paint.dim(place)}\n`;
    });

  yield `${paint.bold(say('plan.heading'))}\n`;
  yield lines(say('report.labelled', { label: say('label.unit'), value: say('unit.named', report.unit) }));
  yield lines(say('plan.as-of', { day: report.asOf }));
  yield lines(report.problems.length === 0 ? say('plan.empty') : say('plan.counts', report.counts));
  if (report.only.length > 0) yield lines(say('plan.partial', { ids: listed(language, report.only) }));
  const dueOn = (id: string): string => entries.get(id)?.dueOn ?? report.dueOn;
  /** The usual day where some entry has it, or the one that all have; beside the others stands their own. */
  function* dated(heading: MessageCode, those: readonly string[], lead?: MessageCode): Generator<string> {
    const days = new Set(those.map(dueOn));
    const common = days.has(report.dueOn) ? report.dueOn : days.size === 1 ? [...days][0] : undefined;
    const entry = (id: string): string => {
      const day = dueOn(id);
      if (day === common) return titled(id);
      return say('plan.entry-because', { entry: titled(id), reason: say('plan.due', { day }) });
    };
    const items = those.map((id) => lines(entry(id), INDENT, '-'));
    const day = common === undefined ? {} : { day: common };
    yield* section(say(heading, { count: those.length, ...day }), lead ? led(lead, items) : items);
  }
  yield* dated('plan.section.added', report.added);
  yield* dated('plan.section.reopened', report.reopened, 'plan.reopened-lead');
  const closable = led('plan.settled-lead', remarks(report.mayBeClosed));
  yield* section(say('plan.section.settled', { count: report.mayBeClosed.length }), closable);
  yield* section(say('plan.section.overdue', { count: report.overdue.length }), remarks(report.overdue));
  yield* section(
    say('plan.section.attention', { count: report.attention.length }),
    remarks(report.attention),
  );
  if (!whole || report.problems.length === 0) return;
  yield `\n${paint.bold(say('plan.section.ledger', { count: report.problems.length }))}\n`;
  for (const entry of report.problems) {
    yield lines(titled(entry.id), INDENT, '-');
    for (const [label, text] of fields(entry, report, language))
      yield lines(say('report.labelled', { label: say(label), value: text }), DEEPER);
  }
}

function fields(
  entry: LedgerEntry,
  report: LedgerReport,
  language: Language,
): readonly (readonly [MessageCode, string])[] {
  const both = (...parts: readonly (string | null)[]): string =>
    listed(
      language,
      parts.filter((part) => part !== null),
    );
  const severity = entry.severity === null ? null : message(language, `severity.${entry.severity}`);
  const all = [
    ['plan.label.basis', entry.basis ?? ''],
    ['column.severity', severity ?? ''],
    ['plan.label.measure', entry.measure ?? ''],
    ['plan.label.owner', both(entry.department, entry.owner)],
    ['plan.label.deadline', deadlineText(entry, report, language)],
    ['plan.label.progress', progressText(entry, language)],
    ['plan.label.closed', both(entry.verifiedBy, entry.closedOn)],
  ] as const;
  return all.filter(([, text]) => text !== '');
}
