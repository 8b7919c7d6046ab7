import { ruleFaultText } from '../../src/messages/rule-fault-text.ts';
import type { Language } from '../../src/model/text.ts';
import { RuleFault } from '../../src/rulebook/rule-fault.ts';

/** What is told of a rule that is refused while it is made, or `accepted`. */
export function faultOf(make: () => unknown, language: Language = 'en'): string {
  try {
    make();
  } catch (error) {
    if (error instanceof RuleFault) return ruleFaultText(language, error.detail);
    throw error;
  }
  return 'accepted';
}
