import { constants } from 'node:os';
import { ignoreLateErrors } from './streams.ts';

/** What ends a run from outside: Ctrl-C, a time-out or a service manager, a terminal that is closed. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Ending = (typeof ENDING)[number];

/**
 * Does some writing that may be ended at any moment: what it leaves half done is cleaned up. Ctrl-C ends the run with
 * these words and 130; another signal ends it as it would have by itself. Outside of writing there is nothing to clean
 * up, and each ends the run at once.
 */
export async function whileInterruptible<T>(
  words: string,
  cleanUp: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  let ending: Promise<void> | undefined;
  const onSignal = (signal: Ending): void => {
    // The same signal may come twice, as `timeout` sends it; the first one has it done.
    ending ??= end(signal);
  };
  const letGo = (): void => {
    for (const signal of ENDING) process.off(signal, onSignal);
  };
  const end = async (signal: Ending): Promise<void> => {
    // Behind a closed terminal nobody reads; elsewhere it may be so, and is no reason to leave things half done.
    if (signal !== 'SIGHUP') {
      ignoreLateErrors(process.stderr);
      process.stderr.write(`\n${words}\n`);
    }
    await cleanUp().catch(() => {});
    letGo();
    endBy(signal);
  };
  for (const signal of ENDING) process.on(signal, onSignal);
  try {
    return await work();
  } finally {
    // What comes of work whose files are taken away is not said any more.
    await ending;
    letGo();
  }
}

/** Ends the run as the signal would. A shell counts Ctrl-C by the exit code; Windows has no ending by a signal at all. */
export function endBy(signal: Ending): void {
  if (signal === 'SIGINT' || process.platform === 'win32') process.exit(128 + constants.signals[signal]);
  process.kill(process.pid, signal);
}
