import type { InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Passes } from '../model/passes.ts';
import type { ReportNote } from '../model/report.ts';
import type { ReportGap, ReportReason, ReportResult } from '../model/report-results.ts';
import type { Gap, Note, Result } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { MessageArguments } from '../model/text.ts';
import { compareTexts } from '../model/text-order.ts';
import type { GapProse, Judgement } from './bare.ts';
import { fingerprint } from './fingerprint.ts';
import type { JudgedDuty } from './judged-duties.ts';
import { relatedRecord, reportRecord, withoutFacts } from './records.ts';
import { referredTo } from './referred.ts';
import { reportWaiver } from './waivers.ts';
import type { Withholding } from './withheld.ts';
import type { Wording } from './wording.ts';

/** What results are told with. */
export interface Telling {
  readonly index: InventoryIndex;
  readonly schema: SchemaIndex;
  readonly words: Wording;
  readonly withholding: Withholding;
}

/** A result with its places and its words. */
export function reportResult(duty: JudgedDuty, rule: Rule, result: Result, telling: Telling): ReportResult {
  const { index, words } = telling;
  const subject = reportRecord(index, result.subject);
  const of = { rule: rule.id, subject };
  return {
    rule: rule.id,
    paper: duty.duty.paper,
    article: duty.duty.article,
    title: words.dutyTitle(rule.id),
    severity: duty.severity,
    subject,
    verdict: result.verdict,
    assurance: result.assurance ?? 'declared',
    attestation: result.attestation ?? null,
    reason: reportReason(rule, result, telling),
    // Found when somebody reads it: the summary of a hundred thousand results names no places.
    get location() {
      return index.locate({ record: result.subject, path: [] });
    },
    gaps: result.gaps.map((gap) => reportGap(rule, result, gap, of, telling)),
  };
}

/**
 * A gap with its places, its words and its fingerprint, each made when somebody reads it: what shows twenty gaps of a
 * requirement and counts the others reads none of theirs.
 */
function reportGap(rule: Rule, result: Result, gap: Gap, of: Judgement, telling: Telling): ReportGap {
  const { index, schema, withholding, words } = telling;
  const withheld = withholding.gap(result, gap);
  const args = { ...fieldArgument(gap), ...headingArgument(gap, index), ...gap.args };
  const offender = reportRecord(index, gap.offender);
  const { requirement, verdict, code, at } = gap;
  const related = withheld ? gap.related : [...gap.related, ...referredTo(gap, index, schema)];
  let prose: GapProse | undefined;
  const said = () => {
    prose ??= words.gap(told, of);
    return prose;
  };
  const told: ReportGap = {
    requirement,
    verdict,
    code,
    args: withheld ? withoutFacts(args) : args,
    record: { collection: at.record.collection, id: index.idOf(at.record) },
    offender,
    get location() {
      return index.locate(at);
    },
    related: related.map((fact) => relatedRecord(index, fact)),
    actual: withheld ? null : (gap.actual ?? null),
    withheld,
    waiver: gap.waiver ? reportWaiver(gap.waiver, withheld) : null,
    baselineState: null,
    get fingerprint() {
      return fingerprint({ rule: rule.id, requirement, subject: of.subject, offender });
    },
    get message() {
      return said().message;
    },
    get expected() {
      return said().expected;
    },
    get remedy() {
      return said().remedy;
    },
  };
  return told;
}

/** In a ledger, the heading under which the fact pointed at stands. */
function headingArgument({ at }: Gap, index: InventoryIndex): MessageArguments {
  const heading = index.headingOf(at);
  return heading === undefined ? {} : { heading };
}

/** The field pointed at, by the name people know it by. */
function fieldArgument({ at }: Gap): MessageArguments {
  if (at.path.length === 0) return {};
  const names = at.path.filter((step) => typeof step === 'string');
  return { field: [at.record.collection, ...names].join('.') };
}

function reportReason(rule: Rule, result: Result, { words, withholding }: Telling): ReportReason | null {
  if (!result.reason) return null;
  const { code } = result.reason;
  const args = withholding.reason(result) ? withoutFacts(result.reason.args) : result.reason.args;
  return { code, args, message: words.reason(rule.id, result.subject.collection, { code, args }) };
}

/** A remark on one subject. */
export function reportRemark(rule: Rule, result: Result, note: Note, telling: Telling): ReportNote {
  const { index, words, withholding } = telling;
  const withheld = withholding.note(rule, result, note);
  const bare = {
    code: note.code,
    args: withheld ? withoutFacts(note.args) : note.args,
    id: note.id,
    rule: rule.id,
    subject: reportRecord(index, result.subject),
    location: index.locate(note.at),
    withheld,
  };
  return { ...bare, message: words.note(bare) };
}

/** The results of one rule in order of collection and id; and of passing ones with nothing to say, where they are wanted. */
export function orderedResults(
  { index }: Telling,
  rule: Rule,
  results: readonly Result[],
  silent?: Passes,
): readonly Result[] {
  const listed = silent ? [...results, ...silentPasses(index, rule, results, silent)] : results;
  const keyed = listed.map((result) => ({
    result,
    collection: result.subject.collection,
    id: index.idOf(result.subject),
  }));
  keyed.sort(
    (one, other) => compareTexts(one.collection, other.collection) || compareTexts(one.id, other.id),
  );
  return keyed.map(({ result }) => result);
}

/** Passing subjects with nothing to say of are only counted until somebody wants to see them. */
function silentPasses(
  index: InventoryIndex,
  rule: Rule,
  results: readonly Result[],
  passes: Passes,
): readonly Result[] {
  const spoken = new Set(results.map(({ subject }) => `${subject.collection} ${subject.index}`));
  return rule.checks.flatMap(({ collection }) => {
    const count = collection === 'unit' ? 1 : (index.records(collection)?.length ?? 0);
    return Array.from({ length: count }, (_, at): RecordRef => ({ collection, index: at }))
      .filter((subject) => !spoken.has(`${subject.collection} ${subject.index}`))
      .map((subject): Result => {
        const assurance = passes.of(subject);
        return { rule: rule.id, subject, verdict: 'pass', assurance, gaps: [], notes: [] };
      });
  });
}
