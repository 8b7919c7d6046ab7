import { decode } from '../inventory/encoding.ts';
import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-code.ts';
import type { Language } from '../model/text.ts';
import { readNamedFile } from '../platform/input-file.ts';
import { failureWords } from './failure-words.ts';
import { type Session, say } from './session.ts';

/** What is said of a file that is no part of an inventory. */
const REASONS: Partial<Record<DiagnosticCode, MessageCode>> = {
  'read.not-a-file': 'cli.reason.not-a-file',
  'read.too-large': 'cli.reason.too-large',
};

/**
 * The text of a file that was named, in UTF-8, UTF-16 or GBK; `-` is standard input. `undefined` where there is none to be
 * had, which has been said then.
 */
export async function readText(file: string, session: Session): Promise<string | undefined> {
  const { language, streams } = session;
  const read = await readNamedFile(file, streams);
  if (!read.ok) {
    for (const diagnostic of read.diagnostics)
      say(session, 'cli.cannot-read', { file, reason: reasonOf(diagnostic, language) });
    return undefined;
  }
  const decoded = decode(read.value.bytes);
  if (decoded.ok) return decoded.text;
  say(session, 'cli.cannot-read', { file, reason: message(language, 'cli.reason.not-text') });
  return undefined;
}

function reasonOf({ code, args }: Diagnostic, language: Language): string {
  if (code === 'read.unreadable') return failureWords(language, String(args.reason));
  return message(language, REASONS[code] ?? code, args);
}
