import { readFile } from 'node:fs/promises';
import { absolutePath } from './paths.ts';
import type { Streams } from './streams.ts';

/** A text file, or `-` for standard input; why not, where it cannot be read. */
export async function readTextFile(
  file: string,
  streams: Streams,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }> {
  try {
    if (file === '-') return { ok: true, text: await readAll(streams) };
    return { ok: true, text: await readFile(absolutePath(streams, file), 'utf8') };
  } catch (error) {
    return { ok: false, reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

async function readAll({ stdin }: Streams): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
