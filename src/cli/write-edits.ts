import { cellByHand } from '../editing/by-hand.ts';
import type { FileEdit, Refusal } from '../editing/edit.ts';
import { editFile } from '../editing/edit-file.ts';
import type { Splice } from '../editing/splice.ts';
import { readSource } from '../inventory/read.ts';
import type { MessageCode } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { InputFile, Location } from '../model/source.ts';
import type { MessageArguments } from '../model/text.ts';
import { absolutePath } from '../platform/paths.ts';
import { type Replacement, replaceFiles } from '../platform/replace-files.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureWords } from './failure-words.ts';
import { type Session, say } from './session.ts';

/** A file as it was, what is put in, and how it is going to be. A new one has an empty old text. */
export interface EditedFile {
  readonly file: string;
  readonly old: string;
  readonly splices: readonly Splice[];
  readonly replacement: Omit<Replacement, 'path'>;
}

export type EditedFiles =
  | { readonly ok: true; readonly files: readonly EditedFile[] }
  | { readonly ok: false; readonly code: ExitCode };

/** Makes the edits of each file, in memory. Where one cannot be made, that has been said, and nothing is to be written. */
export function editFiles(
  files: readonly InputFile[],
  edits: ReadonlyMap<string, readonly FileEdit[]>,
  schema: SchemaIndex,
  session: Session,
): EditedFiles {
  const edited: EditedFile[] = [];
  const refusals: Refusal[] = [];
  for (const input of files) {
    const own = edits.get(input.file) ?? [];
    if (own.length === 0) continue;
    const outcome = editFile(input, own, schema);
    if (!outcome.ok) {
      refusals.push(outcome.refusal);
      if (outcome.refusal.code === 'edit.csv') sayByHand(input, own, schema, session);
      else sayPlaced(outcome.refusal, outcome.refusal.code, {}, session);
    } else {
      const { old, splices, bytes } = outcome;
      const replacement = { name: input.file, old: input.bytes, bytes };
      edited.push({ file: input.file, old, splices, replacement });
    }
  }
  if (refusals.length === 0) return { ok: true, files: edited };
  say(session, 'edit.nothing-written');
  const ours = refusals.some(({ code }) => code === 'edit.read-back');
  return { ok: false, code: ours ? EXIT.internal : EXIT.noVerdict };
}

/** What the author of a ledger as CSV has to do instead: cells to fill in, and another file for new records. */
function sayByHand(
  input: InputFile,
  edits: readonly FileEdit[],
  schema: SchemaIndex,
  session: Session,
): void {
  const read = readSource(input, schema);
  if (!read.ok) throw new Error(`${input.file} was read before`);
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const { location, heading, value } = cellByHand(read.value, edit, schema, session.language);
    sayPlaced(location, 'edit.by-hand', { heading, value }, session);
  }
  const appended = edits.find((edit) => edit.kind === 'append');
  if (!appended) return;
  const args = { file: `${appended.collection}.yaml`, line: `${appended.collection}: []` };
  sayPlaced({ file: input.file, line: 1, column: 1 }, 'edit.csv', args, session);
}

function sayPlaced(
  { file, line, column }: Pick<Location, 'file' | 'line' | 'column'>,
  code: MessageCode,
  args: MessageArguments,
  session: Session,
): void {
  say(session, 'cli.place', { file, line, column, message: message(session.language, code, args) });
}

/** Writes edited files into the inventory's folder, all or none; false when that failed, which has been said then. */
export async function writeEdited(
  files: readonly EditedFile[],
  folder: string,
  session: Session,
): Promise<boolean> {
  const replacements = files.map(({ file, replacement }) => ({
    ...replacement,
    path: absolutePath({ cwd: () => folder }, file),
  }));
  const outcome = await replaceFiles(replacements, message(session.language, 'cli.interrupted'));
  if (outcome.ok) return true;
  const reason = failureWords(session.language, outcome.reason);
  say(session, 'cli.cannot-write', { file: outcome.name, reason });
  say(session, 'edit.nothing-written');
  return false;
}

/** Says that there is no file to edit: the inventory comes through a pipe. */
export function sayNoFile(session: Session): void {
  sayPlaced({ file: '-', line: 1, column: 1 }, 'edit.standard-input', {}, session);
}
