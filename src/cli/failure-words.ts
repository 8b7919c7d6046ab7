import { type MessageCode, textFor } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Language } from '../model/text.ts';

/** What a failure of the file system means, in words. */
export function failureWords(language: Language, reason: string): string {
  const code = `cli.reason.${reason}`;
  return textFor(language, code) !== undefined
    ? message(language, code as MessageCode)
    : message(language, 'cli.reason.other', { code: reason });
}
