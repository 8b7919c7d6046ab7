import { Command } from 'commander';
import { message } from '../messages/message.ts';
import { rulesFunctionsCommand } from './rules-functions.ts';
import { rulesListCommand } from './rules-list.ts';
import { rulesTestCommand } from './rules-test.ts';
import type { Finish, Session } from './session.ts';

/** `netsec rules ...`: look at the rules and test them. */
export function rulesCommand(session: Session, finish: Finish): Command {
  return new Command('rules')
    .description(message(session.language, 'cli.rules'))
    .addCommand(rulesListCommand(session, finish))
    .addCommand(rulesTestCommand(session, finish))
    .addCommand(rulesFunctionsCommand(session, finish));
}
