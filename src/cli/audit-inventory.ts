import { audit } from '../audit.ts';
import { nearest } from '../inventory/nearest.ts';
import type { Audited, Shipped } from '../judge.ts';
import { type Day, isDay } from '../model/day.ts';
import type { Report } from '../model/report.ts';
import type { ParameterValue, Rulebook } from '../model/rulebook.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { InputFile } from '../model/source.ts';
import { today } from '../platform/clock.ts';
import { evidenceFolders, readConfigurationFile, readInventoryFiles } from '../platform/inventory-files.ts';
import { toolVersion } from '../platform/shipped-data.ts';
import { buildReport } from '../report/build-report.ts';
import { CONFIGURATION_FILE, configuredParameters } from './configuration.ts';
import { loadRulebook } from './load-rulebook.ts';
import { withProgress } from './progress.ts';
import { type Session, say } from './session.ts';
import { sayDiagnostics } from './shipped-parts.ts';
import { UsageError } from './usage-error.ts';

/** What an audit is asked on the command line, whatever is done with it. */
export interface AuditChoices {
  readonly asOf?: string;
  readonly requireEvidence?: string;
  readonly only?: string;
  readonly config?: string;
  /** Folders with papers to add. */
  readonly rules?: readonly string[];
  readonly allResults?: boolean;
  readonly quiet?: boolean;
}

/** An audit that was run, and all it was run with. */
export interface AuditRun {
  readonly shipped: Shipped;
  readonly files: readonly InputFile[];
  readonly parameters: readonly ParameterValue[];
  readonly audited: Audited;
  readonly report: Report;
  /** A rule failed to run, so that nothing can be made of the verdicts. */
  readonly broken: boolean;
}

/**
 * Reads an inventory and its configuration, and audits. `undefined` where there is no verdict, which has been said then.
 * Throws a UsageError for choices that make no sense.
 */
export async function auditInventory(
  inventory: readonly string[],
  choices: AuditChoices,
  session: Session,
): Promise<AuditRun | undefined> {
  const asOf = asOfOf(choices.asOf);
  const requireEvidence = requireEvidenceOf(choices.requireEvidence);
  const shipped = await loadRulebook(choices.rules ?? [], session);
  if (!shipped) return undefined;
  const { schema } = shipped;
  const only = onlyOf(choices.only, shipped.rulebook);
  if (asOf < firstDay(shipped.rulebook)) {
    say(session, 'cli.before-in-force', { asOf, inForce: firstDay(shipped.rulebook) });
    return undefined;
  }
  const files = await readInventoryFiles(inventory, session.streams);
  if (!files.ok) return malformed(files.diagnostics);
  const configuration = await readConfigurationFile(
    choices.config,
    inventory,
    CONFIGURATION_FILE,
    session.streams,
  );
  if (!configuration.ok) return malformed(configuration.diagnostics);
  const parameters = configuredParameters(configuration.value, shipped.rulebook, shipped.schema, session);
  if (!parameters) return undefined;
  const required = requireEvidence ? { requireEvidence } : {};
  const request = { asOf, parameters, ...required, ...(only ? { only: new Set(only) } : {}) };
  const audited = await withProgress(files.value, session, choices.quiet ?? false, () =>
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
    asOfSource: choices.asOf === undefined ? 'today' : 'argument',
    ...required,
    language: session.language,
    toolVersion: toolVersion(),
    allResults: choices.allResults ?? false,
    ...(only ? { only } : {}),
  });
  const broken = audited.value.outcomes.some(({ results }) =>
    results.some(({ verdict }) => verdict === 'error'),
  );
  return {
    shipped,
    files: files.value,
    parameters: audited.value.parameters,
    audited: audited.value,
    report,
    broken,
  };

  async function malformed(diagnostics: Parameters<typeof sayDiagnostics>[0]): Promise<undefined> {
    await sayDiagnostics(diagnostics, schema, session, 'cli.malformed');
    return undefined;
  }
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
