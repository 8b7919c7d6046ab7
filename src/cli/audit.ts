import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { SEVERITIES } from '../model/severity.ts';
import { offering, plainly } from './completion/offers.ts';
import { FAIL_ON } from './fail-on.ts';
import {
  anyRulebookOption,
  anyUnitOption,
  configOption,
  formatOption,
  includeWaivedOption,
  languageOption,
  onlyOption,
  pathPrefixOption,
  redactOption,
  rulesOption,
  textOption,
} from './options.ts';
import type { AuditOptions } from './run-audit.ts';
import type { Finish, Session } from './session.ts';

/** `netsec audit [INVENTORY...]`: the gap report. */
export function auditCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  return new Command('audit')
    .description(message(language, 'cli.audit'))
    .addArgument(
      offering(new Argument('[INVENTORY...]', message(language, 'cli.argument.inventory')), 'files'),
    )
    .addOption(option('--as-of <DATE>', 'cli.option.as-of'))
    .addOption(formatOption(language))
    .addOption(languageOption(language))
    .addOption(offering(option('--fail-on <SEVERITY>', 'cli.option.fail-on'), plainly(FAIL_ON)))
    .addOption(
      offering(option('--require-evidence <SEVERITY>', 'cli.option.require-evidence'), plainly(SEVERITIES)),
    )
    .addOption(onlyOption(language))
    .addOption(rulesOption(language))
    .addOption(configOption(language))
    .addOption(option('--print-config', 'cli.option.print-config'))
    .addOption(option('--all-results', 'cli.option.all-results'))
    .addOption(textOption(language))
    .addOption(redactOption(language))
    .addOption(offering(option('--baseline <REPORT>', 'cli.option.baseline'), 'files'))
    .addOption(anyRulebookOption(language))
    .addOption(anyUnitOption(language))
    .addOption(option('--no-waivers', 'cli.option.no-waivers'))
    .addOption(includeWaivedOption(language))
    .addOption(pathPrefixOption(language))
    .addOption(option('--quiet', 'cli.option.quiet'))
    .addHelpText('after', `\n${message(language, 'cli.audit.exit-codes')}`)
    .action(async (inventory: readonly string[], options: AuditOptions) => {
      const { runAudit } = await import('./run-audit.ts');
      finish(await runAudit(inventory, options, session));
    });
}
