import { Argument, Command } from 'commander';
import { message } from '../messages/message.ts';
import { offering } from './completion/offers.ts';
import {
  formatOption,
  includeWaivedOption,
  languageOption,
  pathPrefixOption,
  redactOption,
  rulesOption,
  textOption,
} from './options.ts';
import type { ReportOptions } from './run-report.ts';
import type { Finish, Session } from './session.ts';

/** `netsec report REPORT.json`: a saved report again, in another format or language. */
export function reportCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  return new Command('report')
    .description(message(language, 'cli.report'))
    .addArgument(offering(new Argument('<REPORT>', message(language, 'cli.argument.report')), 'files'))
    .addOption(formatOption(language))
    .addOption(languageOption(language))
    .addOption(textOption(language))
    .addOption(redactOption(language))
    .addOption(rulesOption(language))
    .addOption(pathPrefixOption(language, false))
    .addOption(includeWaivedOption(language))
    .action(async (file: string, options: ReportOptions) => {
      const { runReport } = await import('./run-report.ts');
      finish(await runReport(file, options, session));
    });
}
