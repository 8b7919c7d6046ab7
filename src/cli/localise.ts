import { type Command, Help } from 'commander';
import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';
import { columns } from '../report/text-width.ts';
import { placeholder, withPlaceholders } from './placeholders.ts';
import type { Session } from './session.ts';

/** The headings of the library's help texts, and what we say instead. */
const HEADINGS: Readonly<Record<string, MessageCode>> = {
  'Usage:': 'cli.usage',
  'Arguments:': 'cli.arguments',
  'Options:': 'cli.options',
  'Commands:': 'cli.commands',
};

/**
 * Gives a command and those below it our streams, our words, and errors that are thrown instead of printed. What it tells
 * on standard output is handed to `tell`, for the library would not wait until it is written.
 */
export function localise(command: Command, session: Session, tell: (text: string) => void): void {
  const { language, streams } = session;
  const told = new Help();
  command
    .exitOverride()
    .helpOption('-h, --help', message(language, 'cli.help'))
    .configureOutput({
      writeOut: (text) => tell(withoutBlank(text)),
      writeErr: (text) => streams.stderr.write(withoutBlank(text)),
      outputError: () => undefined,
      getOutHelpWidth: () => streams.stdout.columns ?? 100,
      getErrHelpWidth: () => streams.stderr.columns ?? 100,
    })
    .configureHelp({
      styleTitle: (title) => {
        const code = HEADINGS[title];
        return code ? message(language, code) : title;
      },
      displayWidth: columns,
      commandUsage: (usage) => withPlaceholders(language, told.commandUsage(usage)),
      subcommandTerm: (below) => withPlaceholders(language, told.subcommandTerm(below)),
      optionTerm: (option) => withPlaceholders(language, told.optionTerm(option)),
      argumentTerm: (argument) => placeholder(language, argument.name()),
      optionDescription: ({ description, defaultValue, defaultValueDescription }) =>
        described(description, defaultValueDescription ?? defaultValue, language),
      argumentDescription: ({ description, defaultValue, defaultValueDescription }) =>
        described(description, defaultValueDescription ?? defaultValue, language),
    });
  if (command.commands.length > 0)
    command.helpCommand('help [command]', message(language, 'cli.help-command'));
  for (const below of command.commands) localise(below, session, tell);
}

/** The library puts a blank behind the heading of the usage, where Chinese has none. */
function withoutBlank(help: string): string {
  return help.replace(/(?<=：) /, '');
}

/** What an option or argument is for, and what it is without being given; the library says the latter in English. */
function described(description: string, usual: unknown, language: Language): string {
  const value = typeof usual === 'string' || typeof usual === 'number' ? String(usual) : '';
  return value === '' ? description : message(language, 'cli.default', { description, value });
}
