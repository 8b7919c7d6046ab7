import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';
import { visible } from '../report/safe-text.ts';
import { completeLine } from './completion/complete-line.ts';
import { offering, plainly } from './completion/offers.ts';
import { SHELLS, type Shell, shellScript } from './completion/shell-scripts.ts';
import { EXIT } from './exit-code.ts';
import { languageOption } from './options.ts';
import { print } from './outputs.ts';
import type { Finish, Session } from './session.ts';
import { UsageError } from './usage-error.ts';

/** `netsec completion SHELL`: the script that makes a shell complete netsec's command lines. */
export function completionCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const shell = new Argument('<SHELL>', message(language, 'cli.argument.shell')).argParser((found) => {
    const known = SHELLS.find((one) => one === found);
    if (!known) throw new UsageError('cli.bad-choice', { option: 'SHELL', found, allowed: [...SHELLS] });
    return known;
  });
  return new Command('completion')
    .description(message(language, 'cli.completion'))
    .addArgument(offering(shell, plainly(SHELLS)))
    .addOption(languageOption(language))
    .action(async (chosen: Shell) => {
      finish((await print([shellScript(chosen, language)], session)) ? EXIT.ok : EXIT.noVerdict);
    });
}

interface CompleteOptions {
  readonly lang?: Language;
  readonly newWord?: boolean;
}

/** `netsec complete -- WORDS...`: what can stand in place of the last word. Asked by the shells' scripts, not by people. */
export function completeCommand(session: Session, finish: Finish, program: Command): Command {
  const { language } = session;
  return new Command('complete')
    .argument('[WORDS...]')
    .addOption(languageOption(language))
    .addOption(new Option('--new-word'))
    .action(async (words: readonly string[], { newWord }: CompleteOptions) => {
      const line = newWord || words.length === 0 ? [...words, ''] : words;
      const { suggestions, files } = completeLine(program, line, language);
      const lines = files
        ? [':files\n']
        : suggestions.map(
            ({ value, description }) => `${value}${description ? `\t${visible(description)}` : ''}\n`,
          );
      finish((await print(lines, session)) ? EXIT.ok : EXIT.noVerdict);
    });
}
