import type { AuthorFault } from '../model/author-fault.ts';
import type { Language } from '../model/text.ts';
import { message } from './message.ts';
import { ruleFaultText } from './rule-fault-text.ts';

/** What is wrong with a paper that somebody adds. */
export function authorFaultText(
  language: Language,
  { code, args, rule }: Pick<AuthorFault, 'code' | 'args' | 'rule'>,
): string {
  return message(language, code, rule ? { ...args, fault: ruleFaultText(language, rule) } : args);
}
