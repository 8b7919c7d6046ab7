import type { Report } from '../model/report.ts';
import { atLeast, SEVERITIES } from '../model/severity.ts';
import { inventoryPrefix } from '../platform/inventory-files.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { type AuditChoices, auditInventory } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { FAIL_ON, type FailOn } from './fail-on.ts';
import { prefixOf } from './options.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { withArticles } from './read-quotes.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions extends AuditChoices {
  readonly format: readonly string[];
  readonly failOn: string;
  /** Where the inventory lies in its repository; found from the working folder without it. */
  readonly pathPrefix?: string;
  /** A plain text of the papers, whose articles the report quotes. */
  readonly text?: string;
}

/** Audits, writes the reports, and says by the exit code how it stands. Throws a UsageError for options that make no sense. */
export async function runAudit(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORMATS);
  const failOn = failOnOf(options.failOn);
  const run = await auditInventory(inventory, options, session);
  if (!run) return EXIT.noVerdict;
  const { papers } = run.shipped.rulebook;
  const report = await withArticles(run.report, options.text, papers, session, options.quiet);
  if (!report) return EXIT.noVerdict;
  const prefix = options.pathPrefix ?? prefixOf(inventoryPrefix(inventory, session.streams));
  const written = await writeOutputs(report, outputs, rendererOf, session, options.quiet ?? false, prefix);
  return conclude(run.report, run.broken, written, failOn, session);
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

function failOnOf(found: string): FailOn {
  const known = FAIL_ON.find((value) => value === found);
  if (!known) throw new UsageError('cli.bad-choice', { option: '--fail-on', found, allowed: [...FAIL_ON] });
  return known;
}
