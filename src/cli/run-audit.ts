import { audit } from '../audit.ts';
import { nearest } from '../inventory/nearest.ts';
import type { Audited } from '../judge.ts';
import { type Day, isDay } from '../model/day.ts';
import type { Report } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { atLeast, SEVERITIES, type Severity } from '../model/severity.ts';
import { today } from '../platform/clock.ts';
import { evidenceFolders, readConfigurationFile, readInventoryFiles } from '../platform/inventory-files.ts';
import { toolVersion } from '../platform/shipped-data.ts';
import { buildReport } from '../report/build-report.ts';
import { CONFIGURATION_FILE, configuredParameters } from './configuration.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Output, parseOutputs, writeOutputs } from './outputs.ts';
import { withProgress } from './progress.ts';
import { type Session, say } from './session.ts';
import { sayDiagnostics, shippedParts } from './shipped-parts.ts';
import { UsageError } from './usage-error.ts';

const FAIL_ON = [...SEVERITIES, 'none'] as const;
type FailOn = (typeof FAIL_ON)[number];

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions {
  readonly asOf?: string;
  readonly format: readonly string[];
  readonly failOn: string;
  readonly requireEvidence?: string;
  readonly only?: string;
  readonly config?: string;
  readonly allResults?: boolean;
  readonly quiet?: boolean;
}

/** Audits, writes the reports, and says by the exit code how it stands. Throws a UsageError for options that make no sense. */
export async function runAudit(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format);
  const failOn = failOnOf(options.failOn);
  const asOf = asOfOf(options.asOf);
  const requireEvidence = requireEvidenceOf(options.requireEvidence);
  const shipped = await shippedParts();
  const only = onlyOf(options.only, shipped.rulebook);
  if (asOf < firstDay(shipped.rulebook)) {
    say(session, 'cli.before-in-force', { asOf, inForce: firstDay(shipped.rulebook) });
    return EXIT.noVerdict;
  }
  const files = await readInventoryFiles(inventory, session.streams);
  if (!files.ok) return malformed(files.diagnostics);
  const configuration = await readConfigurationFile(
    options.config,
    inventory,
    CONFIGURATION_FILE,
    session.streams,
  );
  if (!configuration.ok) return malformed(configuration.diagnostics);
  const parameters = configuredParameters(configuration.value, shipped.rulebook, shipped.schema, session);
  if (!parameters) return EXIT.noVerdict;
  const required = requireEvidence ? { requireEvidence } : {};
  const request = { asOf, parameters, ...required, ...(only ? { only: new Set(only) } : {}) };
  const audited = await withProgress(files.value, session, options.quiet ?? false, () =>
    audit(files.value, shipped, request, async (wanted) => {
      const { lookAtEvidence } = await import('../platform/evidence-files.ts');
      return lookAtEvidence(wanted, evidenceFolders(inventory, session.streams));
    }),
  );
  if (!audited.ok) return malformed(audited.diagnostics);
  const report = buildReport({
    rulebook: shipped.rulebook,
    schema: shipped.schema,
    ...audited.value,
    asOf,
    asOfSource: options.asOf === undefined ? 'today' : 'argument',
    parameters,
    ...required,
    language: session.language,
    toolVersion: toolVersion(),
    allResults: options.allResults ?? false,
    ...(only ? { only } : {}),
  });
  return conclude(report, audited.value, outputs, failOn, options.quiet ?? false, session);

  async function malformed(diagnostics: Parameters<typeof sayDiagnostics>[0]): Promise<ExitCode> {
    await sayDiagnostics(diagnostics, shipped.schema, session, 'cli.malformed');
    return EXIT.noVerdict;
  }
}

async function conclude(
  report: Report,
  { outcomes }: Audited,
  outputs: readonly Output[],
  failOn: FailOn,
  quiet: boolean,
  session: Session,
): Promise<ExitCode> {
  const written = await writeOutputs(report, outputs, session, quiet);
  const broken = outcomes.some(({ results }) => results.some(({ verdict }) => verdict === 'error'));
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

function requireEvidenceOf(found: string | undefined): Severity | undefined {
  const known = SEVERITIES.find((severity) => severity === found);
  if (found !== undefined && !known)
    throw new UsageError('cli.bad-choice', { option: '--require-evidence', found, allowed: [...SEVERITIES] });
  return known;
}

function asOfOf(found: string | undefined): Day {
  if (found !== undefined && !isDay(found)) throw new UsageError('cli.bad-date', { found });
  return found ?? today();
}

/** The duties asked for: ids, or an article's (`A15`) for all of its duties. */
function onlyOf(found: string | undefined, rulebook: Rulebook): readonly string[] | undefined {
  if (found === undefined) return undefined;
  const ids = rulebook.duties.map(({ id }) => id);
  return found
    .split(/[,，]/)
    .map((name) => name.trim())
    .flatMap((name) => {
      const chosen = ids.filter((id) => id === name || id.startsWith(`${name}.`));
      if (chosen.length === 0) throw new UsageError('cli.unknown-rule', { id: name }, nearest(name, ids));
      return chosen;
    });
}

/** The first day on which anything binds. */
function firstDay(rulebook: Rulebook): Day {
  return rulebook.papers.flatMap(({ inForce }) => inForce ?? []).sort()[0] ?? '';
}
