import { promises } from 'node:fs';
import { absolutePath } from './paths.ts';
import type { Streams } from './streams.ts';

/** The bytes of a file, or `-` for standard input; why not, where it cannot be read. */
export async function readBytes(
  file: string,
  streams: Streams,
): Promise<{ readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: string }> {
  try {
    return {
      ok: true,
      bytes: await (file === '-' ? readAll(streams) : promises.readFile(absolutePath(streams, file))),
    };
  } catch (error) {
    return { ok: false, reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** A text file, or `-` for standard input; why not, where it cannot be read. */
export async function readTextFile(
  file: string,
  streams: Streams,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }> {
  const read = await readBytes(file, streams);
  return read.ok ? { ok: true, text: read.bytes.toString('utf8') } : read;
}

async function readAll({ stdin }: Streams): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
