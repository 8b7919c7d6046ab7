import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { CATEGORIES } from '../messages/term-code.ts';
import { CI_SERVICES } from '../starter/ci-files.ts';
import { offering, plainly } from './completion/offers.ts';
import { languageOption } from './options.ts';
import type { InitOptions } from './run-init.ts';
import type { Finish, Session } from './session.ts';

/** `netsec init [DIR]`: a commented starter inventory. */
export function initCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  return new Command('init')
    .description(message(language, 'cli.init'))
    .addArgument(
      offering(new Argument('[DIR]', message(language, 'cli.argument.folder')).default('.', ''), 'files'),
    )
    .addOption(option('--name <NAME>', 'cli.option.name'))
    .addOption(offering(option('--category <CATEGORY>', 'cli.option.category'), plainly(CATEGORIES)))
    .addOption(option('--region <CODE>', 'cli.option.region'))
    .addOption(option('--superior <NAME>', 'cli.option.superior'))
    .addOption(offering(option('--nature <NATURE>', 'cli.option.nature'), plainly(['organ', 'institution'])))
    .addOption(option('--id <ID>', 'cli.option.id'))
    .addOption(offering(option('--ci <SERVICE>', 'cli.option.ci'), plainly(CI_SERVICES)))
    .addOption(option('--yes', 'cli.option.yes'))
    .addOption(languageOption(language))
    .action(async (folder: string, options: InitOptions) => {
      const { runInit } = await import('./run-init.ts');
      finish(await runInit(folder, options, session));
    });
}
