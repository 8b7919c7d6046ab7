import { changedLines } from '../editing/diff.ts';
import { editFile } from '../editing/edit-file.ts';
import type { Edit, PlainInventory } from '../examples/example.ts';
import type { Audited } from '../judge.ts';
import type { InventoryRecord } from '../model/inventory.ts';
import type { Report } from '../model/report.ts';
import type { ReportGap, ReportResult } from '../model/report-results.ts';
import type { Gap, Result } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import type { InputFile } from '../model/source.ts';
import { worstVerdict } from '../model/verdict.ts';
import { answersTo } from './answers.ts';
import type { Model } from './candidate-edits.ts';
import type { PatchPart, PatchRemark, StandingGap, StandingPart } from './explanation.ts';
import { fieldAtPath } from './field-path.ts';
import { fileEdits } from './file-edits.ts';
import type { Ground } from './ground.ts';
import { findPatch } from './patch.ts';
import { createWorkbench, NOTHING_FOUND, type WholeAudit, type Workbench } from './workbench.ts';
import { editText } from './yaml-text.ts';

/** An inventory that was audited whole, and its files. */
export interface Stand {
  readonly files: readonly InputFile[];
  readonly audited: Audited;
  readonly report: Report;
  /** What the report says of each duty that is asked about. */
  readonly results: ReadonlyMap<string, readonly ReportResult[]>;
  readonly bench: Workbench;
  readonly before: WholeAudit;
  readonly ground: Ground;
  readonly model: Model;
}

/** So many gaps of one duty are told. */
const MOST_GAPS = 20;
/** Each edit is tried by an audit of the whole: in a larger inventory than this none is looked for. */
const LARGEST_SEARCHED = 20_000;

/** An inventory made ready for some duties to be told of it, and patches looked for. */
export function standOf(
  run: { readonly files: readonly InputFile[]; readonly audited: Audited; readonly report: Report },
  ground: Ground,
  model: Model,
  rules: ReadonlySet<string>,
): Stand {
  const { inventory } = run.audited.index;
  const plain: PlainInventory = { unit: inventory.unit, ...Object.fromEntries(inventory.collections) };
  const bench = createWorkbench(plain, ground);
  const results = new Map<string, ReportResult[]>();
  // Made anew each time they are read: once is enough.
  for (const result of run.report.results) {
    if (!rules.has(result.rule)) continue;
    const known = results.get(result.rule);
    if (known) known.push(result);
    else results.set(result.rule, [result]);
  }
  return {
    ...run,
    results,
    ground,
    model,
    bench,
    before: (isSearched(bench) ? bench.audit(plain) : undefined) ?? NOTHING_FOUND,
  };
}

function isSearched({ size }: Workbench): boolean {
  return size <= LARGEST_SEARCHED;
}

/** How one duty stands in an inventory (one requirement of it, if that is asked about), and what would change it. */
export function standingPart(rule: Rule, stand: Stand, requirement?: string): StandingPart {
  const { audited, bench } = stand;
  const results = stand.results.get(rule.id) ?? [];
  const outcome = audited.outcomes.find((one) => one.rule === rule.id);
  const passed = outcome?.passed ?? 0;
  const gaps = results.flatMap((result) =>
    result.gaps
      .filter((gap) => gap.waiver === null && (requirement === undefined || gap.requirement === requirement))
      .map((gap) => ({ result, gap })),
  );
  const verdicts = [...results.map(({ verdict }) => verdict), ...(passed > 0 ? (['pass'] as const) : [])];
  const raw = (outcome?.results ?? []).flatMap((result) => result.gaps.map((gap) => ({ result, gap })));
  return {
    verdict: worstVerdict(verdicts),
    passed,
    reason: gaps.length === 0 ? (results.find(({ reason }) => reason)?.reason?.message ?? null) : null,
    gaps: gaps
      .slice(0, MOST_GAPS)
      .map(({ result, gap }) => standingGap(rule, result, gap, rawOf(raw, result, gap, stand), stand)),
    searched: isSearched(bench),
    more: Math.max(0, gaps.length - MOST_GAPS),
  };
}

interface RawGap {
  readonly result: Result;
  readonly gap: Gap;
}

