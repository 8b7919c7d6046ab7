import { readAndValidate } from '../audit.ts';
import { changedLines } from '../editing/diff.ts';
import type { FileEdit, NewRecord } from '../editing/edit.ts';
import { newCollectionText } from '../editing/written.ts';
import { endingsOf } from '../forecast.ts';
import { indexInventory } from '../inventory/index-inventory.ts';
import { entering, LEDGER_FILE, ledgerFile, newRecords, reopenings } from '../ledger/entries.ts';
import { endingsWithYear, lapsingIn } from '../ledger/lapsing.ts';
import { type LedgerReport, ledgerReport } from '../ledger/ledger-report.ts';
import { LEDGER, problemsOf } from '../ledger/problem.ts';
import { type Plan, reconcile } from '../ledger/reconcile.ts';
import { message } from '../messages/message.ts';
import type { Day } from '../model/day.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { InputFile } from '../model/source.ts';
import { statFile } from '../platform/input-file.ts';
import { inventoryRoot } from '../platform/inventory-places.ts';
import { absolutePath } from '../platform/paths.ts';
import { visible } from '../report/safe-text.ts';
import { createVocabulary } from '../report/vocabulary.ts';
import { type AuditRun, auditInventory } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { LEDGER_FORMATS, type LedgerFormat } from './ledger-formats.ts';
import { keepUsedFiles, type Output, parseOutputs, print } from './outputs.ts';
import { sayDiagnostics } from './say-diagnostics.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';
import { type EditedFile, editFiles, sayNoFile, writeEdited } from './write-edits.ts';
import { writeLedger } from './write-ledger.ts';

/** The options of `netsec plan` as the command line gives them. */
export interface PlanOptions {
  readonly asOf?: string;
  readonly format: readonly string[];
  readonly dryRun?: boolean;
  readonly unverified?: boolean;
  readonly print?: boolean;
  readonly only?: string;
  readonly config?: string;
  readonly rules?: readonly string[];
}

const TERM = 'rectificationDays';
/** For so long what was late or is over still counts. */
const LOOKED_BACK = 'lookbackDays';
/** More is no ledger that people could work with; it comes of a field that is left out everywhere. */
const MOST_ENTRIES = 20_000;

/** Brings the ledger in step with an audit, and tells what is left to do. */
export async function runPlan(
  inventory: readonly string[],
  options: PlanOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, LEDGER_FORMATS, session);
  const { print: printing, dryRun, unverified } = options;
  const others = { '--dry-run': dryRun, '--only': options.only !== undefined, '--unverified': unverified };
  for (const [other, isGiven] of Object.entries(others))
    if (printing && isGiven) throw new UsageError('cli.not-together', { one: '--print', other });
  const run = await auditInventory(inventory, options, session);
  if (!run) return EXIT.noVerdict;
  const { session: speaking } = run;
  const folder = inventoryRoot(inventory, session.streams);
  const ledger = folder === undefined ? undefined : absolutePath({ cwd: () => folder }, LEDGER_FILE);
  keepUsedFiles(outputs, () => [...run.usedFiles(), ledger], speaking);
  if (options.print) {
    const report = toldLedger(run, run.audited.index, speaking);
    return (await writeLedger(report, outputs, true, run.shipped.schema, speaking))
      ? codeOf(report)
      : EXIT.noVerdict;
  }
  if (folder === undefined) sayNoFile(speaking);
  else if (run.broken) say(speaking, 'cli.rule-broken');
  else return keepLedger(run, folder, outputs, options, speaking);
  return EXIT.noVerdict;
}

