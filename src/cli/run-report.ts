import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { readTextFile } from '../platform/read-text.ts';
import { shippedJson } from '../platform/shipped-data.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { readSavedReport } from '../report/saved-report.ts';
import { translateReport } from '../report/translate.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureWords } from './failure-words.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { withArticles } from './read-quotes.ts';
import { type Session, say } from './session.ts';

/** The options of `netsec report`. */
export interface ReportOptions {
  readonly format: readonly string[];
  /** Without it the report's own. */
  readonly lang?: Language;
  readonly pathPrefix?: string;
  readonly text?: string;
}

/** Reads a saved report and writes it again. */
export async function runReport(file: string, options: ReportOptions, session: Session): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORMATS);
  const text = await readTextFile(file, session.streams);
  if (!text.ok) {
    const reason = failureWords(session.language, text.reason);
    say(session, 'cli.report-unreadable', { file, reason });
    return EXIT.noVerdict;
  }
  const saved = readSavedReport(text.text);
  if (!saved.ok) {
    say(session, saved.code, { file, ...saved.args });
    return EXIT.noVerdict;
  }
  const language = options.lang ?? saved.report.language;
  const rulebook = shippedJson<Rulebook>('rulebook');
  const schema = shippedJson<SchemaIndex>('schema-index');
  const told = translateReport(saved.report, language, { rulebook, schema });
  const report = await withArticles(told, options.text, rulebook.papers, session);
  if (!report) return EXIT.noVerdict;
  const written = await writeOutputs(
    report,
    outputs,
    rendererOf,
    { ...session, language },
    false,
    options.pathPrefix,
  );
  return written ? EXIT.ok : EXIT.noVerdict;
}
