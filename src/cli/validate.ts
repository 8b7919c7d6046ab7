import { Argument, Command } from 'commander';
import { message } from '../messages/message.ts';
import { offering } from './completion/offers.ts';
import type { InventoryOptions } from './inventory-input.ts';
import { configOption, languageOption, rulesOption } from './options.ts';
import type { Finish, Session } from './session.ts';

/** `netsec validate [INVENTORY...]`: form and references only. */
export function validateCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  return new Command('validate')
    .description(message(language, 'cli.validate'))
    .addArgument(
      offering(new Argument('[INVENTORY...]', message(language, 'cli.argument.inventory')), 'files'),
    )
    .addOption(rulesOption(language))
    .addOption(configOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${message(language, 'cli.validate.exit-codes')}`)
    .action(async (inventory: readonly string[], options: InventoryOptions) => {
      const { runValidate } = await import('./run-validate.ts');
      finish(await runValidate(inventory, options, session));
    });
}
