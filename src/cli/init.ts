import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
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
    .addArgument(new Argument('[DIR]', message(language, 'cli.argument.folder')).default('.'))
    .addOption(option('--name <NAME>', 'cli.option.name'))
    .addOption(option('--category <CATEGORY>', 'cli.option.category'))
    .addOption(option('--region <CODE>', 'cli.option.region'))
    .addOption(option('--superior <NAME>', 'cli.option.superior'))
    .addOption(option('--nature <NATURE>', 'cli.option.nature'))
    .addOption(option('--id <ID>', 'cli.option.id'))
    .addOption(option('--ci <SERVICE>', 'cli.option.ci'))
    .addOption(option('--yes', 'cli.option.yes'))
    .addOption(languageOption(language))
    .action(async (folder: string, options: InitOptions) => {
      const { runInit } = await import('./run-init.ts');
      finish(await runInit(folder, options, session));
    });
}
