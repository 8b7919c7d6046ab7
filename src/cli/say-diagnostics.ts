import type { Diagnostic } from '../model/diagnostic.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { writeChunks } from '../platform/streams.ts';
import { diagnosticLines, wordDiagnostics } from '../report/diagnostics.ts';
import { paintFor } from './outputs.ts';
import { type Session, say } from './session.ts';

/** Says all that is malformed, each at its place, on standard error. */
export async function sayDiagnostics(
  diagnostics: readonly Diagnostic[],
  schema: SchemaIndex,
  session: Session,
  heading: 'cli.malformed' | 'cli.malformed-validate' | 'cli.malformed-edit',
): Promise<void> {
  const { language, streams } = session;
  say(session, heading, { count: diagnostics.length });
  const worded = wordDiagnostics(diagnostics, language, schema);
  await writeChunks(
    streams.stderr,
    diagnosticLines(worded, language, await paintFor(streams.stderr, session)),
  );
}
