import { createHash } from 'node:crypto';
import type { Example } from '../examples/example.ts';
import type { BaseFiles } from '../examples/read-bases.ts';
import { decode } from '../inventory/encoding.ts';
import type { AuthorFault, PaperFolder } from '../model/author-fault.ts';
import { checkPaper } from './check-paper.ts';
import type { Ground } from './ground.ts';
import { type PaperFiles, readPaperFiles } from './paper-files.ts';
import type { AuthorValidators } from './shape.ts';

/** The rulebook and the schemas with some papers added, as plain data. */
export interface LoadedPapers extends Ground {
  /** The rules that the papers bring. */
  readonly rules: readonly string[];
  readonly bases: BaseFiles;
  readonly examples: readonly Example[];
  /** What the mutation of a rule starts from. */
  readonly written: readonly Pick<PaperFiles, 'conditions' | 'rules'>[];
}

/**
 * Adds papers one after the other, each on what those before it brought. Gives everything that is wrong with the first
 * that has a mistake; `begin` is told of each rule before it is checked.
 */
export function loadPapers(
  folders: readonly PaperFolder[],
  ground: Ground,
  validators: AuthorValidators,
  begin: (rule: string) => void,
): { readonly loaded: LoadedPapers } | { readonly faults: readonly AuthorFault[] } {
  let loaded: LoadedPapers = { ...ground, rules: [], bases: {}, examples: [], written: [] };
  for (const folder of folders) {
    begin(folder.folder);
    const read = readPaperFiles(folder, validators);
    if ('faults' in read) return read;
    const checked = checkPaper(read.files, loaded, begin);
    if ('faults' in checked) return checked;
    const { rulebook, schema, rules, examples } = checked;
    const { id } = read.files.paper.value;
    loaded = {
      rulebook: { ...rulebook, digest: digestOf(loaded.rulebook.digest, folder) },
      schema,
      rules: [...loaded.rules, ...rules],
      bases: read.files.unit.length > 0 ? { ...loaded.bases, [id]: unitOf(read.files) } : loaded.bases,
      examples: [...loaded.examples, ...examples],
      written: [...loaded.written, read.files],
    };
  }
  return { loaded };
}

function unitOf({ unit }: PaperFiles): BaseFiles[string] {
  return unit.map(({ file, bytes }) => {
    const decoded = decode(bytes);
    return { file, text: decoded.ok ? decoded.text : '' };
  });
}

/** Over the digest of what was there before and every file that can change a verdict. */
function digestOf(before: string, { files }: PaperFolder): string {
  const hash = createHash('sha256').update(before);
  for (const { file, bytes } of files)
    if (/^(paper|conditions|article-\d+)\.yaml$/.test(file))
      hash.update(`\n${file}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
