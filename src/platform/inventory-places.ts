import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { STANDARD_INPUT } from '../model/source.ts';
import { fileDiagnostic, statFile } from './input-file.ts';
import { isInside } from './inventory-folder.ts';
import { absolutePath, currentFolder, posix } from './paths.ts';
import type { Streams } from './streams.ts';

const HERE = '.';

/** Something that an argument names: a folder or a file of the inventory. */
export interface Place {
  /** As it was named. */
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * What the arguments name, standard input left out; the current folder where nothing is named. Or all that is not there,
 * and a folder that is named together with anything else.
 */
export function placesOf(named: readonly string[], streams: Pick<Streams, 'cwd'>): Outcome<readonly Place[]> {
  const places: Place[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const argument of named.length === 0 ? [HERE] : named) {
    if (argument === STANDARD_INPUT) continue;
    const [name, absolute] = [posix(argument), absolutePath(streams, argument)];
    const stats = statFile(name, absolute);
    if (stats.ok) places.push({ name, path: absolute, isFolder: stats.value.isDirectory() });
    else diagnostics.push(...stats.diagnostics);
  }
  const folder = places.find(({ isFolder }) => isFolder);
  if (folder && named.length > 1)
    diagnostics.push(fileDiagnostic(folder.name, 'read.mixed-folder-and-files'));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: places };
}

/** A file of the inventory: its name there, and where it lies. */
export interface PlacedFile {
  readonly file: string;
  readonly path: string;
}

/**
 * The folder that holds the inventory, as seen from the working folder: POSIX; empty for that folder itself, for one that
 * does not lie in it, and for standard input.
 */
export function inventoryPrefix(named: readonly string[], streams: Pick<Streams, 'cwd'>): string {
  const folder = inventoryRoot(named, streams);
  const here = currentFolder(streams);
  if (folder === undefined || here === undefined || !isInside(here, folder)) return '';
  return posix(path.relative(here, folder));
}

/**
 * Where the evidence of each input file lies: in the inventory's folder, or beside the file where files were named
 * singly. Nowhere for standard input.
 */
export function evidenceFolders(
  named: readonly string[],
  streams: Pick<Streams, 'cwd'>,
): (source: string) => string | undefined {
  const places = placesOf(named, streams);
  if (!places.ok) return () => undefined;
  const folder = places.value.find(({ isFolder }) => isFolder);
  if (folder) return () => folder.path;
  const folders = new Map(
    namedFiles(places.value).map(({ file, path: place }) => [file, path.dirname(place)] as const),
  );
  return (source) => folders.get(source);
}

/** The folder that holds an inventory, which its files are named from; none where it comes through a pipe. */
export function inventoryRoot(named: readonly string[], streams: Pick<Streams, 'cwd'>): string | undefined {
  const places = placesOf(named, streams);
  return places.ok ? commonFolder(places.value) : undefined;
}

/** Files named together are one inventory in the folder that holds them all; a file named twice is one file. */
export function namedFiles(places: readonly Place[]): readonly PlacedFile[] {
  const folder = commonFolder(places) ?? '';
  const files = new Map(
    places.map((place) => [
      realpathSync(place.path),
      { ...place, file: posix(path.relative(folder, place.path)) },
    ]),
  );
  return [...files.values()];
}

/** The innermost folder that everything named is in; none where nothing is, or where there are several drives. */
export function commonFolder(places: readonly Place[]): string | undefined {
  const [first, ...others] = places.map(({ path: place, isFolder }) =>
    isFolder ? place : path.dirname(place),
  );
  if (first === undefined) return undefined;
  return others.reduce<string | undefined>((common, folder) => {
    let shared = common;
    while (shared !== undefined && !isInside(shared, folder)) shared = parent(shared);
    return shared;
  }, first);
}

function parent(folder: string): string | undefined {
  const above = path.dirname(folder);
  return above === folder ? undefined : above;
}
