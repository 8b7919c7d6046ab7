import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Streams } from './streams.ts';

/** The folder the run began in is gone, and something cannot be done without. */
export class CurrentFolderGone extends Error {}

/** A path as the person meant it: from the folder the run began in. Throws CurrentFolderGone. */
export function absolutePath(streams: Pick<Streams, 'cwd'>, file: string): string {
  if (path.isAbsolute(file)) return path.resolve(file);
  const here = currentFolder(streams);
  if (here === undefined) throw new CurrentFolderGone();
  return path.resolve(here, file);
}

/** The folder the run began in; none where it is gone since. */
export function currentFolder(streams: Pick<Streams, 'cwd'>): string | undefined {
  try {
    return streams.cwd();
  } catch {
    return undefined;
  }
}

/** The same path for a file however it was named, through links too; the file need not be there yet. */
export function realPath(streams: Pick<Streams, 'cwd'>, file: string): string {
  const place = absolutePath(streams, file);
  return (
    resolved(place) ?? path.join(resolved(path.dirname(place)) ?? path.dirname(place), path.basename(place))
  );
}

/** Asks the system itself, which also knows how a name is written where the case of letters does not matter. */
function resolved(place: string): string | undefined {
  try {
    return realpathSync.native(place);
  } catch {
    return undefined;
  }
}

/** A path with the separators of POSIX. */
export function posix(file: string): string {
  return file.split(path.sep).join('/');
}
