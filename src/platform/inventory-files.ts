import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { type InputFile, STANDARD_INPUT } from '../model/source.ts';
import {
  fileDiagnostic,
  INPUT_LIMITS,
  type InputLimits,
  readInputFile,
  readStandardInput,
  statFile,
} from './input-file.ts';
import { SPREADSHEET, walkFolder } from './inventory-folder.ts';
import { commonFolder, namedFiles, type Place, type PlacedFile, placesOf } from './inventory-places.ts';
import { absolutePath, posix } from './paths.ts';
import type { Streams } from './streams.ts';
import { collectSooner } from './tiering.ts';

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
    .map(({ path: place }) => ({
      file: posix(path.relative(folder ?? absolutePath(streams, '.'), place)),
      path: place,
    }));
  return { ok: true, value: files };
}

/** Of a folder without anything to read: its spreadsheets, where the ledgers may be. */
function nothingIn(name: string, others: readonly string[]): readonly Diagnostic[] {
  const spreadsheets = others.filter((file) => SPREADSHEET.test(file));
  if (spreadsheets.length === 0) return [fileDiagnostic(name, 'read.nothing-to-audit')];
  return spreadsheets.map((file) => fileDiagnostic(file, 'read.spreadsheet'));
}

function folderFiles(
  { name, path: folder }: Place,
  limits: InputLimits,
  passedOver: PassedOver,
): Outcome<readonly PlacedFile[]> {
  const { files, passedOver: others, diagnostics } = walkFolder(folder, limits.files);
  if (others.length > 0) passedOver(others);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  if (files.length === 0) return { ok: false, diagnostics: nothingIn(name, others) };
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
