import { type Zippable, zipSync } from 'fflate';
import type { ReleaseFile } from './release-files.ts';

const UNIX = 3;
const REGULAR = 0o100000;

/** A zip of the files in one folder. The same files give the same bytes; launchers stay executable. */
export function zipOf(folder: string, files: readonly ReleaseFile[]): Uint8Array {
  // The first moment a zip can tell: it is told in the zone of the machine, so it is made there.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = Object.fromEntries(
    files.map(({ file, bytes, executable }) => [
      `${folder}/${file}`,
      [bytes, { attrs: ((REGULAR | (executable ? 0o755 : 0o644)) << 16) >>> 0, os: UNIX, mtime }] as const,
    ]),
  ) as Zippable;
  return zipSync(entries, { level: 9 });
}
