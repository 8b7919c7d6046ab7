import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileDiagnostic, systemDiagnostic } from './input-file.ts';

/** A file of an inventory: its name in the folder, and where it lies. */
export interface FolderFile {
  readonly file: string;
  readonly path: string;
}

/** What a walk through a folder found. */
export interface FolderContents {
  readonly files: readonly FolderFile[];
  /** The names of files that look as if they were meant to be read, and are not. */
  readonly passedOver: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const INVENTORY_FILE = /\.(?:ya?ml|json|csv)$/i;
/** Files that only office programs read. */
export const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|et|ods)$/i;
/** Plain texts, which a Windows editor makes of anything, and what programs put beside an inventory file as its copy. */
const TEXT_OR_COPY = /\.(?:txt|tsv)$|\.(?:ya?ml|json|csv)(?:~|\.(?:bak|old|orig|tmp|save|copy))$/i;
/** Dot files belong to tools; so do the lock files of office programs and these. */
const HIDDEN = /^(?:\.|~\$)/;
/** The name a configuration has in the inventory's folder. */
export const CONFIGURATION_FILE = 'netsec.config.yaml';
const LEFT_OUT = new Set(['node_modules', 'package.json', 'package-lock.json', 'tsconfig.json']);

/**
 * Finds the inventory's files in a folder and the folders in it, at most one more than `limit`, in the order of their
 * names' bytes. A link is followed as long as it stays in the folder, and nothing is found twice.
 */
export function walkFolder(folder: string, limit: number): FolderContents {
  const walk = new Walk(realpathSync(folder), limit);
  return walk.contents();
}

/** The first inventory file in a folder or below it; none where there is no such folder yet. */
export function firstInventoryFile(folder: string): string | undefined {
  return existsSync(folder) ? walkFolder(folder, 0).files[0]?.file : undefined;
}

interface Link {
  readonly file: string;
  readonly path: string;
}

class Walk {
  readonly #root: string;
  readonly #limit: number;
  readonly #files: FolderFile[] = [];
  readonly #passedOver: string[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  /** Real paths of the files and folders that were found. */
  readonly #seen = new Set<string>();
  readonly #links: Link[] = [];

  constructor(root: string, limit: number) {
    this.#root = root;
    this.#limit = limit;
  }

  contents(): FolderContents {
    this.#visit('', this.#root);
    // A link comes after all that is no link, so that a file keeps its own name; the list grows on the way.
    for (const link of this.#links) this.#follow(link);
    return {
      files: this.#files.toSorted(byName),
      passedOver: this.#passedOver,
      diagnostics: this.#diagnostics,
    };
  }

  #visit(name: string, folder: string): void {
    if (this.#seen.has(folder)) return;
    this.#seen.add(folder);
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      for (const entry of entries.sort((one, other) => compareBytes(one.name, other.name))) {
        this.#enter(entry, name === '' ? entry.name : `${name}/${entry.name}`, path.join(folder, entry.name));
      }
    } catch (error) {
      this.#diagnostics.push(systemDiagnostic(name === '' ? '.' : name, error));
    }
  }

  #enter(entry: Dirent, file: string, place: string): void {
    if (HIDDEN.test(entry.name) || LEFT_OUT.has(entry.name)) return;
    if (entry.name === CONFIGURATION_FILE) {
      // Only the one in the folder itself holds.
      if (file !== CONFIGURATION_FILE) this.#passedOver.push(file);
      return;
    }
    if (this.#files.length > this.#limit) return;
    if (entry.isSymbolicLink()) this.#links.push({ file, path: place });
    else if (entry.isDirectory()) this.#visit(file, place);
    else if (INVENTORY_FILE.test(entry.name)) this.#take(file, place, entry.isFile());
    else if (SPREADSHEET.test(entry.name) || TEXT_OR_COPY.test(entry.name)) this.#passedOver.push(file);
  }

  #take(file: string, place: string, isFile: boolean): void {
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    if (isFile) this.#files.push({ file, path: place });
    else this.#diagnostics.push(fileDiagnostic(file, 'read.not-a-file'));
  }

  #follow(link: Link): void {
    const mayBeInventory = INVENTORY_FILE.test(link.file);
    try {
      const target = realpathSync(link.path);
      const stats = statSync(target);
      if (!stats.isDirectory() && !mayBeInventory) return;
      if (!isInside(this.#root, target)) {
        this.#diagnostics.push(fileDiagnostic(link.file, 'read.outside-folder'));
      } else if (stats.isDirectory()) this.#visit(link.file, target);
      else this.#take(link.file, target, stats.isFile());
    } catch (error) {
      // What the link was to lead to cannot be known: it may be a whole folder of the inventory.
      this.#diagnostics.push(brokenLink(link.file, error));
    }
  }
}

function brokenLink(file: string, error: unknown): Diagnostic {
  const diagnostic = systemDiagnostic(file, error);
  return diagnostic.code === 'read.not-found' ? { ...diagnostic, args: { link: file } } : diagnostic;
}

/** Whether a place is a folder itself or somewhere in it. Both paths are absolute. */
export function isInside(folder: string, target: string): boolean {
  const way = path.relative(folder, target);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function byName({ file: one }: FolderFile, { file: other }: FolderFile): number {
  return compareBytes(one, other);
}

function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
