import { DIAGNOSTIC_CODES } from '../model/diagnostic-code.ts';
import { PAPER_FOOTINGS } from '../model/footing.ts';
import { type Report, RUN_NOTE_CODES } from '../model/report.ts';
import { REASON_CODES } from '../model/result.ts';
import { SEVERITIES } from '../model/severity.ts';
import { LANGUAGES, type MessageArguments } from '../model/text.ts';
import { VERDICTS } from '../model/verdict.ts';
import {
  boolean,
  either,
  list,
  mapping,
  nothing,
  nullable,
  number,
  oneOf,
  record,
  type Shape,
  type ShapeProblem,
  text,
} from './saved-shape.ts';

/** A report read back, or why a file is none that can be shown again; the arguments want the `file` added. */
export type SavedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly code: SavedReportFault; readonly args: MessageArguments };

export type SavedReportFault = 'cli.report-not-json' | 'cli.report-not-ours' | 'cli.report-newer';

const VERSION = 1;

/** Reads a report back from the JSON it was saved as. */
export function readSavedReport(json: string): SavedReport {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, code: 'cli.report-not-json', args: { detail: String(error) } };
  }
  const unversioned = VERSIONED(value, '');
  if (unversioned) return notOurs(unversioned);
  const found = (value as { readonly schemaVersion: number }).schemaVersion;
  if (found > VERSION) return { ok: false, code: 'cli.report-newer', args: { found, known: VERSION } };
  const damage = REPORT(value, '');
  return damage ? notOurs(damage) : { ok: true, report: value as Report };
}

function notOurs({ pointer, expected }: ShapeProblem): SavedReport {
  return { ok: false, code: 'cli.report-not-ours', args: { detail: `${pointer}: ${expected}` } };
}

const VERSIONED = record({ schemaVersion: number });

const verdict = oneOf(VERDICTS);
const dutyVerdict = oneOf([...VERDICTS, 'unwritten']);
const severity = oneOf(SEVERITIES);
const assurance = oneOf(['declared', 'evidenced', 'verified']);
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

const summary = record({
  verdicts: counts(VERDICTS),
  gaps: counts(SEVERITIES),
  gapVerdicts: gapCounts,
  waived: number,
  complianceRate: nullable(number),
  arithmetic: counts(['pass', 'all', 'notApplicable', 'informational', 'counted', 'unwritten']),
});

const article = record({
  paper: text,
  article: number,
  title: text,
  footing: oneOf(PAPER_FOOTINGS),
  verdict: oneOf([...VERDICTS, 'partial', 'unwritten']),
  assurance,
  counts: counts([...VERDICTS, 'unwritten', 'gaps']),
  duties: list(
    record({
      id: text,
      title: text,
      duty: oneOf(['shall', 'must', 'must-not', 'principle', 'states']),
      severity,
      verdict: dutyVerdict,
      assurance,
      gaps: gapCounts,
    }),
  ),
});

const gap = record({
  requirement: text,
  verdict: oneOf(['error', 'fail', 'undeclared', 'pending']),
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
  waiver: nothing,
  baselineState: nothing,
  fingerprint: text,
});

const result = record({
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
  gaps: list(gap),
});

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

const REPORT = record({
  schemaVersion: oneOf([VERSION]),
  tool: record({ name: oneOf(['netsec']), version: text }),
  rulebook: record({ version: text, digest: text }),
  language: oneOf(LANGUAGES),
  asOf: text,
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
  summary,
  articles: list(article),
  unwritten: list(text),
  results: list(result),
  passed: mapping(number),
  notes: list(note),
  diagnostics: list(
    record({ code: oneOf(DIAGNOSTIC_CODES), args, message: text, location, related: list(location) }),
  ),
} satisfies Readonly<Record<keyof Report, Shape>>);
