import { randomBytes } from 'node:crypto';
// Loaded when it is first used: `node:fs/promises` itself would cost every run three milliseconds.
import { promises } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { blocks } from './blocks.ts';
import { whileInterruptible } from './interrupt.ts';
import type { Written } from './streams.ts';

/**
 * Writes a file whole or not at all: beside its place, then moved there. What is there and is no ordinary file (a
 * symbolic link, a folder, a device) is left alone and refused.
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
      await writeBeside(beside, chunks);
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

async function writeBeside(beside: string, chunks: Iterable<string>): Promise<void> {
  const handle = await promises.open(beside, 'wx', 0o644);
  try {
    for (const block of blocks(chunks)) await writeAll(handle, Buffer.from(block, 'utf8'));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes all of the bytes, in as many goes as it takes. */
export async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
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