function rawOf(
  raw: readonly RawGap[],
  { subject }: ReportResult,
  { requirement, offender, verdict, location }: ReportGap,
  { audited }: Stand,
): RawGap | undefined {
  const { index } = audited;
  const is = (record: Gap['offender'], told: { readonly collection: string; readonly id: string }): boolean =>
    record.collection === told.collection && index.idOf(record) === told.id;
  return raw.find(
    (one) =>
      one.gap.requirement === requirement &&
      one.gap.verdict === verdict &&
      is(one.result.subject, subject) &&
      is(one.gap.offender, offender) &&
      index.locate(one.gap.at).pointer === location.pointer,
  );
}

function standingGap(
  rule: Rule,
  { subject }: ReportResult,
  gap: ReportGap,
  raw: RawGap | undefined,
  stand: Stand,
): StandingGap {
  const {
    requirement,
    verdict,
    code,
    message,
    expected,
    actual,
    remedy,
    location,
    fingerprint,
    offender,
    withheld,
  } = gap;
  const isOpen = verdict === 'fail' || verdict === 'undeclared';
  const asked = isOpen && !withheld && rule.kind === 'records' && isSearched(stand.bench) ? raw : undefined;
  return {
    subject,
    offender,
    requirement,
    verdict,
    code,
    message,
    expected,
    actual,
    remedy,
    location,
    fingerprint,
    withheld,
    patch: asked ? patchOf(rule, asked, stand) : null,
    answers: asked ? answersTo({ rule, subject: asked.result.subject, gap: asked.gap }, stand.bench) : [],
  };
}

function patchOf(rule: Rule, { result, gap }: RawGap, stand: Stand): PatchPart | null {
  const { bench, before, model } = stand;
  const edit = findPatch({ rule, subject: result.subject, gap }, bench, before, model);
  if (!edit) return null;
  const yaml = editText(edit, bench.edited(edit));
  return { edit, diff: diffOf(edit, stand), yaml, remarks: remarksOn(edit, stand) };
}

/** The edit as changes to the files; nothing where one of them cannot be spliced in. */
function diffOf(edit: readonly Edit[], { files, audited, ground }: Stand): PatchPart['diff'] {
  const byFile = fileEdits(edit, audited.index);
  if (!byFile) return null;
  const changed: { file: string; lines: string }[] = [];
  for (const [name, edits] of byFile) {
    const file = files.find((one) => one.file === name);
    const edited = file && editFile(file, edits, ground.shipped.schema);
    if (!edited?.ok) return null;
    changed.push({ file: name, lines: [...changedLines(edited.old, edited.splices)].join('') });
  }
  return changed;
}

/** What has to be said of a patch beside that it must be true. */
function remarksOn(edits: readonly Edit[], { bench, ground }: Stand): readonly PatchRemark[] {
  const { schema } = ground.shipped;
  const found = new Set<PatchRemark>();
  for (const edit of edits) {
    if ('add' in edit) {
      found.add('new-id');
      for (const [key, value] of Object.entries(edit.record)) noteValue(`${edit.add}.${key}`, value);
    } else if ('set' in edit) {
      const [collection = '', ...rest] = edit.set.split('/');
      const fields = (collection === 'unit' ? rest[0] : rest[1])?.replace(/\[\d+\]/g, '') ?? '';
      noteValue(`${collection}.${fields}`, edit.to);
    }
  }
  return [...found];

  function noteValue(path: string, value: unknown): void {
    const field = fieldAtPath(schema, path);
    if (!field || path.endsWith('.id')) return;
    if (Array.isArray(value)) for (const item of value) noteValue(path, item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) noteValue(`${path}.${key}`, inner);
    else if (/^\d{4}-\d\d-\d\d/.test(String(value))) {
      if (String(value).slice(0, 10) < ground.asOf) found.add('earlier');
    } else if (typeof value !== 'boolean' && !isNamed(path, value)) found.add('sample');
  }

  /** A word from a list of words, or the name of what is there, is no mere example, though it may be the wrong one. */
  function isNamed(path: string, value: unknown): boolean {
    const field = fieldAtPath(schema, path);
    const isWord = field?.values !== undefined || field?.items?.values !== undefined;
    const unit = bench.plain.unit as InventoryRecord;
    return isWord || value === unit.name || value === unit.superior;
  }
}
