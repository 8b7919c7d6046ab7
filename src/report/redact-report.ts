import type { Report, ReportNote } from '../model/report.ts';
import type { ReportAttestation, ReportEvidenceProblem } from '../model/report-evidence.ts';
import type { ReportGap, ReportRecord, ReportResult } from '../model/report-results.ts';
import type { ReportWaiver } from '../model/report-waivers.ts';
import type { Rule, Rulebook } from '../model/rulebook.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import type { Language, MessageArguments } from '../model/text.ts';
import { fieldAt } from './fields.ts';
import { namesNoFact } from './records.ts';
import type { Redaction } from './redaction.ts';
import { redactedNote } from './run-notes.ts';
import { mapped } from './translate.ts';
import { wordEvidenceProblem } from './trust.ts';
import { createWording, type Wording } from './wording.ts';

interface Redacting {
  readonly redaction: Redaction;
  readonly words: Wording;
  readonly schema: SchemaIndex;
  readonly rules: ReadonlyMap<string, Rule>;
}

/**
 * The report with pseudonyms for all that must not leave the unit: in arguments and values, whose prose is made anew
 * from them, so that no format can show what was there. Ids, places and the unit's own name stay.
 */
export function redactReport(
  report: Report,
  redaction: Redaction,
  { rulebook, schema }: { readonly rulebook: Rulebook; readonly schema: SchemaIndex },
): Report {
  const words = createWording(report.language, rulebook, schema);
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const by: Redacting = { redaction, words, schema, rules };
  const { text } = redaction;
  // Named one by one: a part that is new in reports is left out until somebody has thought of what it tells.
  return {
    schemaVersion: report.schemaVersion,
    tool: report.tool,
    rulebook: report.rulebook,
    language: report.language,
    asOf: report.asOf,
    asOfSource: report.asOfSource,
    unit: report.unit,
    footing: report.footing,
    papers: report.papers,
    parameters: report.parameters.map((parameter) => ({
      ...parameter,
      reason: parameter.reason && text(parameter.reason),
    })),
    inputs: report.inputs,
    partial: report.partial,
    only: report.only,
    requireEvidence: report.requireEvidence,
    ignoresWaivers: report.ignoresWaivers,
    baseline: report.baseline,
    summary: report.summary,
    articles: report.articles,
    unwritten: report.unwritten,
    results: mapped(report.results, (result) => redactResult(result, by)),
    passed: report.passed,
    onWordsAlone: report.onWordsAlone,
    attestations: report.attestations.map((attestation) => redactAttestation(attestation, redaction)),
    waivers: report.waivers.map(({ names: _, ...waiver }) => ({
      ...waiver,
      ...redactWaiver(waiver, redaction),
    })),
    evidenceProblems: report.evidenceProblems.map((problem) =>
      redactProblem(problem, report.language, redaction),
    ),
    closed: report.closed,
    // The names of evidence files may be people's: the fingerprint tells the same entry again.
    collections: mapped(report.collections, (collection) => ({
      ...collection,
      evidence: collection.evidence?.map((entry) => ({ ...entry, file: null })) ?? null,
    })),
    notes: {
      *[Symbol.iterator]() {
        yield redactedNote(report.language);
        for (const note of report.notes) yield redactNote(note, by);
      },
    },
    diagnostics: [],
    ...(report.quotes && { quotes: report.quotes }),
  };
}

function redactAttestation(attestation: ReportAttestation, redaction: Redaction): ReportAttestation {
  const { id, by, statement } = attestation;
  const name = pseudonym(by.name, `attestations/${id}.by.name`, redaction);
  const post = redaction.text(by.post);
  return { ...attestation, by: { name, post }, statement: redaction.text(statement) };
}

function redactProblem(
  problem: ReportEvidenceProblem,
  language: Language,
  redaction: Redaction,
): ReportEvidenceProblem {
  const args = redactArguments(problem.args, () => undefined, redaction);
  const record = redactRecord(problem.record, redaction);
  return { ...problem, args, record, ...wordEvidenceProblem({ ...problem, args }, language) };
}

