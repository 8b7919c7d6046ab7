import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { BaselineState } from '../../model/report-baseline.ts';
import type { ReportEvidenceProblem } from '../../model/report-evidence.ts';
import type { ReportDuty } from '../../model/report-summary.ts';
import type { ReportWaiver } from '../../model/report-waivers.ts';
import type { Severity } from '../../model/severity.ts';
import type { Location } from '../../model/source.ts';
import type { Language } from '../../model/text.ts';
import { dutyCited } from '../article-labels.ts';
import { arithmeticText } from '../figures.ts';
import { twinNumbering } from '../gap-numbers.ts';
import { jsonBlock, jsonList } from '../json-text.ts';
import { recordText } from '../record-labels.ts';
import type { RenderOptions } from '../render-options.ts';
import { waiverText } from '../waiver-labels.ts';
import {
  brokenChecks,
  gapDetails,
  gapHeadline,
  type OpenGap,
  openGaps,
  repositoryUri,
  restlessWaivers,
  told,
} from './open-gaps.ts';
import { EVIDENCE_CHECK, evidenceHeading, evidenceLines } from './unsound-evidence.ts';

/** More results than this are refused by the services that take SARIF. */
export const MOST_RESULTS = 25_000;

/** So many ways of mending are listed in the help of one rule. */
const REMEDIES_TOLD = 10;

