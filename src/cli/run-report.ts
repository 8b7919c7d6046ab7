import type { Language } from '../model/text.ts';
import { readTextFile } from '../platform/read-text.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { readSavedReport } from '../report/saved-report.ts';
import { translateReport } from '../report/translate.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureWords } from './failure-words.ts';
import { loadRulebook } from './load-rulebook.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { type Session, say } from './session.ts';

/** The options of `netsec report`. */
export interface ReportOptions {
  readonly format: readonly string[];
  /** Without it the report's own. */
  readonly lang?: Language;
  readonly pathPrefix?: string;
  /** Folders with the papers that were added to the audit. */
  readonly rules?: readonly string[];
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
  const loaded = await loadRulebook({ papers: options.rules ?? [], session });
  if (!loaded) return EXIT.noVerdict;
  const report = translateReport(saved.report, language, loaded);
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
