import { jsonMistake } from '../inventory/json.ts';
import { inputText } from '../inventory/reading.ts';
import { message } from '../messages/message.ts';
import type { Report } from '../model/report.ts';
import type { MessageArguments } from '../model/text.ts';
import { readSavedReport } from '../report/saved-report.ts';
import { readText } from './read-text.ts';
import { type Session, say } from './session.ts';

/** A report read back from a file; `undefined` where there is none to be had, which has been said then. */
export async function savedReport(file: string, session: Session): Promise<Report | undefined> {
  const text = await readText(file, session);
  if (text === undefined) return undefined;
  const saved = readSavedReport(text);
  if (saved.ok) return saved.report;
  const args = saved.code === 'cli.report-not-json' ? mistakeIn(file, text, session) : saved.args;
  say(session, saved.code, { file, ...args });
  return undefined;
}

function mistakeIn(file: string, text: string, { language }: Session): MessageArguments {
  const { code, args, location } = jsonMistake(inputText(file, text));
  return { line: location.line, column: location.column, detail: message(language, code, args) };
}

/** What may be compared although it is another's. */
export interface ComparingOptions {
  readonly anyRulebook?: boolean;
  readonly anyUnit?: boolean;
}

/** A report with the name that it goes by. */
interface Named {
  readonly name: string;
  readonly report: Pick<Report, 'unit' | 'rulebook'>;
}

/** Whether two reports may be compared; why they may not has been said. */
export function areComparable(
  { name: before, report: then }: Named,
  { name: now, report }: Named,
  { anyRulebook = false, anyUnit = false }: ComparingOptions,
  session: Session,
): boolean {
  if (then.unit.id !== report.unit.id && !anyUnit) {
    say(session, 'cli.other-unit', { before, now, beforeUnit: then.unit.id, nowUnit: report.unit.id });
    return false;
  }
  if (then.rulebook.digest !== report.rulebook.digest && !anyRulebook) {
    const [beforeVersion, nowVersion] = [then.rulebook.version, report.rulebook.version];
    say(session, 'cli.other-rulebook', { before, now, beforeVersion, nowVersion });
    return false;
  }
  return true;
}
