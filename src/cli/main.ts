import { toolVersion } from '../platform/shipped-data.ts';
import type { Streams } from '../platform/streams.ts';
import { optimiseLate } from '../platform/tiering.ts';
import { EXIT } from './exit-code.ts';

/**
 * Runs netsec. `argv` is without the interpreter and the script. Gives the exit code and never throws; the streams
 * are all it touches.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    streams.stdout.write(`${toolVersion()}\n`);
    return EXIT.ok;
  }
  optimiseLate();
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, streams);
}