/** Enters, opens again, writes, and tells. Nothing is written that would not validate. */
async function keepLedger(
  run: AuditRun,
  folder: string,
  outputs: readonly Output<LedgerFormat>[],
  options: PlanOptions,
  session: Session,
): Promise<ExitCode> {
  const { report, shipped } = run;
  const { index } = run.audited;
  const lapsesWithYear = lapsingIn(shipped.rulebook);
  const plan = reconcile(report, index, createVocabulary(shipped.schema, session.language), {
    rectificationDays: termOf(run),
    unverified: options.unverified ?? false,
    endings: new Map([...endingsAtHand(run), ...endingsWithYear(report, lapsesWithYear)]),
    lapsesWithYear,
  });
  if (plan.added.length > MOST_ENTRIES) {
    say(session, 'plan.too-many', { count: plan.added.length, limit: MOST_ENTRIES });
    return EXIT.noVerdict;
  }
  const records = newRecords(plan, problemsOf(index), report.asOf);
  const edits = new Map<string, readonly FileEdit[]>(reopenings(plan, index.inventory, report.asOf));
  const holder = ledgerFile(index.inventory.sources);
  if (records.length > 0 && holder !== undefined)
    edits.set(holder, [...(edits.get(holder) ?? []), ...entering(records)]);
  const edited = editFiles(run.files, edits, shipped.schema, session);
  if (!edited.ok) return edited.code;
  const created = records.length > 0 && holder === undefined ? [newLedger(records, session)] : [];
  if (created.length > 0 && statFile(LEDGER_FILE, absolutePath({ cwd: () => folder }, LEDGER_FILE)).ok) {
    say(session, 'plan.unread-ledger', { file: LEDGER_FILE });
    return EXIT.noVerdict;
  }
  const changed = [...edited.files, ...created];
  const next = changed.length > 0 ? readAndValidate(filesWith(run.files, changed), shipped) : undefined;
  if (next && !next.ok) {
    await sayDiagnostics(next.diagnostics, shipped.schema, session, 'cli.malformed-edit');
    say(session, 'cli.plan-invalid');
    return EXIT.internal;
  }
  if (!options.dryRun && !(await writeEdited(changed, folder, session))) return EXIT.noVerdict;
  const kept = next?.ok ? indexInventory(next.value, shipped.schema) : index;
  const ledger = toldLedger(run, kept, session, { plan, added: records.map(({ id }) => String(id)) });
  const preview = options.dryRun && options.format.length === 0;
  const written = preview
    ? await print(diffOf(changed), session)
    : await writeLedger(ledger, outputs, false, shipped.schema, session);
  if (!written) return EXIT.noVerdict;
  sayChanged(changed, holder ?? LEDGER_FILE, records.length, edits, options.dryRun ?? false, session);
  if (plan.unverified > 0) say(session, 'plan.unverified', { count: plan.unverified });
  if (ledger.overdue.length > 0) say(session, 'plan.overdue', { count: ledger.overdue.length });
  return options.dryRun && changed.length > 0 ? EXIT.gaps : codeOf(ledger);
}

/** When gaps that are not met end by themselves; their duties alone are looked at. */
function endingsAtHand(run: AuditRun): ReadonlyMap<string, Day> {
  const { report, shipped, audited, request } = run;
  const only = new Set<string>();
  for (const { rule, gaps } of report.results)
    if (gaps.some(({ verdict, waiver }) => verdict === 'fail' && waiver === null)) only.add(rule);
  const days = figureOf(run, LOOKED_BACK) + 1;
  return only.size === 0 ? new Map() : endingsOf(audited, shipped, { ...request, only, days });
}

function newLedger(records: readonly NewRecord[], session: Session): EditedFile {
  const remark = (['plan.new-file.1', 'plan.new-file.2'] as const).map((code) =>
    message(session.language, code),
  );
  const text = newCollectionText(LEDGER, records, remark);
  const bytes = new TextEncoder().encode(text);
  const splices = [{ start: 0, end: 0, text }];
  return { file: LEDGER_FILE, old: '', splices, replacement: { name: LEDGER_FILE, old: undefined, bytes } };
}

function filesWith(files: readonly InputFile[], changed: readonly EditedFile[]): readonly InputFile[] {
  const anew = new Map(changed.map(({ file, replacement }) => [file, { file, bytes: replacement.bytes }]));
  const kept = files.map((file) => anew.get(file.file) ?? file);
  const known = new Set(files.map(({ file }) => file));
  return [...kept, ...[...anew.values()].filter(({ file }) => !known.has(file))];
}

function toldLedger(
  { report, shipped, parameters }: AuditRun,
  index: InventoryIndex,
  { language }: Session,
  made: { readonly plan?: Plan; readonly added?: readonly string[] } = {},
): LedgerReport {
  const { asOf, only, tool } = report;
  const rectificationDays = termOf({ parameters });
  const { schema } = shipped;
  return ledgerReport({
    index,
    schema,
    asOf,
    rectificationDays,
    language,
    toolVersion: tool.version,
    only,
    ...made,
  });
}

/** The term for mending what an audit found, in days. */
function termOf(run: Pick<AuditRun, 'parameters'>): number {
  return figureOf(run, TERM);
}

function figureOf({ parameters }: Pick<AuditRun, 'parameters'>, wanted: string): number {
  const value = parameters.find(({ name }) => name === wanted)?.value;
  if (typeof value !== 'number') throw new Error(`the rulebook has no number ${wanted}`);
  return value;
}

function codeOf({ overdue }: LedgerReport): ExitCode {
  return overdue.length > 0 ? EXIT.gaps : EXIT.ok;
}

function* diffOf(changed: readonly EditedFile[]): Generator<string> {
  for (const { file, old, splices, replacement } of changed) {
    const name = visible(file);
    yield `--- ${replacement.old === undefined ? '/dev/null' : name}\n+++ ${name}\n`;
    for (const line of changedLines(old, splices)) yield line;
  }
}

function sayChanged(
  changed: readonly EditedFile[],
  ledger: string,
  added: number,
  edits: ReadonlyMap<string, readonly FileEdit[]>,
  dryRun: boolean,
  session: Session,
): void {
  if (changed.length === 0) say(session, 'plan.unchanged');
  for (const { file } of changed) {
    const reopened = (edits.get(file) ?? []).filter((edit) => edit.kind === 'set' && edit.key === 'status');
    const counts = { file, added: file === ledger ? added : 0, reopened: reopened.length };
    say(session, dryRun ? 'plan.would-write' : 'plan.written', counts);
  }
}
