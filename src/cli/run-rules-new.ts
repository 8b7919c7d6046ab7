import path from 'node:path/posix';
import { isPaperFile } from '../papers/paper-files.ts';
import { createFile } from '../platform/create-file.ts';
import { firstInventoryFile } from '../platform/inventory-folder.ts';
import { absolutePath } from '../platform/paths.ts';
import { shippedSchema, shippedText } from '../platform/shipped-data.ts';
import { paperFiles } from '../starter/paper-files.ts';
import { asTyped } from './as-typed.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureWords } from './failure-words.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Writes a paper to start from. Overwrites nothing. */
export async function runRulesNew(folder: string, session: Session): Promise<ExitCode> {
  const { language, streams } = session;
  const shown = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const id = path.basename(absolutePath(streams, folder).replaceAll('\\', '/'));
  if (!ID.test(id)) throw new UsageError('rules.new.bad-name', { name: id });
  // Among the ledgers of an inventory a paper's files would be read as ledgers.
  const there = firstInventoryFile(absolutePath(streams, folder));
  if (there !== undefined && !isPaperFile(there)) {
    say(session, 'init.has-inventory', { folder: shown, file: there });
    return EXIT.noVerdict;
  }
  const schemas = {
    paper: shippedSchema('paper'),
    rule: shippedSchema('rule'),
    example: shippedSchema('example'),
    inventory: shippedText(`editor-schema.${language}.json`),
  };
  for (const { file, text } of paperFiles(id, schemas, language)) {
    const name = path.join(shown, file);
    const created = await createFile(
      absolutePath(streams, path.join(folder.replaceAll('\\', '/'), file)),
      text,
    );
    if (created.kind === 'failed')
      say(session, 'cli.cannot-write', { file: name, reason: failureWords(language, created.reason) });
    if (created.kind === 'there') say(session, 'rules.new.exists', { file: name });
    if (created.kind !== 'created') return EXIT.noVerdict;
    say(session, 'init.written', { file: name });
  }
  say(session, 'rules.new.next', { folder: shown, typed: asTyped(shown) });
  return EXIT.ok;
}
