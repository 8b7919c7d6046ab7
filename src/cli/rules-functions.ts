import { Command } from 'commander';
import { message } from '../messages/message.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { RuleFunction } from '../model/functions/rule-function.ts';
import type { Language } from '../model/text.ts';
import { writeChunks } from '../platform/streams.ts';
import { EXIT } from './exit-code.ts';
import { languageOption } from './options.ts';
import type { Finish, Session } from './session.ts';

/** `netsec rules functions`: what a rule's expressions may call. */
export function rulesFunctionsCommand(session: Session, finish: Finish): Command {
  const { language, streams } = session;
  return new Command('functions')
    .description(message(language, 'cli.rules-functions'))
    .addOption(languageOption(language))
    .action(async () => {
      await writeChunks(streams.stdout, [...RULE_FUNCTIONS.values()].flatMap((entry) => lines(entry, language)));
      finish(EXIT.ok);
    });
}

function lines(entry: RuleFunction, language: Language): readonly string[] {
  const parameters = entry.parameters.map(({ name, types }) => `${name}: ${types.join('|')}`).join(', ');
  return [
    `${entry.name}(${parameters}): ${entry.returns}\n`,
    `  ${entry.description[language]}\n`,
    ...(entry.source
      ? [`  ${message(language, 'rules.function.source', { source: entry.source[language] })}\n`]
      : []),
    `  ${message(language, 'rules.function.example', { example: entry.example })}\n`,
  ];
}
