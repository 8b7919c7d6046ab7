import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { shippedJson } from '../platform/shipped-data.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { translateReport } from '../report/translate.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { withArticles } from './read-quotes.ts';
import { savedReport } from './saved-report.ts';
import { type Session, say } from './session.ts';

/** The options of `netsec report`. */
export interface ReportOptions {
  readonly format: readonly string[];
  /** Without it the report's own. */
  readonly lang?: Language;
  readonly pathPrefix?: string;
  readonly text?: string;
  /** Only a report that was redacted when it was made can be shown so. */
  readonly redact?: boolean;
  readonly includeWaived?: boolean;
}

/** Reads a saved report and writes it again. */
export async function runReport(file: string, options: ReportOptions, session: Session): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORMATS);
  const saved = await savedReport(file, session);
  if (!saved) return EXIT.noVerdict;
  if (options.redact && ![...saved.notes].some(({ code }) => code === 'note.redacted')) {
    say(session, 'cli.cannot-redact', { file, asOf: saved.asOf });
    return EXIT.noVerdict;
  }
  const language = options.lang ?? saved.language;
  const rulebook = shippedJson<Rulebook>('rulebook');
  const schema = shippedJson<SchemaIndex>('schema-index');
  const told = translateReport(saved, language, { rulebook, schema });
  const report = await withArticles(told, options.text, rulebook.papers, session);
  if (!report) return EXIT.noVerdict;
  const written = await writeOutputs(
    report,
    outputs,
    rendererOf,
    { ...session, language },
    false,
    options.pathPrefix,
    options.includeWaived,
  );
  return written ? EXIT.ok : EXIT.noVerdict;
}
