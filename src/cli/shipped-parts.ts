import { quickValidators } from '../inventory/fits.ts';
import type { Validators } from '../inventory/record-validator.ts';
import type { Shipped } from '../judge.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Shapes } from '../model/shapes.ts';
import { shippedJson, shippedRulebook, shippedValidators } from '../platform/shipped-data.ts';
import { writeChunks } from '../platform/streams.ts';
import { diagnosticLines, wordDiagnostics } from '../report/diagnostics.ts';
import { paintFor } from './outputs.ts';
import { type Session, say } from './session.ts';

/** What ships with the program, read; the rulebook when it is asked for, which takes as long as all the rest. */
export async function shippedParts(): Promise<Shipped> {
  let rulebook: Rulebook | undefined;
  return {
    schema: shippedJson<SchemaIndex>('schema-index'),
    validators: quickValidators(shippedJson<Shapes>('shapes'), () => shippedValidators<Validators>()),
    get rulebook() {
      rulebook ??= shippedRulebook();
      return rulebook;
    },
  };
}

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
