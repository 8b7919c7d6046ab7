import { lstatSync, promises, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { whileInterruptible } from './interrupt.ts';
import { besideOf, refusalOf, writeBeside } from './write-file.ts';

/** A file to be written anew: what was read of it (nothing where it must not be there yet), and what it becomes. */
export interface Replacement {
  /** The name that people know it by. */
  readonly name: string;
  readonly path: string;
  readonly old: Uint8Array | undefined;
  readonly bytes: Uint8Array;
}

/** How it ended: all of them are replaced, or none, and which one it was because of. */
export type Replaced =
  | { readonly ok: true }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** The file is no longer what was read of it, so that what was made of that would undo somebody's work. */
const CHANGED_SINCE = 'changed-since';

/**
 * Replaces files, all or none. Each is written whole beside its place first, with the permissions of the old one; then
 * all are moved there together, if none has changed since it was read. Links, folders and devices are refused.
 */
export async function replaceFiles(
  replacements: readonly Replacement[],
  wordsOnInterrupt: string,
): Promise<Replaced> {
  const ready = replacements.map((replacement) => ({ replacement, beside: besideOf(replacement.path) }));
  const discard = async (): Promise<void> => {
    for (const { beside } of ready) await promises.rm(beside, { force: true });
  };
  try {
    return await whileInterruptible(wordsOnInterrupt, discard, async () => {
      for (const { replacement, beside } of ready) {
        const reason = (await refusalOf(replacement.path)) ?? (await written(replacement, beside));
        if (reason !== undefined) return { ok: false, name: replacement.name, reason };
      }
      return moveAll(ready);
    });
  } finally {
    await discard();
  }
}

/** Writes the new bytes beside the old; gives why that failed. */
async function written({ path, bytes }: Replacement, beside: string): Promise<string | undefined> {
  try {
    await writeBeside(beside, path, [bytes]);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

interface Ready {
  readonly replacement: Replacement;
  readonly beside: string;
}

/** In one go, which neither Ctrl-C nor other work of this program can come between. */
function moveAll(ready: readonly Ready[]): Replaced {
  for (const { replacement } of ready) {
    if (!isAsRead(replacement)) return { ok: false, name: replacement.name, reason: CHANGED_SINCE };
  }
  const moved: Replacement[] = [];
  for (const { replacement, beside } of ready) {
    try {
      renameSync(beside, replacement.path);
      moved.push(replacement);
    } catch (error) {
      for (const one of moved) putBack(one);
      return { ok: false, name: replacement.name, reason: reasonOf(error) };
    }
  }
  return { ok: true };
}

function isAsRead({ path, old }: Replacement): boolean {
  try {
    if (old === undefined) return lstatSync(path, { throwIfNoEntry: false }) === undefined;
    return Buffer.compare(readFileSync(path), old) === 0;
  } catch {
    return false;
  }
}

function putBack({ path, old }: Replacement): void {
  if (old === undefined) rmSync(path, { force: true });
  else writeFileSync(path, old);
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
