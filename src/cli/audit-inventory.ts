import { type AuditedFiles, audit } from '../audit.ts';
import type { Audited, AuditRequest, Shipped } from '../judge.ts';
import type { Report } from '../model/report.ts';
import type { ParameterValue } from '../model/rulebook.ts';
import type { InputFile } from '../model/source.ts';
import { buildReport } from '../report/build-report.ts';
import {
  type AuditInput,
  type AuditInputOptions,
  readAuditInput,
  reportInputOf,
  sayMalformed,
} from './audit-input.ts';
import { withProgress } from './progress.ts';
import { type Session, say } from './session.ts';

/** What an audit is asked on the command line, whatever is done with it. */
export interface AuditChoices extends AuditInputOptions {
  readonly allResults?: boolean;
  readonly quiet?: boolean;
}

/** An audit that was run, and all it was run with. */
export interface AuditRun {
  readonly shipped: Shipped;
  readonly files: readonly InputFile[];
  readonly request: AuditRequest;
  readonly parameters: readonly ParameterValue[];
  readonly audited: AuditedFiles;
  readonly report: Report;
  /** A rule failed to run, so that nothing can be made of the verdicts. */
  readonly broken: boolean;
  /** The files it rests on, which no output may take the place of. */
  readonly usedFiles: () => readonly string[];
  /** The session in the language that was settled. */
  readonly session: Session;
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
  const input = await readAuditInput(inventory, choices, session);
  return input && auditRead(input, choices);
}

/** Audits what was read. `undefined` where it is malformed, which has been said then. */
export async function auditRead(input: AuditInput, choices: AuditChoices): Promise<AuditRun | undefined> {
  const { files, shipped, request, lookAt, session } = input;
  const audited = await withProgress(files, session, choices.quiet ?? false, () =>
    audit(files, shipped, request, lookAt),
  );
  if (!audited.ok) return sayMalformed(audited.diagnostics, shipped, session);
  if (saidNotBound(audited.value, input)) return undefined;
  const report = buildReport({
    ...reportInputOf(input, audited.value),
    allResults: choices.allResults ?? false,
  });
  const broken = audited.value.outcomes.some(({ results }) =>
    results.some(({ verdict }) => verdict === 'error'),
  );
  const { parameters, index } = audited.value;
  const usedFiles = (): readonly string[] => input.usedFiles(index.inventory);
  return {
    shipped,
    files,
    request,
    parameters,
    audited: audited.value,
    report,
    broken,
    usedFiles,
    session,
  };
}

/** Whether no paper bound the unit yet on the audit date, which is said then: the one that forwards the rules is younger. */
export function saidNotBound(
  { footing: { inForce, paper = '' } }: Pick<Audited, 'footing'>,
  { request: { asOf }, shipped: { rulebook }, session }: AuditInput,
): boolean {
  if (asOf >= inForce) return false;
  const number = rulebook.papers.find(({ id }) => id === paper)?.number ?? paper;
  say(session, 'cli.not-bound-yet', { asOf, paper: number, inForce });
  return true;
}
