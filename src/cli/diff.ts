import { Argument, Command } from 'commander';
import { DIFF_FORMATS } from '../compare/formats.ts';
import { message } from '../messages/message.ts';
import { offering } from './completion/offers.ts';
import { anyRulebookOption, anyUnitOption, formatOption, languageOption } from './options.ts';
import type { DiffOptions } from './run-diff.ts';
import type { Finish, Session } from './session.ts';

/** `netsec diff OLD.json NEW.json`: what was closed, what is new or worse. */
export function diffCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  return new Command('diff')
    .description(message(language, 'cli.diff'))
    .addArgument(offering(new Argument('<OLD>', message(language, 'cli.argument.diff-before')), 'files'))
    .addArgument(offering(new Argument('<NEW>', message(language, 'cli.argument.diff-now')), 'files'))
    .addOption(formatOption(language, DIFF_FORMATS, 'cli.option.diff-format'))
    .addOption(anyRulebookOption(language))
    .addOption(anyUnitOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${message(language, 'cli.diff.exit-codes')}`)
    .action(async (before: string, now: string, options: DiffOptions) => {
      const { runDiff } = await import('./run-diff.ts');
      finish(await runDiff(before, now, options, session));
    });
}
