import type { Language } from '../model/text.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { contradictionIn } from '../report/saved-figures.ts';
import { translateReport } from '../report/translate.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadRulebook } from './load-rulebook.ts';
import { keepUsedFiles, parseOutputs, writeOutputs } from './outputs.ts';
import { withArticles } from './read-quotes.ts';
import { savedReport } from './saved-report.ts';
import { type Session, say } from './session.ts';
import { paperFiles } from './used-files.ts';

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
  /** Folders with the papers that were added to the audit. */
  readonly rules?: readonly string[];
}

/** Reads a saved report and writes it again, if its figures are those of its results. */
export async function runReport(file: string, options: ReportOptions, session: Session): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORMATS, session);
  const saved = await savedReport(file, session);
  if (!saved) return EXIT.noVerdict;
  const contradiction = contradictionIn(saved);
  if (contradiction) {
    const { pointer, found, counted } = contradiction;
    say(session, 'cli.report-contradicts', {
      file,
      pointer,
      found: String(found),
      counted: String(counted),
    });
    return EXIT.noVerdict;
  }
  if (options.redact && ![...saved.notes].some(({ code }) => code === 'note.redacted')) {
    say(session, 'cli.cannot-redact', { file, asOf: saved.asOf });
    return EXIT.noVerdict;
  }
  const language = options.lang ?? saved.language;
  const loaded = await loadRulebook({ papers: options.rules ?? [], session });
  if (!loaded) return EXIT.noVerdict;
  const { streams } = session;
  keepUsedFiles(outputs, () => [file, options.text, ...paperFiles(options.rules ?? [], streams)], session);
  const told = translateReport(saved, language, loaded);
  const report = await withArticles(told, options.text, loaded.rulebook.papers, session);
  if (!report) return EXIT.noVerdict;
  const written = await writeOutputs(
    report,
    outputs,
    rendererOf,
    { ...session, language },
    {
      schema: loaded.schema,
      ...(options.pathPrefix === undefined ? {} : { prefix: options.pathPrefix }),
      ...(options.includeWaived === undefined ? {} : { includeWaived: options.includeWaived }),
    },
  );
  return written ? EXIT.ok : EXIT.noVerdict;
}
