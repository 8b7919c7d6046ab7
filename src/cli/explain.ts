import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { dutyIds } from './completion/duty-offers.ts';
import { offering } from './completion/offers.ts';
import { EXPLAIN_FORMATS } from './explain-formats.ts';
import { configOption, formatOption, languageOption, textOption } from './options.ts';
import type { ExplainOptions } from './run-explain.ts';
import type { Finish, Session } from './session.ts';

/** `netsec explain NAME`: an article, a duty, a paper, a collection, a field or a requirement. */
export function explainCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  return new Command('explain')
    .description(message(language, 'cli.explain'))
    .addArgument(offering(new Argument('<NAME>', message(language, 'cli.argument.explain')), dutyIds))
    .addOption(offering(option('--inventory <DIR>', 'cli.option.explain-inventory'), 'files'))
    .addOption(option('--as-of <DATE>', 'cli.option.explain-as-of'))
    .addOption(configOption(language))
    .addOption(textOption(language))
    .addOption(formatOption(language, EXPLAIN_FORMATS, 'cli.option.explain-format'))
    .addOption(languageOption(language))
    .action(async (name: string, options: ExplainOptions) => {
      const { runExplain } = await import('./run-explain.ts');
      finish(await runExplain(name, options, session));
    });
}
