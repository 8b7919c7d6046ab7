import { message } from '../messages/message.ts';
import { RULE_FUNCTIONS } from '../model/functions/all-functions.ts';
import type { RuleFunction } from '../model/functions/rule-function.ts';
import type { Language } from '../model/text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { print } from './outputs.ts';
import type { Session } from './session.ts';

/** Lists what a rule's expressions may call. */
export async function runRulesFunctions(session: Session): Promise<ExitCode> {
  const functions = [...RULE_FUNCTIONS.values()];
  const written = await print(
    functions.flatMap((entry) => lines(entry, session.language)),
    session,
  );
  return written ? EXIT.ok : EXIT.noVerdict;
}

function lines(entry: RuleFunction, language: Language): readonly string[] {
  const parameters = entry.parameters.map(({ name, types }) => `${name}: ${types.join('|')}`).join(', ');
  return [
    `${entry.name}(${parameters}): ${entry.returns}${entry.items ? `<${entry.items}>` : ''}\n`,
    `  ${entry.description[language]}\n`,
    ...(entry.source
      ? [`  ${message(language, 'rules.function.source', { source: entry.source[language] })}\n`]
      : []),
    `  ${message(language, 'rules.function.example', { example: entry.example })}\n`,
  ];
}
