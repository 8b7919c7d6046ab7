import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { formatOption, languageOption } from './options.ts';
import type { AuditOptions } from './run-audit.ts';
import type { Finish, Session } from './session.ts';

/** `netsec audit [INVENTORY...]`: the gap report. */
export function auditCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  return new Command('audit')
    .description(message(language, 'cli.audit'))
    .addArgument(new Argument('[INVENTORY...]', message(language, 'cli.argument.inventory')))
    .addOption(option('--as-of <DATE>', 'cli.option.as-of'))
    .addOption(formatOption(language))
    .addOption(languageOption(language))
    .addOption(option('--fail-on <SEVERITY>', 'cli.option.fail-on').default('low'))
    .addOption(option('--require-evidence <SEVERITY>', 'cli.option.require-evidence'))
    .addOption(option('--only <IDS>', 'cli.option.only'))
    .addOption(option('--config <FILE>', 'cli.option.config'))
    .addOption(option('--all-results', 'cli.option.all-results'))
    .addOption(option('--quiet', 'cli.option.quiet'))
    .action(async (inventory: readonly string[], options: AuditOptions) => {
      const { runAudit } = await import('./run-audit.ts');
      finish(await runAudit(inventory, options, session));
    });
}
