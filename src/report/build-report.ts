import type { SettledAttestation } from '../model/attestation.ts';
import type { Day } from '../model/day.ts';
import { type EvidenceWeight, UNWEIGHED } from '../model/evidence.ts';
import type { Footing } from '../model/footing.ts';
import { paperFooting } from '../model/footing.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import { declaredPasses } from '../model/passes.ts';
import type { Report, ReportNote, ReportPaper, ReportParameter } from '../model/report.ts';
import type { ReportResult } from '../model/report-results.ts';
import type { RuleOutcome } from '../model/result.ts';
import type { ParameterValue, Rulebook } from '../model/rulebook.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Severity } from '../model/severity.ts';
import type { Language } from '../model/text.ts';
import type { SettledWaiver } from '../model/waiver.ts';
import { reportArticles } from './articles.ts';
import { reportCollections } from './collections.ts';
import { type JudgedDuty, judgedDuties } from './judged-duties.ts';
import { orderedResults, reportRemark, reportResult, type Telling } from './results.ts';
import { evidenceNotes, partialNote, sourceNote } from './run-notes.ts';
import { reportSummary } from './summary.ts';
import { evidenceProblems, reportAttestation, wordsAlone } from './trust.ts';
import { reportWaivers } from './waivers.ts';
import { createWithholding } from './withheld.ts';
import { createWording, type Wording } from './wording.ts';

/** All that a report is made from. */
export interface ReportInput {
  readonly rulebook: Rulebook;
  readonly schema: SchemaIndex;
  readonly index: InventoryIndex;
  readonly outcomes: readonly RuleOutcome[];
  readonly asOf: Day;
  readonly asOfSource: Report['asOfSource'];
  readonly parameters: readonly ParameterValue[];
  readonly footing: Footing;
  readonly language: Language;
  readonly toolVersion: string;
  /** The duties asked for, where not all were. */
  readonly only?: readonly string[];
  readonly evidence?: EvidenceWeight;
  readonly attestations?: readonly SettledAttestation[];
  readonly waivers?: readonly SettledWaiver[];
  /** No waiver was honoured. */
  readonly ignoreWaivers?: boolean;
  readonly requireEvidence?: Severity;
  /** Lists passing results too. */
  readonly allResults?: boolean;
}

/** Makes the report. Results and notes are made anew each time they are read, and never held. */
export function buildReport(input: ReportInput): Report {
  const { rulebook, index, language, footing, only, evidence = UNWEIGHED } = input;
  const words = createWording(language, rulebook, input.schema);
  const duties = judgedDuties(rulebook, input.outcomes, only);
  const telling: Telling = { index, schema: input.schema, words, withholding: createWithholding(index) };
  const articles = reportArticles(duties, (paper) => paperFooting(paper, footing, rulebook.papers), words);
  const { unit } = index.inventory;
  return {
    schemaVersion: 2,
    tool: { name: 'netsec', version: input.toolVersion },
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    language,
    asOf: input.asOf,
    asOfSource: input.asOfSource,
    unit: {
      id: index.idOf({ collection: 'unit', index: 0 }),
      name: String(unit.name),
      category: String(unit.category),
      region: String(unit.region),
    },
    footing: { kind: footing.kind, paper: footing.paper ?? null, inForce: footing.inForce },
    papers: rulebook.papers.map((paper) => reportPaper(paper, words)),
    parameters: input.parameters.map((parameter) => reportParameter(parameter, words)),
    inputs: index.inventory.sources.map(({ file, sha256 }) => ({ file, sha256 })),
    partial: only !== undefined,
    only: only ? duties.map(({ duty }) => duty.id) : [],
    requireEvidence: input.requireEvidence ?? null,
    ignoresWaivers: input.ignoreWaivers ?? false,
    baseline: null,
    summary: reportSummary(duties, evidence.problems),
    articles,
    unwritten: duties.filter(({ verdict }) => verdict === 'unwritten').map(({ duty }) => duty.id),
    results: readAgain(() => results(duties, telling, input.allResults ?? false)),
    passed: passedCounts(duties),
    onWordsAlone: wordsAlone(articles, rollUpsOf(rulebook)),
    attestations: (input.attestations ?? []).map((attestation) => reportAttestation(attestation, index)),
    waivers: reportWaivers(input.waivers ?? [], duties, telling),
    evidenceProblems: evidenceProblems(evidence.problems, index, language),
    closed: [],
    collections: readAgain(() => reportCollections(index)),
    notes: readAgain(() => notes(duties, telling, evidence, only !== undefined)),
    diagnostics: [],
  };
}

function rollUpsOf({ rules }: Rulebook): ReadonlySet<string> {
  return new Set(rules.filter(({ kind }) => kind === 'roll-up').map(({ id }) => id));
}

function readAgain<T>(make: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: make };
}

function* results(duties: readonly JudgedDuty[], telling: Telling, all: boolean): Generator<ReportResult> {
  for (const duty of duties) {
    if (!duty.judged) continue;
    const { rule, outcome } = duty.judged;
    const listed = all
      ? outcome.results
      : outcome.results.filter(({ verdict, attestation }) => verdict !== 'pass' || attestation !== undefined);
    // Of what does not bind the unit nothing passes.
    const silent = all && outcome.passed > 0 ? (outcome.passes ?? declaredPasses(outcome.passed)) : undefined;
    for (const result of orderedResults(telling, rule, listed, silent)) {
      yield reportResult(duty, rule, result, telling);
    }
  }
}

function* notes(
  duties: readonly JudgedDuty[],
  telling: Telling,
  evidence: EvidenceWeight,
  partial: boolean,
): Generator<ReportNote> {
  const { language } = telling.words;
  if (partial)
    yield partialNote(
      language,
      duties.map(({ duty }) => duty.id),
    );
  yield* evidenceNotes(language, evidence);
  for (const source of telling.index.inventory.sources) {
    for (const note of source.notes) yield sourceNote(language, note);
  }
  for (const { judged } of duties) {
    if (!judged) continue;
    const spoken = judged.outcome.results.filter((result) => result.notes.length > 0);
    for (const result of orderedResults(telling, judged.rule, spoken)) {
      for (const note of result.notes) yield reportRemark(judged.rule, result, note, telling);
    }
  }
}

function passedCounts(duties: readonly JudgedDuty[]): Readonly<Record<string, number>> {
  const counts = duties.flatMap(({ judged }) =>
    judged && judged.outcome.passed > 0 ? [[judged.rule.id, judged.outcome.passed] as const] : [],
  );
  return Object.fromEntries(counts);
}

function reportPaper(paper: Rulebook['papers'][number], words: Wording): ReportPaper {
  return {
    id: paper.id,
    number: paper.number,
    issuer: paper.issuer,
    title: words.paperTitle(paper.id),
    inForce: paper.inForce ?? null,
    forwards: paper.forwards ?? null,
    chapters: paper.chapters.map(({ id, articles }) => ({
      id,
      title: words.chapterTitle(paper.id, id),
      articles: articles.map(({ number }) => number),
    })),
  };
}

function reportParameter(parameter: ParameterValue, words: Wording): ReportParameter {
  const { name, value, effect, reason } = parameter;
  return {
    name,
    value,
    default: parameter.default,
    effect,
    reason: reason ?? null,
    source: words.parameterSource(name),
  };
}
