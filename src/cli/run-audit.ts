import type { Report } from '../model/report.ts';
import { atLeast, SEVERITIES } from '../model/severity.ts';
import { inventoryPrefix } from '../platform/inventory-files.ts';
import { writeChunks } from '../platform/streams.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { readAuditInput } from './audit-input.ts';
import { type AuditChoices, auditRead } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { FailOn } from './fail-on.ts';
import { loadRulebook } from './load-rulebook.ts';
import { prefixOf } from './options.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { type Session, say } from './session.ts';
import { papersOf } from './settings/papers-of.ts';
import { settingsLines } from './settings/print-settings.ts';
import { readSettings } from './settings/read-settings.ts';

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions extends AuditChoices {
  readonly printConfig?: boolean;
  /** Where the inventory lies in its repository; found from the working folder without it. */
  readonly pathPrefix?: string;
}

/** Audits, writes the reports, and says by the exit code how it stands. Throws a UsageError for options that make no sense. */
export async function runAudit(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  if (options.printConfig) return printConfiguration(inventory, options, session);
  const input = await readAuditInput(inventory, options, session);
  if (!input) return EXIT.noVerdict;
  const { outputs: asked, failOn } = input.settings;
  const outputs = parseOutputs(asked.value, FORMATS);
  const run = await auditRead(input, options);
  if (!run) return EXIT.noVerdict;
  const prefix = options.pathPrefix ?? prefixOf(inventoryPrefix(inventory, session.streams));
  const written = await writeOutputs(
    run.report,
    outputs,
    rendererOf,
    input.session,
    options.quiet ?? false,
    prefix,
  );
  return conclude(run.report, run.broken, written, failOn.value, input.session);
}

/** What holds and where it comes from, and nothing audited. */
async function printConfiguration(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  const loaded = await loadRulebook(await papersOf(inventory, options, session));
  const settings = loaded && (await readSettings(inventory, options, loaded, session));
  if (!settings) return EXIT.noVerdict;
  parseOutputs(settings.outputs.value, FORMATS);
  const written = await writeChunks(session.streams.stdout, settingsLines(settings, settings.language.value));
  return written.ok ? EXIT.ok : EXIT.noVerdict;
}

function conclude(
  report: Report,
  broken: boolean,
  written: boolean,
  failOn: FailOn,
  session: Session,
): ExitCode {
  if (broken) say(session, 'cli.rule-broken');
  if (broken || !written) return EXIT.noVerdict;
  const grave = SEVERITIES.filter((severity) => failOn !== 'none' && atLeast(severity, failOn));
  const { gaps, evidenceProblems } = report.summary;
  return grave.some((severity) => gaps[severity] + evidenceProblems[severity] > 0) ? EXIT.gaps : EXIT.ok;
}
