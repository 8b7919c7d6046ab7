import type { Readable, Writable } from 'node:stream';
import { blocks } from './blocks.ts';

/** A stream for people: it may be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything of the outside that a run is given; `process` fits. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** How writing to a stream ended: a reader that went away is no failure. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Writes chunks in order, never more than the stream takes; ends quietly when the reader has gone. */
export async function writeChunks(stream: Writable, chunks: Iterable<string>): Promise<Written> {
  let failure: NodeJS.ErrnoException | undefined;
  let wake: (() => void) | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    failure ??= error;
    wake?.();
  };
  const onDrain = (): void => wake?.();
  stream.on('error', onError);
  stream.on('drain', onDrain);
  try {
    for (const block of blocks(chunks)) {
      if (failure) break;
      const room = stream.write(block);
      if (!room && !failure)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    if (!failure) await flushed(stream);
  } catch (error) {
    failure ??= error as NodeJS.ErrnoException;
  } finally {
    stream.off('drain', onDrain);
    ignoreLateErrors(stream);
    stream.off('error', onError);
  }
  if (!failure || failure.code === 'EPIPE' || failure.code === 'ERR_STREAM_DESTROYED') return { ok: true };
  return { ok: false, reason: failure.code ?? failure.message };
}

const ignored = new WeakSet<Writable>();

/** A reader may go away after the last write, when nobody waits any more: no reason to break off. */
export function ignoreLateErrors(stream: Writable): void {
  if (ignored.has(stream)) return;
  ignored.add(stream);
  stream.on('error', () => {});
}

function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write('', (error) => (error ? reject(error) : resolve()));
  });
}
