import type { Report } from '../model/report.ts';
import { atLeast, SEVERITIES } from '../model/severity.ts';
import { type AuditChoices, auditInventory } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Output, parseOutputs, writeOutputs } from './outputs.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

const FAIL_ON = [...SEVERITIES, 'none'] as const;
type FailOn = (typeof FAIL_ON)[number];

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions extends AuditChoices {
  readonly format: readonly string[];
  readonly failOn: string;
}

/** Audits, writes the reports, and says by the exit code how it stands. Throws a UsageError for options that make no sense. */
export async function runAudit(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format);
  const failOn = failOnOf(options.failOn);
  const run = await auditInventory(inventory, options, session);
  if (!run) return EXIT.noVerdict;
  return conclude(run.report, run.broken, outputs, failOn, options.quiet ?? false, session);
}

async function conclude(
  report: Report,
  broken: boolean,
  outputs: readonly Output[],
  failOn: FailOn,
  quiet: boolean,
  session: Session,
): Promise<ExitCode> {
  const written = await writeOutputs(report, outputs, session, quiet);
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
