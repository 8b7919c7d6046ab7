import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { offering } from './completion/offers.ts';
import { LEDGER_FORMATS } from './ledger-formats.ts';
import { configOption, formatOption, languageOption, onlyOption, rulesOption } from './options.ts';
import type { PlanOptions } from './run-plan.ts';
import type { Finish, Session } from './session.ts';

/** `netsec plan [INVENTORY...]`: the rectification ledger. */
export function planCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  return new Command('plan')
    .description(message(language, 'cli.plan'))
    .addArgument(
      offering(new Argument('[INVENTORY...]', message(language, 'cli.argument.inventory-files')), 'files'),
    )
    .addOption(option('--as-of <DATE>', 'cli.option.plan-as-of'))
    .addOption(formatOption(language, LEDGER_FORMATS, 'cli.option.plan-format'))
    .addOption(option('--dry-run', 'cli.option.dry-run'))
    .addOption(option('--unverified', 'cli.option.unverified'))
    .addOption(option('--print', 'cli.option.print'))
    .addOption(onlyOption(language))
    .addOption(rulesOption(language))
    .addOption(configOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${message(language, 'cli.plan.exit-codes')}`)
    .action(async (inventory: readonly string[], options: PlanOptions) => {
      const { runPlan } = await import('./run-plan.ts');
      finish(await runPlan(inventory, options, session));
    });
}
