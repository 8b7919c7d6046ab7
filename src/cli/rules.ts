import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { dutyIds } from './completion/duty-offers.ts';
import { offering } from './completion/offers.ts';
import { formatOption, languageOption, rulesOption } from './options.ts';
import { RULES_FORMATS } from './rules-formats.ts';
import type { TestOptions } from './run-rules-test.ts';
import type { Finish, Session } from './session.ts';

/** Folders with papers to add. */
interface Added {
  readonly rules?: readonly string[];
}

/** What is written, and where. */
interface Formatted {
  readonly format: readonly string[];
}

/** `netsec rules ...`: look at the rules, test them, and write one's own. */
export function rulesCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const ids = offering(new Argument('[IDS...]', message(language, 'cli.argument.rules')), dutyIds);
  const list = new Command('list')
    .description(message(language, 'cli.rules-list'))
    .addArgument(ids)
    .addOption(formatOption(language, RULES_FORMATS, 'cli.option.list-format'))
    .action(async (chosen: readonly string[], { rules = [], format }: Added & Formatted) => {
      const { runRulesList } = await import('./run-rules-list.ts');
      finish(await runRulesList(chosen, rules, format, session));
    });
  const test = new Command('test')
    .description(message(language, 'cli.rules-test'))
    .addArgument(ids)
    .addOption(new Option('--mutate', message(language, 'cli.option.mutate')))
    .addHelpText('after', `\n${message(language, 'cli.rules-test.exit-codes')}`)
    .action(async (chosen: readonly string[], options: TestOptions) => {
      const { runRulesTest } = await import('./run-rules-test.ts');
      finish(await runRulesTest(chosen, options, session));
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
    .action(async ({ text, rules = [] }: Added & { readonly text?: string }) => {
      const { runRulesCoverage } = await import('./run-rules-coverage.ts');
      finish(await runRulesCoverage(text, rules, session));
    });
  const start = new Command('new')
    .description(message(language, 'cli.rules-new'))
    .addArgument(offering(new Argument('<DIR>', message(language, 'cli.argument.paper-folder')), 'files'))
    .action(async (folder: string) => {
      const { runRulesNew } = await import('./run-rules-new.ts');
      finish(await runRulesNew(folder, session));
    });
  const rules = new Command('rules').description(message(language, 'cli.rules'));
  for (const command of [list, test, coverage]) command.addOption(rulesOption(language));
  for (const command of [list, test, coverage, functions, start])
    rules.addCommand(command.addOption(languageOption(language)));
  return rules;
}
