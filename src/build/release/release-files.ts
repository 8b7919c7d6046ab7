import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createSm3 } from '../../model/sm3.ts';
import { SHELL_LAUNCHER, WINDOWS_LAUNCHER } from './launchers.ts';

/** One file of the release. */
export interface ReleaseFile {
  /** POSIX, from the release's own folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** What only the engine that built the program understands, and no other build makes again to the byte. */
const OF_THIS_ENGINE = /^dist\/[^/]+\.compiled$/;

/** The checksum files, and how each digest is made. */
const CHECKSUMS = {
  SHA256SUMS: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  SM3SUMS: (bytes: Uint8Array) => createSm3().update(bytes).digest(),
} as const;

/**
 * Everything in the release, in order of names: all that is in the package, the launchers, and checksums of all that. Reads
 * the project's folder.
 */
export function releaseFiles(root: string): readonly ReleaseFile[] {
  const own = packageFiles(root).map((file) =>
    made(file, readFileSync(path.join(root, file)), file === 'bin/netsec.js'),
  );
  const files = [
    ...own,
    made('netsec', Buffer.from(SHELL_LAUNCHER), true),
    made('netsec.cmd', Buffer.from(WINDOWS_LAUNCHER), false),
  ].sort(byName);
  const sums = Object.entries(CHECKSUMS).map(([name, digest]) => made(name, checksums(files, digest), false));
  return [...files, ...sums].sort(byName);
}

/** Digest and name of each, as the usual programs for checking read them. */
function checksums(
  files: readonly Pick<ReleaseFile, 'file' | 'bytes'>[],
  digest: (bytes: Uint8Array) => string,
): Uint8Array {
  return Buffer.from(files.map(({ file, bytes }) => `${digest(bytes)}  ${file}\n`).join(''));
}

/** A file's digests by the name of the file that lists them. */
export function digestsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return { sha256: CHECKSUMS.SHA256SUMS(bytes), sm3: CHECKSUMS.SM3SUMS(bytes) };
}

function made(file: string, bytes: Uint8Array, executable: boolean): ReleaseFile {
  return { file, bytes, executable };
}

/** The files that `package.json` names, by themselves or with their folder. */
function packageFiles(root: string): readonly string[] {
  const { files } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  const named = files.filter((name) => !name.startsWith('!'));
  return ['package.json', ...named]
    .flatMap((name) => (statSync(path.join(root, name)).isDirectory() ? filesBelow(root, name) : [name]))
    .filter((file) => !OF_THIS_ENGINE.test(file));
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function byName({ file: one }: ReleaseFile, { file: other }: ReleaseFile): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
