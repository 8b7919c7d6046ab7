import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { dutyIds } from './completion/duty-offers.ts';
import { offering } from './completion/offers.ts';
import { formatOption, languageOption } from './options.ts';
import { RULES_FORMATS } from './rules-formats.ts';
import type { Finish, Session } from './session.ts';

/** `netsec rules ...`: look at the rules and test them. */
export function rulesCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const ids = offering(new Argument('[IDS...]', message(language, 'cli.argument.rules')), dutyIds);
  const list = new Command('list')
    .description(message(language, 'cli.rules-list'))
    .addArgument(ids)
    .addOption(formatOption(language, RULES_FORMATS, 'cli.option.list-format'))
    .action(async (chosen: readonly string[], options: { readonly format: readonly string[] }) => {
      const { runRulesList } = await import('./run-rules-list.ts');
      finish(await runRulesList(chosen, options.format, session));
    });
  const test = new Command('test')
    .description(message(language, 'cli.rules-test'))
    .addArgument(ids)
    .action(async (chosen: readonly string[]) => {
      const { runRulesTest } = await import('./run-rules-test.ts');
      finish(await runRulesTest(chosen, session));
    });
  const functions = new Command('functions')
    .description(message(language, 'cli.rules-functions'))
    .action(async () => {
      const { runRulesFunctions } = await import('./run-rules-functions.ts');
      finish(await runRulesFunctions(session));
    });
  const coverage = new Command('coverage')
    .description(message(language, 'cli.rules-coverage'))
    .addOption(offering(new Option('--text <FILE>', message(language, 'cli.option.text')), 'files'))
    .action(async (options: { readonly text?: string }) => {
      const { runRulesCoverage } = await import('./run-rules-coverage.ts');
      finish(await runRulesCoverage(options.text, session));
    });
  const rules = new Command('rules').description(message(language, 'cli.rules'));
  for (const command of [list, test, coverage, functions])
    rules.addCommand(command.addOption(languageOption(language)));
  return rules;
}
