import { promises } from 'node:fs';
import path from 'node:path';

/** How making a file ended: it was made, was there already (and was left alone), or could not be made. */
export type Created =
  | { readonly kind: 'created' }
  | { readonly kind: 'there' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Makes a file with its folders; never writes over anything, a link that leads nowhere included. */
export async function createFile(file: string, text: string): Promise<Created> {
  try {
    await promises.mkdir(path.dirname(file), { recursive: true });
    await promises.writeFile(file, text, { flag: 'wx' });
    return { kind: 'created' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? { kind: 'there' } : { kind: 'failed', reason: code ?? String(error) };
  }
}
