import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import {
  type DigestName,
  type EvidenceFault,
  type EvidenceFound,
  type EvidenceSeen,
  type EvidenceWanted,
  evidenceKey,
  evidencePath,
} from '../model/evidence.ts';
import { createSm3 } from '../model/sm3.ts';
import { INPUT_LIMITS } from './input-file.ts';
import { isInside } from './inventory-folder.ts';

const MEBI = 1_048_576;
const PIECE = 256 * 1024;
/** A link is not followed, and a pipe that took the file's place does not keep us waiting. Windows has neither flag. */
const WAY_OF_OPENING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Looks at evidence files, each once, and reads those of which a digest is asked. A file that lies anywhere but in its
 * folder, is reached through a symbolic link, or is no ordinary file is never opened. What an input file without a
 * folder names (standard input) is not looked at, and not in the result.
 */
export function lookAtEvidence(
  wanted: readonly EvidenceWanted[],
  folderOf: (source: string) => string | undefined,
  limit: number = INPUT_LIMITS.size,
): EvidenceSeen {
  const files = new Map<string, { readonly folder: string; readonly namings: EvidenceWanted[] }>();
  for (const one of wanted) {
    const folder = folderOf(one.source);
    if (folder === undefined) continue;
    const key = `${folder}\u0000${evidencePath(one.file) ?? one.file}`;
    const file = files.get(key) ?? { folder, namings: [] };
    files.set(key, file);
    file.namings.push(one);
  }
  const seen = new Map<string, EvidenceFound>();
  for (const { folder, namings } of files.values()) {
    const digests = new Set(namings.flatMap((naming) => naming.digests));
    const found = lookAt(folder, namings[0]?.file ?? '', digests, limit);
    for (const naming of namings) seen.set(evidenceKey(naming), found);
  }
  return seen;
}

function lookAt(
  folder: string,
  name: string,
  digests: ReadonlySet<DigestName>,
  limit: number,
): EvidenceFound {
  const steps = evidencePath(name)?.split('/');
  if (!steps) return { kind: 'unsafe-name' };
  try {
    const root = realpathSync(folder);
    const place = path.join(root, ...steps);
    const stats = walk(root, steps);
    if (typeof stats === 'string') return { kind: stats };
    if (stats.size > limit) return { kind: 'too-large', limit: Math.floor(limit / MEBI) };
    if (stats.size === 0) return { kind: 'empty' };
    return digests.size === 0 ? { kind: 'file' } : digested(root, place, stats, digests, limit);
  } catch (error) {
    return refusal(error);
  }
}

/** What stands at the end of the steps, none of which may be a link. */
function walk(root: string, steps: readonly string[]): Stats | EvidenceFault {
  let place = root;
  for (const [position, step] of steps.entries()) {
    place = path.join(place, step);
    const stats = lstatSync(place);
    if (stats.isSymbolicLink()) return 'link';
    if (position === steps.length - 1) return stats.isFile() ? stats : 'not-a-file';
    if (!stats.isDirectory()) return 'missing';
  }
  return 'missing';
}

/** Reads the file piece by piece, once it is certain that what was opened is what was looked at. */
function digested(
  root: string,
  place: string,
  { dev, ino }: Stats,
  digests: ReadonlySet<DigestName>,
  limit: number,
): EvidenceFound {
  const file = openSync(place, WAY_OF_OPENING);
  try {
    const opened = fstatSync(file);
    if (!opened.isFile()) return { kind: 'not-a-file' };
    if (opened.dev !== dev || opened.ino !== ino || !isInside(root, realpathSync(place)))
      return { kind: 'link' };
    const making = [...digests].map((name) => ({ name, hash: HASHES[name]() }));
    const piece = new Uint8Array(PIECE);
    let size = 0;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      size += read;
      if (size > limit) return { kind: 'too-large', limit: Math.floor(limit / MEBI) };
      for (const { hash } of making) hash.update(piece.subarray(0, read));
    }
    return { kind: 'file', ...Object.fromEntries(making.map(({ name, hash }) => [name, hash.digest()])) };
  } finally {
    closeSync(file);
  }
}

interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(): string;
}

const HASHES = {
  sha256: () => {
    const hash = createHash('sha256');
    return { update: (bytes) => hash.update(bytes), digest: () => hash.digest('hex') };
  },
  sm3: createSm3,
} as const satisfies Record<DigestName, () => Hash>;

function refusal(error: unknown): EvidenceFound {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'ELOOP') return { kind: 'link' };
  return { kind: 'unreadable', reason: code ?? message };
}
