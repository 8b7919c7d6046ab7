import type { LookAtEvidence } from '../audit.ts';
import type { Audited, AuditRequest, Shipped } from '../judge.ts';
import { type Day, isDay } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Inventory } from '../model/inventory.ts';
import { type Rulebook, withRolledUp } from '../model/rulebook.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { InputFile } from '../model/source.ts';
import { today } from '../platform/clock.ts';
import { evidenceFolders } from '../platform/inventory-places.ts';
import { toolVersion } from '../platform/shipped-data.ts';
import type { ReportInput } from '../report/build-report.ts';
import { chosenDuties } from './chosen-duties.ts';
import { type InventoryOptions, readInventoryInput } from './inventory-input.ts';
import { sayDiagnostics } from './say-diagnostics.ts';
import { type Session, say } from './session.ts';
import type { Settings } from './settings/settings.ts';
import { UsageError } from './usage-error.ts';
import { auditedFiles } from './used-files.ts';

/** The options that say what is audited, and as of when. */
export interface AuditInputOptions extends InventoryOptions {
  readonly asOf?: string;
  readonly requireEvidence?: string;
  /** False for the inspector's view, in which none is honoured. */
  readonly waivers?: boolean;
  readonly only?: string;
}

/** What an audit is made of, read. */
export interface AuditInput {
  readonly files: readonly InputFile[];
  /** The files in its folder that look like a part of it and were not read. */
  readonly passedOver: readonly string[];
  readonly shipped: Shipped;
  readonly request: AuditRequest;
  readonly settings: Settings;
  /** The session in the language that was settled. */
  readonly session: Session;
  readonly asOfSource: ReportInput['asOfSource'];
  /** The duties asked for, where not all were. */
  readonly only?: readonly string[];
  /** Looks where the inventory lies. */
  readonly lookAt: LookAtEvidence;
  /** The files that an audit of the inventory rests on, which no output may take the place of. */
  readonly usedFiles: (declared: Inventory) => readonly string[];
}

/**
 * Reads what an audit is made of; `undefined` where it cannot be used, which has been said then. Throws a UsageError
 * for options that make no sense.
 */
export async function readAuditInput(
  inventory: readonly string[],
  options: AuditInputOptions,
  session: Session,
): Promise<AuditInput | undefined> {
  const asOf = asOfOf(options.asOf);
  const requireEvidence = requireEvidenceOf(options.requireEvidence);
  const read = await readInventoryInput(inventory, options, session);
  if (!read) return undefined;
  const { files, passedOver, shipped, settings, session: speaking } = read;
  const { rulebook } = shipped;
  const only = onlyOf(options.only, rulebook);
  if (asOf < firstDay(rulebook)) {
    say(speaking, 'cli.before-in-force', { asOf, inForce: firstDay(rulebook) });
    return undefined;
  }
  if (!files.ok) return sayMalformed(files.diagnostics, shipped, speaking);
  return {
    files: files.value,
    passedOver,
    shipped,
    settings,
    session: speaking,
    request: {
      asOf,
      parameters: settings.parameters,
      ...(requireEvidence ? { requireEvidence } : {}),
      ...(options.waivers === false ? { ignoreWaivers: true } : {}),
      ...(only ? { only: new Set(only) } : {}),
    },
    asOfSource: options.asOf === undefined ? 'today' : 'argument',
    ...(only ? { only } : {}),
    async lookAt(wanted) {
      const { lookAtEvidence } = await import('../platform/evidence-files.ts');
      return lookAtEvidence(wanted, evidenceFolders(inventory, session.streams));
    },
    usedFiles: (declared) =>
      auditedFiles(
        declared,
        { inventory, config: options.config, papers: settings.papers.value },
        session.streams,
      ),
  };
}

/** Says all that is malformed; there is no verdict then. */
export async function sayMalformed(
  diagnostics: readonly Diagnostic[],
  { schema }: Shipped,
  session: Session,
): Promise<undefined> {
  await sayDiagnostics(diagnostics, schema, session, 'cli.malformed');
}

/** What a report on an audit is made from. */
export function reportInputOf(input: AuditInput, audited: Audited): ReportInput {
  const { shipped, request, asOfSource, only, session } = input;
  const { asOf, requireEvidence, ignoreWaivers = false } = request;
  return {
    rulebook: shipped.rulebook,
    schema: shipped.schema,
    ...audited,
    asOf,
    asOfSource,
    ...(requireEvidence ? { requireEvidence } : {}),
    ignoreWaivers,
    language: session.language,
    toolVersion: toolVersion(),
    ...(only ? { only } : {}),
  };
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

/** The duties asked for, separated by commas; with a duty that sums up others, those others. */
function onlyOf(found: string | undefined, rulebook: Rulebook): readonly string[] | undefined {
  if (found === undefined) return undefined;
  return [...withRolledUp(rulebook, chosenDuties(found.split(/[,，]/), rulebook))];
}

/** The first day on which anything binds. */
function firstDay(rulebook: Rulebook): Day {
  return rulebook.papers.flatMap(({ inForce }) => inForce ?? []).sort()[0] ?? '';
}