function redactResult(result: ReportResult, by: Redacting): ReportResult {
  const subject = redactRecord(result.subject, by.redaction);
  const of = { rule: result.rule, subject };
  const fieldOf = fieldsOf(result.rule, subject.collection, by);
  const { reason } = result;
  const args = reason && redactArguments(reason.args, fieldOf, by.redaction);
  return {
    ...result,
    subject,
    reason:
      reason && args
        ? { ...reason, args, message: by.words.reason(result.rule, subject.collection, { ...reason, args }) }
        : null,
    gaps: result.gaps.map((gap) => {
      const bare = redactGap(gap, fieldOf, by);
      return { ...bare, ...by.words.gap(bare, of) };
    }),
  };
}

function redactGap(gap: ReportGap, fieldOf: FieldOf, { redaction, schema }: Redacting): ReportGap {
  const { field } = gap.args;
  const at = typeof field === 'string' ? fieldAt(schema, field) : undefined;
  return {
    ...gap,
    args: redactArguments(gap.args, fieldOf, redaction),
    offender: redactRecord(gap.offender, redaction),
    related: gap.related.map((record) => ({ ...record, ...redactRecord(record, redaction) })),
    actual: gap.actual === null ? null : redactFact(gap.actual, at, redaction),
    waiver: gap.waiver && redactWaiver(gap.waiver, redaction),
  };
}

function redactWaiver(waiver: ReportWaiver, redaction: Redaction): ReportWaiver {
  const { id, reason, owner, approver } = waiver;
  return {
    ...waiver,
    reason: reason === null ? null : redaction.text(reason),
    owner: pseudonym(owner, `waivers/${id}.owner`, redaction),
    approver: pseudonym(approver, `waivers/${id}.approver`, redaction),
  };
}

function redactNote(note: ReportNote, by: Redacting): ReportNote {
  const { rule, subject } = note;
  const fieldOf = rule === null || !subject ? () => undefined : fieldsOf(rule, subject.collection, by);
  const redacted = {
    ...note,
    subject: subject && redactRecord(subject, by.redaction),
    args: redactArguments(note.args, fieldOf, by.redaction),
  };
  return { ...redacted, message: by.words.note(redacted) };
}

/** A name that is sensitive as a whole goes: the id is the pseudonym. */
function redactRecord({ collection, id, name }: ReportRecord, { whole, text }: Redaction): ReportRecord {
  if (collection === 'unit') return { collection, id, name };
  return { collection, id, name: name === null || whole(name) !== undefined ? null : text(name) };
}

/** A person's name, even one that is nowhere else on record. */
function pseudonym(name: string, owner: string, { whole }: Redaction): string {
  return whole(name) ?? `〈${owner}〉`;
}

/** The field that an argument tells, by the argument's name. */
type FieldOf = (name: string) => FieldSchema | undefined;

function fieldsOf(id: string, collection: string, { rules, schema }: Redacting): FieldOf {
  const check = rules.get(id)?.checks.find((one) => one.collection === collection);
  return (name) => {
    const [root = '', ...steps] = name.split('.');
    const from = root === 'subject' ? collection : check?.lookups.find((one) => one.name === root)?.from;
    return from === undefined ? undefined : fieldAt(schema, [from, ...steps].join('.'));
  };
}

/** A fact, by what its field is where that is known: ids and the words of an enumeration have nothing that must go. */
function redactFact(fact: string, field: FieldSchema | undefined, redaction: Redaction): string {
  const { refs, values, sensitive } = field?.items ?? field ?? {};
  if (refs !== undefined || values !== undefined) return fact;
  return sensitive === undefined ? redaction.text(fact) : redaction.fact(sensitive, fact);
}

function redactArguments(args: MessageArguments, fieldOf: FieldOf, redaction: Redaction): MessageArguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (namesNoFact(name) || name.endsWith('.id') || typeof value === 'number') return [name, value];
      const redact = (fact: string) => redactFact(fact, fieldOf(name), redaction);
      return [name, typeof value === 'string' ? redact(value) : value.map(redact)];
    }),
  );
}
