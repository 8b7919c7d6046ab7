import type { RuleFaultDetail } from '../model/rule-fault.ts';
import type { Language } from '../model/text.ts';
import { message } from './message.ts';

/** What is wrong with a rule, after the parts of it that it is in. */
export function ruleFaultText(language: Language, { code, args, parts }: RuleFaultDetail): string {
  return parts.reduceRight(
    (text, { kind, name }) => message(language, `rule-part.${kind}`, { name, text }),
    message(language, code, args),
  );
}
