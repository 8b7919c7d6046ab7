import { randomBytes } from 'node:crypto';
// Loaded when it is first used: `node:fs/promises` itself would cost every run three milliseconds.
import { promises } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { blocks } from './blocks.ts';
import { whileInterruptible } from './interrupt.ts';
import type { Written } from './streams.ts';

const ANYBODY_MAY_READ = 0o644;
const OWNER_ALONE = 0o600;
const PERMISSIONS = 0o7777;

/**
 * Writes a file whole or not at all: beside its place, with the permissions of the old one, then moved there. What is
 * there and is no ordinary file (a symbolic link, a folder, a device) is left alone and refused.
 */
export async function writeFileWhole(
  file: string,
  chunks: Iterable<string>,
  wordsOnInterrupt: string,
): Promise<Written> {
  const refusal = await refusalOf(file);
  if (refusal) return { ok: false, reason: refusal };
  const beside = besideOf(file);
  const discard = (): Promise<void> => promises.rm(beside, { force: true });
  try {
    await whileInterruptible(wordsOnInterrupt, discard, async () => {
      await writeBeside(beside, file, inUtf8(chunks));
      await promises.rename(beside, file);
    });
    return { ok: true };
  } catch (error) {
    await discard();
    return { ok: false, reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** A name in the same folder that nothing has and no inventory reads. */
export function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Writes what a file is to become, with the permissions that it has now; anybody may read one that is new. */
export async function writeBeside(beside: string, file: string, pieces: Iterable<Uint8Array>): Promise<void> {
  const old = await promises.stat(file).catch(() => undefined);
  const handle = await promises.open(beside, 'wx', old ? OWNER_ALONE : ANYBODY_MAY_READ);
  try {
    for (const piece of pieces) await writeAll(handle, piece);
    if (old) await handle.chmod(old.mode & PERMISSIONS);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function* inUtf8(chunks: Iterable<string>): Generator<Uint8Array> {
  for (const block of blocks(chunks)) yield Buffer.from(block, 'utf8');
}

/** Writes all of the bytes, in as many goes as it takes. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) done += (await handle.write(bytes, done)).bytesWritten;
}

/** Why a place may not be written; nothing where it is free or an ordinary file. */
export async function refusalOf(file: string): Promise<string | undefined> {
  const found = await promises.lstat(file).catch(() => undefined);
  if (!found || found.isFile()) return undefined;
  if (found.isSymbolicLink()) return 'symbolic-link';
  return found.isDirectory() ? 'EISDIR' : 'not-a-file';
}
