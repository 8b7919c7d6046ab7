import { ATTESTATION_STATES } from '../model/attestation.ts';
import { DIAGNOSTIC_CODES } from '../model/diagnostic-code.ts';
import { EVIDENCE_CODES } from '../model/evidence.ts';
import { PAPER_FOOTINGS } from '../model/footing.ts';
import { type Report, RUN_NOTE_CODES } from '../model/report.ts';
import { BASELINE_STATES } from '../model/report-baseline.ts';
import { REASON_CODES } from '../model/result.ts';
import { SEVERITIES } from '../model/severity.ts';
import { LANGUAGES } from '../model/text.ts';
import { ASSURANCES, VERDICTS } from '../model/verdict.ts';
import { WAIVER_STATES } from '../model/waiver.ts';
import {
  boolean,
  day,
  either,
  list,
  mapping,
  nothing,
  nullable,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from './saved-shape.ts';

const verdict = oneOf(VERDICTS);
const dutyVerdict = oneOf([...VERDICTS, 'unwritten']);
const severity = oneOf(SEVERITIES);
const assurance = oneOf(ASSURANCES);
const args = mapping(either(number, text, list(text)));
const scalar = either(number, text);
const location = record({ file: text, line: number, column: number, pointer: text });
const subject = record({ collection: text, id: text, name: nullable(text) });
const gapCounts = record({ fail: number, undeclared: number });

function counts(names: readonly string[]): Shape {
  return record(Object.fromEntries(names.map((name) => [name, number])));
}

const paper = record({
  id: text,
  number: text,
  issuer: text,
  title: text,
  inForce: nullable(text),
  forwards: nullable(text),
  chapters: list(record({ id: text, title: text, articles: list(number) })),
});

const parameter = record({
  name: text,
  value: scalar,
  default: scalar,
  effect: oneOf(['default', 'tightened', 'loosened']),
  reason: nullable(text),
  source: text,
});

const summary = {
  verdicts: counts(VERDICTS),
  gaps: counts(SEVERITIES),
  gapVerdicts: gapCounts,
  waived: number,
  complianceRate: nullable(number),
  arithmetic: counts(['pass', 'all', 'notApplicable', 'informational', 'counted', 'unwritten']),
};

const duty = {
  id: text,
  title: text,
  duty: oneOf(['shall', 'must', 'must-not', 'principle', 'states']),
  severity,
  verdict: dutyVerdict,
  assurance,
  gaps: gapCounts,
};

const article = (ofDuty: Shape): Shape =>
  record({
    paper: text,
    article: number,
    title: text,
    footing: oneOf(PAPER_FOOTINGS),
    verdict: oneOf([...VERDICTS, 'partial', 'unwritten']),
    assurance,
    counts: counts([...VERDICTS, 'unwritten', 'gaps']),
    duties: list(ofDuty),
  });

const gapVerdict = oneOf(['error', 'fail', 'undeclared', 'pending']);

const gap = {
  requirement: text,
  verdict: gapVerdict,
  code: oneOf(REASON_CODES),
  args,
  message: text,
  record: record({ collection: text, id: text }),
  offender: subject,
  location,
  related: list(record({ collection: text, id: text, name: nullable(text), location })),
  actual: nullable(text),
  expected: nullable(text),
  remedy: nullable(text),
  withheld: boolean,
  fingerprint: text,
};

const result = {
  rule: text,
  paper: text,
  article: number,
  title: text,
  severity,
  subject,
  verdict,
  assurance,
  reason: nullable(record({ code: oneOf(REASON_CODES), args, message: text })),
  location,
};

const note = record({
  code: oneOf([
    ...RUN_NOTE_CODES,
    'note.decoded-gbk',
    'note.decoded-utf16',
    'note.skipped-report',
    ...REASON_CODES,
  ]),
  args,
  message: text,
  id: nullable(text),
  rule: nullable(text),
  subject: nullable(subject),
  location: nullable(location),
  withheld: boolean,
});

/** What both versions have at the top. */
const REPORT = {
  tool: record({ name: oneOf(['netsec']), version: text }),
  rulebook: record({ version: text, digest: text }),
  language: oneOf(LANGUAGES),
  asOf: day,
  asOfSource: oneOf(['argument', 'today']),
  unit: record({ id: text, name: text, category: text, region: text }),
  footing: record({
    kind: oneOf(['direct', 'by-reference', 'forwarded', 'declared', 'undeclared']),
    paper: nullable(text),
    inForce: text,
  }),
  papers: list(paper),
  parameters: list(parameter),
  inputs: list(record({ file: text, sha256: text })),
  partial: boolean,
  only: list(text),
  unwritten: list(text),
  passed: mapping(number),
  notes: list(note),
  diagnostics: list(
    record({ code: oneOf(DIAGNOSTIC_CODES), args, message: text, location, related: list(location) }),
  ),
};

/** The first version: no gap is waived or compared, and nothing is said of what verdicts rest on. */
export const REPORT_1 = record({
  schemaVersion: oneOf([1]),
  ...REPORT,
  summary: record(summary),
  articles: list(article(record(duty))),
  results: list(
    record({ ...result, gaps: list(record({ ...gap, waiver: nothing, baselineState: nothing })) }),
  ),
});

const bySeverity = counts(SEVERITIES);
const baselineState = nullable(oneOf(BASELINE_STATES));

const waiver = {
  id: text,
  reason: nullable(text),
  owner: text,
  approver: text,
  approvedOn: day,
  expiresOn: day,
};

const identified = record({ collection: text, id: text });

const waiverOnRecord = record({
  ...waiver,
  rule: text,
  requirement: nullable(text),
  subject: record({ collection: text, id: nullable(text), pattern: nullable(text) }),
  state: oneOf(WAIVER_STATES),
  gaps: number,
  overlaps: list(text),
  names: optional(mapping(text)),
  location,
  fingerprint: text,
});

const baseline = record({
  asOf: day,
  tool: text,
  rulebook: record({ version: text, digest: text }),
  counts: counts([...BASELINE_STATES, 'closed']),
  notCompared: list(text),
});

const closedGap = record({
  rule: text,
  requirement: text,
  severity,
  verdict: gapVerdict,
  subject: identified,
  offender: identified,
  fingerprint: text,
});

const collection = record({
  collection: text,
  count: number,
  digest: text,
  ids: nullable(list(text)),
  heaps: nullable(list(text)),
  evidence: nullable(list(record({ id: text, file: nullable(text), digest: text, fingerprint: text }))),
});

const attestation = record({
  id: text,
  rule: text,
  by: record({ name: text, post: text }),
  signedOn: day,
  expiresOn: day,
  statement: text,
  state: oneOf(ATTESTATION_STATES),
  assurance,
  subjects: number,
  location,
});

const evidenceProblem = record({
  code: oneOf(EVIDENCE_CODES),
  args,
  message: text,
  remedy: text,
  severity,
  record: subject,
  location,
  withheld: boolean,
  baselineState,
  fingerprint: text,
});

/** The version that is written today. */
export const REPORT_2 = record({
  schemaVersion: oneOf([2]),
  ...REPORT,
  requireEvidence: nullable(severity),
  ignoresWaivers: boolean,
  baseline: nullable(baseline),
  summary: record({ ...summary, met: counts(ASSURANCES), evidenceProblems: bySeverity }),
  articles: list(article(record({ ...duty, passes: counts(ASSURANCES), waived: number }))),
  results: list(
    record({
      ...result,
      attestation: nullable(text),
      gaps: list(record({ ...gap, waiver: nullable(record(waiver)), baselineState })),
    }),
  ),
  onWordsAlone: list(
    record({
      paper: text,
      article: number,
      passes: number,
      duties: list(record({ id: text, passes: number })),
    }),
  ),
  attestations: list(attestation),
  waivers: list(waiverOnRecord),
  evidenceProblems: list(evidenceProblem),
  quotes: optional(list(record({ paper: text, article: number, paragraphs: list(text) }))),
  closed: list(closedGap),
  collections: list(collection),
} satisfies Readonly<Record<keyof Report, Shape>>);
