import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import type { OutputStream, Streams } from '../platform/streams.ts';
import { visible } from '../report/safe-text.ts';
import type { ExitCode } from './exit-code.ts';

/** One run of the program: its streams, and the language it speaks. */
export interface Session {
  readonly streams: Streams;
  readonly language: Language;
}

/** What a command gives to the program: its exit code, once it has run. */
export type Finish = (code: ExitCode) => void;

/** Says something to the person, on standard error, one line. What comes from input is made visible first. */
export function say(session: Session, code: MessageCode, args: MessageArguments = {}): void {
  sayLine(session.streams.stderr, message(session.language, code, visibleArguments(args)));
}

/** A line on standard error. */
export function sayLine(stream: OutputStream, line: string): void {
  stream.write(`${line}\n`);
}

function visibleArguments(args: MessageArguments): MessageArguments {
  const shown = (value: string | number | readonly string[]): string | number | readonly string[] => {
    if (typeof value === 'string') return visible(value);
    return typeof value === 'number' ? value : value.map(visible);
  };
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shown(value)]));
}
