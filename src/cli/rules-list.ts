import { Argument, Command } from 'commander';
import { message } from '../messages/message.ts';
import type { Duty, Rule, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { shippedJson } from '../platform/shipped-data.ts';
import { writeChunks } from '../platform/streams.ts';
import { widthOf } from '../platform/terminal.ts';
import { type Cell, type Column, tableLines } from '../report/table.ts';
import { EXIT } from './exit-code.ts';
import { languageOption } from './options.ts';
import type { Finish, Session } from './session.ts';

/** `netsec rules list [IDS...]`: every duty, and what decides it. */
export function rulesListCommand(session: Session, finish: Finish): Command {
  const { language, streams } = session;
  return new Command('list')
    .description(message(language, 'cli.rules-list'))
    .addArgument(new Argument('[IDS...]', message(language, 'cli.argument.rules')))
    .addOption(languageOption(language))
    .action(async (ids: readonly string[]) => {
      const rulebook = shippedJson<Rulebook>('rulebook');
      const schema = shippedJson<SchemaIndex>('schema-index');
      await writeChunks(streams.stdout, listing(rulebook, schema, ids, language, widthOf(streams)));
      finish(EXIT.ok);
    });
}

function* listing(
  rulebook: Rulebook,
  schema: SchemaIndex,
  ids: readonly string[],
  language: Language,
  width: number,
): Generator<string> {
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const duties = rulebook.duties.filter(({ id }) => isChosen(id, ids));
  const rows = duties.map((duty) => row(duty, rules.get(duty.id), schema, language));
  for (const line of tableLines(columns(language, width), rows)) yield `${line}\n`;
  const written = duties.filter(({ id }) => rules.has(id)).length;
  const counts = { duties: duties.length, rules: written, unwritten: duties.length - written };
  yield `${message(language, 'rules.total', counts)}\n`;
}

/** The id and the severity are narrow; the other columns share what is left. */
function columns(language: Language, width: number): readonly Column[] {
  const [duty, severity, gaps] = [7, 6, 8];
  const share = Math.max(8, Math.floor((width - duty - severity - gaps) / 3));
  return [
    { head: message(language, 'rules.heading.duty'), width: duty },
    { head: message(language, 'rules.heading.severity'), width: severity },
    { head: message(language, 'rules.heading.title'), width: share },
    { head: message(language, 'rules.heading.subjects'), width: share },
    { head: message(language, 'rules.heading.requirements'), width: share },
  ];
}

function row(duty: Duty, rule: Rule | undefined, schema: SchemaIndex, language: Language): readonly Cell[] {
  const subjects = rule?.checks.map(({ collection }) => schema[collection]?.title[language] ?? collection) ?? [];
  const requirements = rule?.checks[0]?.requires.map(({ id }) => id) ?? [message(language, 'rules.no-rule')];
  const texts = [
    duty.id,
    message(language, `severity.${duty.severity}`),
    duty.title[language],
    subjects.join(' '),
    requirements.join(' '),
  ];
  return texts.map((text) => ({ text }));
}

/** Whether a duty is asked for: by its id, or by its article's; everything where nothing is. */
export function isChosen(id: string, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.some((chosen) => id === chosen || id.startsWith(`${chosen}.`));
}
