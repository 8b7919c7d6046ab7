import { evidenceWanted } from '../inventory/evidence.ts';
import type { Inventory } from '../model/inventory.ts';
import { STANDARD_INPUT } from '../model/source.ts';
import { isPaperFile } from '../papers/paper-files.ts';
import { CONFIGURATION_FILE } from '../platform/inventory-folder.ts';
import { evidenceFolders, inventoryRoot } from '../platform/inventory-places.ts';
import { paperFolderFiles } from '../platform/paper-folder.ts';
import { absolutePath } from '../platform/paths.ts';
import type { Streams } from '../platform/streams.ts';

/** Where an audit was told to look. */
interface Named {
  /** As the command line names it. */
  readonly inventory: readonly string[];
  readonly config: string | undefined;
  /** Folders of further papers. */
  readonly papers: readonly string[];
}

/**
 * The files that an audit rests on: those of the inventory with the evidence it names, its configuration and its papers. A
 * saved report that lies among them is none, for it says nothing to the audit.
 */
export function auditedFiles(
  declared: Inventory,
  { inventory, config, papers }: Named,
  streams: Pick<Streams, 'cwd'>,
): readonly string[] {
  const root = inventoryRoot(inventory, streams) ?? absolutePath(streams, '.');
  const folderOf = evidenceFolders(inventory, streams);
  const sources = declared.sources.map(({ file }) => file).filter((file) => file !== STANDARD_INPUT);
  const evidence = evidenceWanted(declared).flatMap(({ source, file }) => {
    const folder = folderOf(source);
    return folder === undefined ? [] : [absolutePath({ cwd: () => folder }, file)];
  });
  return [
    ...sources.map((file) => absolutePath({ cwd: () => root }, file)),
    ...evidence,
    config ?? absolutePath({ cwd: () => root }, CONFIGURATION_FILE),
    ...paperFiles(papers, streams),
  ];
}

/** The files of some papers' folders that say what holds, or serve to write it. */
export function paperFiles(folders: readonly string[], streams: Pick<Streams, 'cwd'>): readonly string[] {
  return folders.flatMap((folder) =>
    paperFolderFiles(folder, streams)
      .filter(({ file }) => isPaperFile(file))
      .map(({ path }) => path),
  );
}
