import { toolVersion } from '../platform/shipped-data.ts';
import { type Streams, writeChunks } from '../platform/streams.ts';
import { optimiseLate } from '../platform/tiering.ts';
import { EXIT } from './exit-code.ts';

/**
 * Runs netsec. `argv` is without the interpreter and the script. Gives the exit code and never throws; the streams
 * are all it touches.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const written = await writeChunks(streams.stdout, [`${toolVersion()}\n`]);
    // The program tries once more, and has the words for what fails.
    if (written.ok) return EXIT.ok;
  }
  optimiseLate();
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, streams);
}
