import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../model/diagnostic.ts';
import type { InputFile } from '../model/source.ts';
import { INPUT_LIMITS, type InputLimits, readInputFile } from './input-file.ts';
import { commonFolder, inventoryRoot, placesOf } from './inventory-places.ts';
import { absolutePath, currentFolder, posix } from './paths.ts';
import type { Streams } from './streams.ts';

/**
 * The configuration: the file given, which has to be there, or the one called `name` in the inventory's folder, if
 * there is one. It cannot be had where the inventory is not there.
 */
export async function readConfigurationFile(
  given: string | undefined,
  named: readonly string[],
  name: string,
  streams: Pick<Streams, 'cwd'>,
  limits: InputLimits = INPUT_LIMITS,
): Promise<Outcome<InputFile | undefined>> {
  const places = placesOf(named, streams);
  if (!places.ok) return places;
  if (given !== undefined) return readInputFile(posix(given), absolutePath(streams, given), limits);
  const folder = commonFolder(places.value);
  const file = folder === undefined ? undefined : path.join(folder, name);
  if (file === undefined || !existsSync(file)) return { ok: true, value: undefined };
  return readInputFile(name, file, limits);
}

/**
 * The folder that a configuration lies in, as seen from the working folder: POSIX, empty for that folder itself; its full
 * path where the working folder is gone.
 */
export function configurationFolder(
  given: string | undefined,
  named: readonly string[],
  streams: Pick<Streams, 'cwd'>,
): string {
  const folder =
    given === undefined ? inventoryRoot(named, streams) : path.dirname(absolutePath(streams, given));
  if (folder === undefined) return '';
  const here = currentFolder(streams);
  return posix(here === undefined ? folder : path.relative(here, folder));
}
