import { fill } from '../messages/message.ts';
import { ABSENT, type Language, type MessageArguments } from '../model/text.ts';

/** A bracket with nothing in it but one fact, as it stands in either language. */
const FACT_IN_BRACKETS = /（\{([A-Za-z][\w.-]*)\}）| \(\{([A-Za-z][\w.-]*)\}\)/g;

/** A text of the rulebook with the facts that it quotes; a bracket whose fact is not there is left out. */
export function quoting(language: Language, template: string, facts: MessageArguments): string {
  const isThere = (name: string): boolean => Object.hasOwn(facts, name) && facts[name] !== ABSENT;
  const told = template.replace(FACT_IN_BRACKETS, (bracket, zh?: string, en?: string) =>
    isThere(zh ?? en ?? '') ? bracket : '',
  );
  return fill(language, told, facts);
}
