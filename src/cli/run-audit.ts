import { audit } from '../audit.ts';
import type { Audited } from '../judge.ts';
import type { Report } from '../model/report.ts';
import { atLeast, SEVERITIES } from '../model/severity.ts';
import { inventoryFolder } from '../platform/inventory-files.ts';
import { buildReport } from '../report/build-report.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { type AuditInputOptions, readAuditInput, reportInputOf, sayMalformed } from './audit-input.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { FAIL_ON, type FailOn } from './fail-on.ts';
import { prefixOf } from './options.ts';
import { parseOutputs, writeOutputs } from './outputs.ts';
import { withProgress } from './progress.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions extends AuditInputOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly allResults?: boolean;
  /** Where the inventory lies in its repository; found from the working folder without it. */
  readonly pathPrefix?: string;
  readonly quiet?: boolean;
}

/** Audits, writes the reports, and says by the exit code how it stands. Throws a UsageError for options that make no sense. */
export async function runAudit(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORMATS);
  const failOn = failOnOf(options.failOn);
  const quiet = options.quiet ?? false;
  const input = await readAuditInput(inventory, options, session);
  if (!input) return EXIT.noVerdict;
  const { files, shipped, request } = input;
  const audited = await withProgress(files, session, quiet, () => audit(files, shipped, request));
  if (!audited.ok) {
    await sayMalformed(audited.diagnostics, shipped, session);
    return EXIT.noVerdict;
  }
  const report = buildReport({
    ...reportInputOf(input, audited.value, session),
    allResults: options.allResults ?? false,
  });
  const prefix = options.pathPrefix ?? prefixOf(inventoryFolder(inventory, session.streams));
  const written = await writeOutputs(report, outputs, rendererOf, session, quiet, prefix);
  return conclude(report, audited.value, written, failOn, session);
}

function conclude(
  report: Report,
  { outcomes }: Audited,
  written: boolean,
  failOn: FailOn,
  session: Session,
): ExitCode {
  const broken = outcomes.some(({ results }) => results.some(({ verdict }) => verdict === 'error'));
  if (broken) say(session, 'cli.rule-broken');
  if (broken || !written) return EXIT.noVerdict;
  const grave = SEVERITIES.filter((severity) => failOn !== 'none' && atLeast(severity, failOn));
  return grave.some((severity) => report.summary.gaps[severity] > 0) ? EXIT.gaps : EXIT.ok;
}

function failOnOf(found: string): FailOn {
  const known = FAIL_ON.find((value) => value === found);
  if (!known) throw new UsageError('cli.bad-choice', { option: '--fail-on', found, allowed: [...FAIL_ON] });
  return known;
}
