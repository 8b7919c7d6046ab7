import type { MessageCode } from '../messages/catalogue.ts';
import type { MessageArguments } from '../model/text.ts';

/** The person asked for something that cannot be done: said in a line, exit 2. */
export class UsageError extends Error {
  readonly code: MessageCode;
  readonly args: MessageArguments;
  /** A name that may have been meant. */
  readonly nearest: string | undefined;
  constructor(code: MessageCode, args: MessageArguments = {}, nearest?: string) {
    super(code);
    this.name = 'UsageError';
    this.code = code;
    this.args = args;
    this.nearest = nearest;
  }
}
