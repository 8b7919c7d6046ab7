/** The exit code of a run that Ctrl-C ended: 128 and the number of SIGINT. */
const INTERRUPTED = 130;

/**
 * Does some writing that Ctrl-C may end at any moment: what it leaves half done is cleaned up, and the run ends with
 * 130 and these words. Outside of writing there is nothing to clean up, and Ctrl-C ends the run at once by itself.
 */
export async function whileInterruptible<T>(
  words: string,
  cleanUp: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const onInterrupt = (): void => {
    process.stderr.write(`\n${words}\n`);
    void cleanUp().finally(() => process.exit(INTERRUPTED));
  };
  process.once('SIGINT', onInterrupt);
  try {
    return await work();
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}
