import { readAndValidate } from '../audit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readInventoryFiles } from '../platform/inventory-files.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadRulebook } from './load-rulebook.ts';
import { sayPassedOver } from './passed-over.ts';
import { type Session, say } from './session.ts';
import { sayDiagnostics } from './shipped-parts.ts';

/** Reads and validates, and says what is malformed. */
export async function runValidate(
  inventory: readonly string[],
  papers: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const shipped = await loadRulebook({ papers, session });
  if (!shipped) return EXIT.noVerdict;
  let spreadsheets: readonly string[] = [];
  const files = await readInventoryFiles(inventory, session.streams, {
    passedOver(found) {
      spreadsheets = found;
    },
  });
  const read = files.ok ? readAndValidate(files.value, shipped) : files;
  if (!read.ok) {
    await sayDiagnostics(read.diagnostics, shipped.schema, session, 'cli.malformed-validate');
    return read.diagnostics.some(isUnreadable) ? EXIT.noVerdict : EXIT.gaps;
  }
  const { sources, collections } = read.value;
  const records = [...collections.values()].reduce((sum, list) => sum + list.length, 1);
  say(session, 'cli.valid', { files: sources.length, records });
  sayPassedOver(spreadsheets, sources, session);
  return EXIT.ok;
}

/** What could not be read at all has not been validated either. */
function isUnreadable({ code }: Diagnostic): boolean {
  return code.startsWith('read.');
}
