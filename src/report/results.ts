import type { Fact, InventoryIndex, RecordRef } from '../model/inventory.ts';
import type { Passes } from '../model/passes.ts';
import type { ReportNote } from '../model/report.ts';
import type { ReportGap, ReportReason, ReportResult } from '../model/report-results.ts';
import type { Gap, Note, Result } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import { compareTexts } from '../model/text-order.ts';
import type { GapProse, Judgement } from './bare.ts';
import { fingerprint } from './fingerprint.ts';
import type { JudgedDuty } from './judged-duties.ts';
import { readLater } from './read-later.ts';
import { reportRecord, withoutFacts } from './records.ts';
import { referredTo } from './referred.ts';
import { toldArguments } from './told-arguments.ts';
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

/** The place is found when somebody reads it: the summary of a hundred thousand results names none. */
const locatedLater = readLater<{ index: InventoryIndex; fact: Fact }, Pick<ReportResult, 'location'>>({
  location: ({ index, fact }) => index.locate(fact),
});

/** A result with its places and its words. */
export function reportResult(duty: JudgedDuty, rule: Rule, result: Result, telling: Telling): ReportResult {
  const { index, words } = telling;
  const subject = reportRecord(index, result.subject);
  const of = { rule: rule.id, subject };
  const told = {
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
    gaps: result.gaps.map((gap) => reportGap(result, gap, of, telling)),
  };
  return locatedLater(told, { index, fact: { record: result.subject, path: [] } });
}

/** What the later parts of a gap are made from. */
interface GapSource {
  readonly gap: Gap;
  readonly of: Judgement;
  readonly telling: Telling;
  told?: ReportGap;
  prose?: GapProse;
}

/** The words need the gap itself, and are made once for all three. */
function proseOf(source: GapSource): GapProse {
  source.prose ??= source.telling.words.gap(source.told!, source.of);
  return source.prose;
}

const toldLater = readLater<GapSource, Pick<ReportGap, 'location' | 'fingerprint' | keyof GapProse>>({
  location: ({ gap, telling }) => telling.index.locate(gap.at),
  fingerprint: ({ gap: { requirement }, of: { rule, subject }, told }) =>
    fingerprint({ rule, requirement, subject, offender: told!.offender }),
  message: (source) => proseOf(source).message,
  expected: (source) => proseOf(source).expected,
  remedy: (source) => proseOf(source).remedy,
});

/**
 * A gap with its places, its words and its fingerprint, each made when somebody reads it: what shows twenty gaps of a
 * requirement and counts the others reads none of theirs.
 */
function reportGap(result: Result, gap: Gap, of: Judgement, telling: Telling): ReportGap {
  const { index, schema, withholding } = telling;
  const withheld = withholding.gap(result, gap);
  const args = toldArguments(gap, index);
  const { requirement, verdict, code, at } = gap;
  const related = withheld ? gap.related : [...gap.related, ...referredTo(gap, index, schema)];
  const told = {
    requirement,
    verdict,
    code,
    args: withheld ? withoutFacts(args) : args,
    record: { collection: at.record.collection, id: index.idOf(at.record) },
    offender: reportRecord(index, gap.offender),
    related: related.map((fact) => locatedLater(reportRecord(index, fact.record), { index, fact })),
    actual: withheld ? null : (gap.actual ?? null),
    withheld,
    waiver: gap.waiver ? reportWaiver(gap.waiver, withheld) : null,
    baselineState: null,
  };
  const source: GapSource = { gap, of, telling };
  source.told = toldLater(told, source);
  return source.told;
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
  const compare = ({ subject: one }: Result, { subject: other }: Result): number =>
    compareTexts(one.collection, other.collection) || compareTexts(index.idOf(one), index.idOf(other));
  // Ledgers are often kept in the order of their ids: then nothing is copied.
  const isInOrder = listed.every((result, at) => at === 0 || compare(listed[at - 1]!, result) <= 0);
  return isInOrder ? listed : listed.toSorted(compare);
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
