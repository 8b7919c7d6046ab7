import type { Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Language } from '../model/text.ts';
import { shippedJson } from '../platform/shipped-data.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { translateReport } from '../report/translate.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { savedReport } from './saved-report.ts';
import type { Session } from './session.ts';

/** The options of `netsec report`. */
export interface ReportOptions {
  readonly format: readonly string[];
  /** Without it the report's own. */
  readonly lang?: Language;
  readonly pathPrefix?: string;
  readonly includeWaived?: boolean;
}

/** Reads a saved report and writes it again. */
export async function runReport(file: string, options: ReportOptions, session: Session): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORMATS);
  const saved = await savedReport(file, session);
  if (!saved) return EXIT.noVerdict;
  const language = options.lang ?? saved.language;
  const rulebook = shippedJson<Rulebook>('rulebook');
  const schema = shippedJson<SchemaIndex>('schema-index');
  const report = translateReport(saved, language, { rulebook, schema });
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
