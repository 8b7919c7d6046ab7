import type { Report } from '../model/report.ts';
import { atLeast, SEVERITIES } from '../model/severity.ts';
import { inventoryPrefix } from '../platform/inventory-files.ts';
import { writeChunks } from '../platform/streams.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { readAuditInput } from './audit-input.ts';
import { type AuditChoices, type AuditRun, auditRead } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { FailOn } from './fail-on.ts';
import { prefixOf } from './options.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { withArticles } from './read-quotes.ts';
import { type Session, say } from './session.ts';
import { settingsLines } from './settings/print-settings.ts';
import { readSettings } from './settings/read-settings.ts';
import { shippedParts } from './shipped-parts.ts';

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions extends AuditChoices {
  readonly printConfig?: boolean;
  /** Where the inventory lies in its repository; found from the working folder without it. */
  readonly pathPrefix?: string;
  /** A plain text of the papers, whose articles the report quotes. */
  readonly text?: string;
  /** Pseudonyms for names and the like. */
  readonly redact?: boolean;
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
  const { papers } = run.shipped.rulebook;
  const open = options.redact ? await redacted(run) : run.report;
  const report = await withArticles(open, options.text, papers, run.session, options.quiet);
  if (!report) return EXIT.noVerdict;
  const prefix = options.pathPrefix ?? prefixOf(inventoryPrefix(inventory, session.streams));
  const written = await writeOutputs(
    report,
    outputs,
    rendererOf,
    run.session,
    options.quiet ?? false,
    prefix,
  );
  return conclude(run.report, run.broken, written, failOn.value, run.session);
}

/** What holds and where it comes from, and nothing audited. */
async function printConfiguration(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  const settings = await readSettings(inventory, options, await shippedParts(), session);
  if (!settings) return EXIT.noVerdict;
  parseOutputs(settings.outputs.value, FORMATS);
  const written = await writeChunks(session.streams.stdout, settingsLines(settings, settings.language.value));
  return written.ok ? EXIT.ok : EXIT.noVerdict;
}

async function redacted({ report, audited, shipped }: AuditRun): Promise<Report> {
  const { createRedaction } = await import('../report/redaction.ts');
  const { redactReport } = await import('../report/redact-report.ts');
  return redactReport(report, createRedaction(audited.index.inventory, shipped.schema), shipped);
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
