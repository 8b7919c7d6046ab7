import { readAndValidate } from '../audit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type InventoryOptions, readInventoryInput } from './inventory-input.ts';
import { sayPassedOver } from './passed-over.ts';
import { sayDiagnostics } from './say-diagnostics.ts';
import { type Session, say } from './session.ts';

/** Reads and validates, and says what is malformed. */
export async function runValidate(
  inventory: readonly string[],
  options: InventoryOptions,
  session: Session,
): Promise<ExitCode> {
  const input = await readInventoryInput(inventory, options, session);
  if (!input) return EXIT.noVerdict;
  const { files, shipped, session: speaking } = input;
  const read = files.ok ? readAndValidate(files.value, shipped) : files;
  if (!read.ok) {
    await sayDiagnostics(read.diagnostics, shipped.schema, speaking, 'cli.malformed-validate');
    return read.diagnostics.some(isUnreadable) ? EXIT.noVerdict : EXIT.gaps;
  }
  const { sources, collections } = read.value;
  const records = [...collections.values()].reduce((sum, list) => sum + list.length, 1);
  say(speaking, 'cli.valid', { files: sources.length, records });
  sayPassedOver(input, sources, speaking);
  return EXIT.ok;
}

/** What could not be read at all has not been validated either. */
function isUnreadable({ code }: Diagnostic): boolean {
  return code.startsWith('read.');
}
