import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { DIGESTS } from '../model/evidence.ts';
import { offering, plainly } from './completion/offers.ts';
import { configOption, languageOption, rulesOption } from './options.ts';
import type { StampOptions } from './run-evidence-stamp.ts';
import type { Finish, Session } from './session.ts';

/** `netsec evidence ...`: what records rest on. */
export function evidenceCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  const stamp = new Command('stamp')
    .description(message(language, 'cli.evidence-stamp'))
    .addArgument(
      offering(new Argument('[INVENTORY...]', message(language, 'cli.argument.inventory-files')), 'files'),
    )
    .addOption(offering(option('--digest <NAME>', 'cli.option.digest').default('sha256'), plainly(DIGESTS)))
    .addOption(option('--update', 'cli.option.update'))
    .addOption(option('--dry-run, --check', 'cli.option.check'))
    .addOption(rulesOption(language))
    .addOption(configOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${message(language, 'cli.evidence-stamp.exit-codes')}`)
    .action(async (inventory: readonly string[], options: StampOptions) => {
      const { runEvidenceStamp } = await import('./run-evidence-stamp.ts');
      finish(await runEvidenceStamp(inventory, options, session));
    });
  return new Command('evidence').description(message(language, 'cli.evidence')).addCommand(stamp);
}
