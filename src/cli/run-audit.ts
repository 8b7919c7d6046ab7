import { message } from '../messages/message.ts';
import type { Report } from '../model/report.ts';
import { atLeast, SEVERITIES, type Severity } from '../model/severity.ts';
import { inventoryPrefix } from '../platform/inventory-places.ts';
import { FORMATS, rendererOf } from '../report/formats.ts';
import { readAuditInput } from './audit-input.ts';
import { type AuditChoices, type AuditRun, auditRead } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { FailOn } from './fail-on.ts';
import { loadRulebook } from './load-rulebook.ts';
import { prefixOf } from './options.ts';
import { keepUsedFiles, parseOutputs, print, writeOutputs } from './outputs.ts';
import { sayPassedOver } from './passed-over.ts';
import { withArticles } from './read-quotes.ts';
import { areComparable, type ComparingOptions, savedReport } from './saved-report.ts';
import { type Session, say } from './session.ts';
import { papersOf } from './settings/papers-of.ts';
import { settingsLines } from './settings/print-settings.ts';
import { readSettings } from './settings/read-settings.ts';

/** So many of the things that were loosened are named on standard error. */
const MOST_CHANGES = 5;

/** A report, and what of it makes the exit code 1. */
interface Compared {
  readonly report: Report;
  readonly failing: Readonly<Record<Severity, number>>;
}

/** The options of `netsec audit` as the command line gives them. */
export interface AuditOptions extends AuditChoices, ComparingOptions {
  readonly printConfig?: boolean;
  /** Where the inventory lies in its repository; found from the working folder without it. */
  readonly pathPrefix?: string;
  /** A plain text of the papers, whose articles the report quotes. */
  readonly text?: string;
  /** Pseudonyms for names and the like. */
  readonly redact?: boolean;
  /** An earlier report: only what is new or worse fails then. */
  readonly baseline?: string;
  readonly includeWaived?: boolean;
}

/** Audits, writes the reports, and says by the exit code how it stands. Throws a UsageError for options that make no sense. */
export async function runAudit(
  inventory: readonly string[],
  options: AuditOptions,
  session: Session,
): Promise<ExitCode> {
  if (options.printConfig) return printConfiguration(inventory, options, session);
  const { baseline, quiet = false, includeWaived = false } = options;
  const before = baseline === undefined ? undefined : await savedReport(baseline, session);
  if (baseline !== undefined && !before) return EXIT.noVerdict;
  const input = await readAuditInput(inventory, options, session);
  if (!input) return EXIT.noVerdict;
  const { settings, session: speaking } = input;
  const outputs = parseOutputs(settings.outputs.value, FORMATS, speaking);
  const run = await auditRead(input, options);
  if (!run) return EXIT.noVerdict;
  keepUsedFiles(outputs, () => [...run.usedFiles(), baseline, options.text], speaking);
  const compared = before && (await comparedWith(run.report, before, options, speaking));
  if (before && !compared) return EXIT.noVerdict;
  const { report, failing } = compared ?? { report: run.report, failing: openBySeverity(run.report) };
  const open = options.redact ? await redacted(report, run) : report;
  const { papers } = run.shipped.rulebook;
  const told = await withArticles(open, options.text, papers, speaking, quiet);
  if (!told) return EXIT.noVerdict;
  const prefix = options.pathPrefix ?? prefixOf(inventoryPrefix(inventory, session.streams));
  const written = await writeOutputs(told, outputs, rendererOf, speaking, {
    schema: run.shipped.schema,
    quiet,
    prefix,
    includeWaived,
  });
  if (!quiet) {
    sayEnding(report, speaking);
    sayPassedOver(input, run.audited.index.inventory.sources, speaking);
  }
  return conclude(failing, run.broken, written, settings.failOn.value, speaking);
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
  parseOutputs(settings.outputs.value, FORMATS, session);
  const language = settings.language.value;
  const written = await print(settingsLines(settings, language), { ...session, language });
  return written ? EXIT.ok : EXIT.noVerdict;
}

async function redacted(report: Report, { audited, shipped }: AuditRun): Promise<Report> {
  const { createRedaction } = await import('../report/redaction.ts');
  const { redactReport } = await import('../report/redact-report.ts');
  return redactReport(report, createRedaction(audited.index.inventory, shipped.schema), shipped);
}

function conclude(
  failing: Readonly<Record<Severity, number>>,
  broken: boolean,
  written: boolean,
  failOn: FailOn,
  session: Session,
): ExitCode {
  if (broken) say(session, 'cli.rule-broken');
  if (broken || !written) return EXIT.noVerdict;
  const grave = SEVERITIES.filter((severity) => failOn !== 'none' && atLeast(severity, failOn));
  return grave.some((severity) => failing[severity] > 0) ? EXIT.gaps : EXIT.ok;
}

/** Open gaps and unsound evidence. */
function openBySeverity({ summary: { gaps, evidenceProblems } }: Report): Readonly<Record<Severity, number>> {
  return {
    high: gaps.high + evidenceProblems.high,
    medium: gaps.medium + evidenceProblems.medium,
    low: gaps.low + evidenceProblems.low,
  };
}

/** The report against its baseline, and what that one does not excuse; nothing where they cannot be compared. */
async function comparedWith(
  report: Report,
  before: Report,
  { baseline = '', quiet = false, ...comparing }: AuditOptions,
  session: Session,
): Promise<Compared | undefined> {
  const { language } = session;
  const now = message(language, 'cli.this-report');
  if (!areComparable({ name: baseline, report: before }, { name: now, report }, comparing, session))
    return undefined;
  const { againstBaseline } = await import('../compare/baseline.ts');
  const { loosened } = await import('../compare/loosened.ts');
  const { loosenedText } = await import('../compare/words.ts');
  const compared = againstBaseline(report, before);
  const { onlyNow: ids } = compared;
  if (ids.length > 0) say(session, 'cli.baseline-partial', { file: baseline, ids });
  const looser = loosened(before, report, compared);
  if (looser.length > 0 && !quiet) {
    const changes = looser.slice(0, MOST_CHANGES).map((one) => loosenedText(language, one));
    const more = looser.length - changes.length;
    say(session, 'cli.baseline-loosened', { count: looser.length, changes, ...(more > 0 ? { more } : {}) });
  }
  return { report: compared.report, failing: compared.unexcused };
}

/** The waivers that will not hold much longer: a report for machines shows none of it. */
function sayEnding({ waivers }: Report, session: Session): void {
  const ids = waivers.filter(({ state }) => state === 'expiring').map(({ id }) => id);
  if (ids.length > 0) say(session, 'cli.waivers-expiring', { count: ids.length, ids });
}
