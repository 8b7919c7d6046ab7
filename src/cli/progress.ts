import { message } from '../messages/message.ts';
import { type InputFile, totalBytes } from '../model/source.ts';
import { wantsColour } from '../platform/terminal.ts';
import type { Session } from './session.ts';

/** Smaller inventories are done before a sign of life could be read. */
const WORTH_A_SPINNER = 4 * 1024 * 1024;

/**
 * Does some work with a sign of life on standard error, where that is a terminal and the inventory is large. The
 * spinner's library is not loaded otherwise.
 */
export async function withProgress<T>(
  files: readonly InputFile[],
  session: Session,
  quiet: boolean,
  work: () => Promise<T>,
): Promise<T> {
  const { stderr, env } = session.streams;
  if (quiet || !stderr.isTTY || !wantsColour(stderr, env) || totalBytes(files) < WORTH_A_SPINNER)
    return work();
  const { default: ora } = await import('ora');
  const spinner = ora({ text: message(session.language, 'cli.reading'), stream: stderr }).start();
  try {
    return await work();
  } finally {
    spinner.stop();
  }
}
