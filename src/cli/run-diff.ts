import { difference, isWorse } from '../compare/difference.ts';
import { DIFF_FORMATS, diffRendererOf } from '../compare/formats.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { shippedJson, shippedRulebook, toolVersion } from '../platform/shipped-data.ts';
import { translateReport } from '../report/translate.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { keepUsedFiles, parseOutputs, writeOutputs } from './outputs.ts';
import { areComparable, type ComparingOptions, savedReport } from './saved-report.ts';
import type { Session } from './session.ts';

/** The options of `netsec diff`. */
export interface DiffOptions extends ComparingOptions {
  readonly format: readonly string[];
}

/** Compares two saved reports; the exit code is 1 where something is new or worse. */
export async function runDiff(
  before: string,
  now: string,
  options: DiffOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, DIFF_FORMATS, session);
  keepUsedFiles(outputs, () => [before, now], session);
  const then = await savedReport(before, session);
  const today = await savedReport(now, session);
  if (!then || !today) return EXIT.noVerdict;
  const comparable = areComparable(
    { name: before, report: then },
    { name: now, report: today },
    options,
    session,
  );
  if (!comparable) return EXIT.noVerdict;
  const { language } = session;
  const words = {
    rulebook: shippedRulebook(),
    schema: shippedJson<SchemaIndex>('schema-index'),
  };
  const told = difference(translateReport(then, language, words), translateReport(today, language, words), {
    language,
    toolVersion: toolVersion(),
  });
  if (!(await writeOutputs(told, outputs, diffRendererOf, session, words))) return EXIT.noVerdict;
  return isWorse(told) ? EXIT.gaps : EXIT.ok;
}
