import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { InputFile } from '../model/source.ts';
import {
  fileDiagnostic,
  INPUT_LIMITS,
  type InputLimits,
  readInputFile,
  readStandardInput,
  STANDARD_INPUT,
  statFile,
} from './input-file.ts';
import { isInside, walkFolder } from './inventory-folder.ts';
import { absolutePath } from './paths.ts';
import type { Streams } from './streams.ts';
import { collectSooner } from './tiering.ts';

const HERE = '.';

/** Is told the names of files that look as if they were meant to be read, and were not. */
type PassedOver = (files: readonly string[]) => void;

/** How inventory files are read, where it matters. */
export interface ReadingChoices {
  readonly limits?: InputLimits;
  /** Files that belong to the inventory besides those named. */
  readonly further?: readonly string[];
  readonly passedOver?: PassedOver;
}

type Surroundings = Pick<Streams, 'stdin' | 'cwd'>;

/**
 * The files of the inventory that the arguments name: those in one folder (the current one, if nothing is named), or
 * the files themselves, `-` for standard input. Gives all of them, or all that could not be had; `passedOver` is told
 * what lies among them and looks like a part of it, where there is any.
 */
export async function readInventoryFiles(
  named: readonly string[],
  streams: Surroundings,
  { limits = INPUT_LIMITS, further = [], passedOver = () => undefined }: ReadingChoices = {},
): Promise<Outcome<readonly InputFile[]>> {
  const places = placesOf(named, streams);
  if (!places.ok) return places;
  const folder = places.value.find(({ isFolder }) => isFolder);
  const own = folder
    ? folderFiles(folder, limits, passedOver)
    : { ok: true as const, value: namedFiles(places.value) };
  if (!own.ok) return own;
  const others = furtherFiles(further, folder?.path ?? commonFolder(places.value), own.value, streams);
  if (!others.ok) return others;
  const outcomes: Outcome<InputFile>[] = readPlaces([...own.value, ...others.value], limits);
  if (named.includes(STANDARD_INPUT)) outcomes.push(await readStandardInput(streams.stdin, limits));
  const all = together(outcomes);
  if (all.ok) collectSooner(all.value);
  return all;
}

/** Files that the configuration adds to an inventory, named from its folder; those that belong to it already are left out. */
function furtherFiles(
  further: readonly string[],
  folder: string | undefined,
  own: readonly PlacedFile[],
  streams: Pick<Streams, 'cwd'>,
): Outcome<readonly PlacedFile[]> {
  const known = new Set(own.map((file) => realpathSync(file.path)));
  const found = further.map((name) => ({ name, path: absolutePath(streams, name) }));
  const stats = found.map(({ name, path: place }) => statFile(name, place));
  const missing = stats.flatMap((stat) => (stat.ok ? [] : stat.diagnostics));
  if (missing.length > 0) return { ok: false, diagnostics: missing };
  const files = found
    .filter(({ path: place }) => !known.has(realpathSync(place)))
    .map(({ path: place }) => ({ file: posix(path.relative(folder ?? streams.cwd(), place)), path: place }));
  return { ok: true, value: files };
}

/**
 * The configuration: the file given, which has to be there, or the one called `name` in the inventory's folder, if
 * there is one. It cannot be had where the inventory is not there.
 */
export async function readConfigurationFile(
  given: string | undefined,
  named: readonly string[],
  name: string,
  streams: Surroundings,
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
 * The folder that holds the inventory, as seen from the working folder: POSIX; empty for that folder itself, for one that
 * does not lie in it, and for standard input.
 */
export function inventoryPrefix(named: readonly string[], streams: Pick<Streams, 'cwd'>): string {
  const folder = inventoryRoot(named, streams);
  const here = absolutePath(streams, HERE);
  return folder !== undefined && isInside(here, folder) ? posix(path.relative(here, folder)) : '';
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

/** The folder that a configuration lies in, as seen from the working folder: POSIX, empty for that folder itself. */
export function configurationFolder(
  given: string | undefined,
  named: readonly string[],
  streams: Pick<Streams, 'cwd'>,
): string {
  const folder =
    given === undefined ? inventoryRoot(named, streams) : path.dirname(absolutePath(streams, given));
  return folder === undefined ? '' : posix(path.relative(streams.cwd(), folder));
}

interface Place {
  /** As it was named. */
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

function placesOf(named: readonly string[], streams: Pick<Streams, 'cwd'>): Outcome<readonly Place[]> {
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
interface PlacedFile {
  readonly file: string;
  readonly path: string;
}

function folderFiles(
  { name, path: folder }: Place,
  limits: InputLimits,
  passedOver: PassedOver,
): Outcome<readonly PlacedFile[]> {
  const { files, passedOver: others, diagnostics } = walkFolder(folder, limits.files);
  if (others.length > 0) passedOver(others);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  if (files.length === 0) return { ok: false, diagnostics: [fileDiagnostic(name, 'read.nothing-to-audit')] };
  if (files.length > limits.files) {
    return { ok: false, diagnostics: [fileDiagnostic(name, 'read.too-many-files', { limit: limits.files })] };
  }
  return { ok: true, value: files };
}

function readPlaces(files: readonly PlacedFile[], limits: InputLimits): Outcome<InputFile>[] {
  return files.map(({ file, path: place }) => readInputFile(file, place, limits));
}

function together(outcomes: readonly Outcome<InputFile>[]): Outcome<readonly InputFile[]> {
  const diagnostics = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.diagnostics));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, value: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])) };
}

/** Files named together are one inventory in the folder that holds them all; a file named twice is one file. */
function namedFiles(places: readonly Place[]): readonly PlacedFile[] {
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
function commonFolder(places: readonly Place[]): string | undefined {
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

function posix(file: string): string {
  return file.split(path.sep).join('/');
}
