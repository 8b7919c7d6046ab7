import type { PaperFolder } from '../model/author-fault.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { fileDiagnostic, type InputLimits, readInputFile, statFile } from './input-file.ts';
import { type FolderFile, walkFolder } from './inventory-folder.ts';
import { absolutePath, posix } from './paths.ts';
import type { Streams } from './streams.ts';

/** A paper is written by hand. */
const LIMITS: InputLimits = { files: 500, size: 4 * 1_048_576 };

/** Reads the files of a folder that holds a paper; places are named as the folder was. */
export function readPaperFolder(folder: string, streams: Pick<Streams, 'cwd'>): Outcome<PaperFolder> {
  const name = posix(folder).replace(/\/+$/, '') || '.';
  const place = absolutePath(streams, folder);
  const stats = statFile(name, place);
  if (!stats.ok) return stats;
  if (!stats.value.isDirectory())
    return { ok: false, diagnostics: [fileDiagnostic(`${name}/paper.yaml`, 'read.not-found')] };
  const { files, diagnostics } = walkFolder(place, LIMITS.files);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  if (files.length > LIMITS.files)
    return { ok: false, diagnostics: [fileDiagnostic(name, 'read.too-many-files', { limit: LIMITS.files })] };
  const read = files.map(({ file, path: from }) => ({
    file,
    read: readInputFile(`${name}/${file}`, from, LIMITS),
  }));
  const wrong = read.flatMap((one) => (one.read.ok ? [] : one.read.diagnostics));
  if (wrong.length > 0) return { ok: false, diagnostics: wrong };
  return {
    ok: true,
    value: {
      folder: name,
      files: read.flatMap((one) => (one.read.ok ? [{ file: one.file, bytes: one.read.value.bytes }] : [])),
    },
  };
}

/** The files of a folder that holds a paper, which was read before. */
export function paperFolderFiles(folder: string, streams: Pick<Streams, 'cwd'>): readonly FolderFile[] {
  return walkFolder(absolutePath(streams, folder), LIMITS.files).files;
}
