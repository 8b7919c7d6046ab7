import path from 'node:path';
import type { Streams } from './streams.ts';

/** A path as the person meant it: from the folder the run began in. */
export function absolutePath(streams: Pick<Streams, 'cwd'>, file: string): string {
  return path.resolve(streams.cwd(), file);
}