const LEVELS = { high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<Severity, string>;

/** Scores by which code scanning sorts: high from 7.0, medium from 4.0, low below. */
const SCORES = { high: '8.0', medium: '5.0', low: '2.0' } as const satisfies Record<Severity, string>;

/** SARIF's words for how a result stands against an earlier run. */
const BASELINE = {
  new: 'new',
  worse: 'updated',
  better: 'updated',
  unchanged: 'unchanged',
} as const satisfies Record<BaselineState, string>;

/** What has to be known before the first result is written. */
interface Overview {
  readonly count: number;
  readonly remedies: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The open gaps and unsound evidence as SARIF 2.1.0, piece by piece. `finding` is said here and nowhere else. Waived gaps are left out
 * unless asked for, and are suppressed then; the gap's fingerprint identifies a result whatever line it moved to.
 */
export function* sarifChunks(report: Report, options: RenderOptions): Generator<string> {
  const { language } = options;
  const overview = survey(report, options);
  // Once each: a saved report that was tampered with may name one twice.
  const duties = new Map(
    report.articles.flatMap(({ paper, article, duties: own }) =>
      own.map((duty) => [duty.id, { duty, paper, article }] as const),
    ),
  );
  const indexOf = new Map([...duties.keys()].map((id, index) => [id, index]));
  yield '{\n  "version": "2.1.0",\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "runs": [{\n';
  yield `    "tool": {\n      "driver": {\n        "name": "netsec",\n        "version": ${JSON.stringify(report.tool.version)},\n`;
  yield `        "semanticVersion": ${JSON.stringify(report.tool.version)},\n        "language": "${language}",\n        "rules": `;
  yield* jsonList(
    [
      ...[...duties.values()].map((one) => descriptor(one, report, language, overview)),
      ...(report.evidenceProblems.length > 0 ? [evidenceDescriptor(language)] : []),
    ],
    4,
  );
  yield `\n      }\n    },\n    "automationDetails": ${jsonBlock({ id: `netsec/${report.unit.id}/` }, 2)},\n`;
  yield `    "columnKind": "utf16CodeUnits",\n    "invocations": [${jsonBlock(invocation(report, options, overview), 2)}],\n`;
  yield `    "properties": ${jsonBlock({ asOf: report.asOf, rulebook: report.rulebook, partial: report.partial, complianceRate: report.summary.complianceRate }, 2)},\n`;
  yield '    "results": ';
  yield* jsonList(firstResults(report, options, indexOf), 2);
  yield '\n  }]\n}\n';
}

function survey(report: Report, { includeWaived }: RenderOptions): Overview {
  const remedies = new Map<string, Set<string>>();
  let count = report.evidenceProblems.length;
  for (const { result, gap } of openGaps(report, includeWaived)) {
    count += 1;
    const known = remedies.get(result.rule) ?? new Set();
    remedies.set(result.rule, known);
    if (gap.remedy !== null && known.size < REMEDIES_TOLD) known.add(gap.remedy);
  }
  return { count, remedies };
}

function* firstResults(
  report: Report,
  options: RenderOptions,
  indexOf: ReadonlyMap<string, number>,
): Generator<unknown> {
  const numberOf = twinNumbering();
  let count = 0;
  for (const open of openGaps(report, options.includeWaived)) {
    if (count === MOST_RESULTS) return;
    count += 1;
    yield sarifResult(open, options, indexOf.get(open.result.rule), numberOf(open.gap.fingerprint));
  }
  for (const problem of report.evidenceProblems.slice(0, MOST_RESULTS - count))
    yield evidenceResult(problem, options, indexOf.size);
}

function sarifResult(
  open: OpenGap,
  { language, words, prefix }: RenderOptions,
  ruleIndex: number | undefined,
  number: number,
): unknown {
  const { result, gap } = open;
  const lines = [gapHeadline(open, words), ...gapDetails(open, words)];
  return {
    ruleId: result.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[result.severity],
    message: { text: literal(lines.join('\n')) },
    locations: [{ physicalLocation: physical(gap.location, prefix) }],
    ...(gap.related.length === 0
      ? {}
      : {
          relatedLocations: gap.related.map((related, id) => ({
            id,
            message: { text: literal(told(language, recordText(words, related, gap.withheld))) },
            physicalLocation: physical(related.location, prefix),
          })),
        }),
    partialFingerprints: {
      'netsec/v1': gap.fingerprint,
      primaryLocationLineHash: `${gap.fingerprint}:${number}`,
    },
    ...(gap.baselineState === null ? {} : { baselineState: BASELINE[gap.baselineState] }),
    ...(gap.waiver === null ? {} : { suppressions: [suppression(gap.waiver, language)] }),
    properties: { verdict: gap.verdict, requirement: gap.requirement },
  };
}

function evidenceResult(
  problem: ReportEvidenceProblem,
  { words, prefix }: RenderOptions,
  ruleIndex: number,
): unknown {
  const { fingerprint, baselineState } = problem;
  return {
    ruleId: EVIDENCE_CHECK,
    ruleIndex,
    level: LEVELS[problem.severity],
    message: { text: literal(evidenceLines(problem, words).join('\n')) },
    locations: [{ physicalLocation: physical(problem.location, prefix) }],
    partialFingerprints: { 'netsec/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(baselineState === null ? {} : { baselineState: BASELINE[baselineState] }),
    properties: { code: problem.code },
  };
}

function evidenceDescriptor(language: Language): unknown {
  const text = evidenceHeading(language);
  return {
    id: EVIDENCE_CHECK,
    name: EVIDENCE_CHECK,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    properties: { tags: ['security', 'compliance'] },
  };
}

/** A waiver, as SARIF knows one: kept outside the source, and accepted. */
function suppression(waiver: ReportWaiver, language: Language): unknown {
  const reason = waiver.reason ?? message(language, 'waiver.withheld');
  const justification = told(language, message(language, 'sarif.waived', { ...waiver, reason }));
  return { kind: 'external', status: 'accepted', justification };
}

function physical({ file, line, column }: Location, prefix: string | undefined): unknown {
  return {
    artifactLocation: { uri: repositoryUri(prefix, file) },
    region: { startLine: line, startColumn: column },
  };
}

function descriptor(
  { duty, paper, article }: { duty: ReportDuty; paper: string; article: number },
  report: Report,
  language: Language,
  { remedies }: Overview,
): unknown {
  const title = told(language, duty.title);
  const cited = told(language, dutyCited(report, language, { rule: duty.id, paper, article }));
  const severity = message(language, `severity.${duty.severity}`);
  const facts = [cited, title, `${message(language, 'column.severity')}: ${severity}`];
  const mends = [...(remedies.get(duty.id) ?? [])].map((remedy) => told(language, remedy));
  return {
    id: duty.id,
    name: duty.id,
    shortDescription: { text: literal(title) },
    fullDescription: { text: literal(`${cited} ${title}`) },
    help: { text: literal([...facts, ...mends.map((mend) => `- ${mend}`)].join('\n')) },
    defaultConfiguration: { level: LEVELS[duty.severity] },
    properties: {
      tags: ['security', 'compliance'],
      'security-severity': SCORES[duty.severity],
      paper,
      article,
    },
  };
}

function invocation(report: Report, { language, prefix }: RenderOptions, { count }: Overview): unknown {
  const broken = [...brokenChecks(report)].map(({ result, gap }) => ({
    level: 'error',
    message: { text: literal(`${result.rule}: ${told(language, gap.message)}`) },
    associatedRule: { id: result.rule },
    locations: [{ physicalLocation: physical(gap.location, prefix) }],
  }));
  const waivers = restlessWaivers(report).map((waiver) => ({
    level: 'note',
    message: { text: literal(told(language, waiverText(language, waiver))) },
    locations: [{ physicalLocation: physical(waiver.location, prefix) }],
  }));
  const cut = { all: count, shown: MOST_RESULTS };
  const notes = [
    arithmeticText(language, report),
    ...(count > MOST_RESULTS ? [message(language, 'sarif.cut', cut)] : []),
  ];
  return {
    executionSuccessful: broken.length === 0,
    toolExecutionNotifications: [
      ...broken,
      ...waivers,
      ...notes.map((text) => ({ level: 'note', message: { text: literal(text) } })),
    ],
  };
}

/** A text in which nothing passes for a placeholder (`{0}`) or an embedded link (`[text](target)`). */
function literal(text: string): string {
  return text
    .replace(/\{(?=\d)/g, '{{')
    .replace(/(?<=\{\{\d+)\}/g, '}}')
    .replace(/\[(?=[^\]\n]*\]\()/g, '\\[');
}
