import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { ReportEvidenceProblem } from '../../model/report-evidence.ts';
import type { ReportGap, ReportResult } from '../../model/report-results.ts';
import type { DutyVerdict, ReportArticle, ReportDuty } from '../../model/report-summary.ts';
import { articleLabel } from '../article-labels.ts';
import { twinNumbering } from '../gap-numbers.ts';
import { offenderText } from '../record-labels.ts';
import type { RenderOptions } from '../render-options.ts';
import { gapDetails, isKnown, type OpenGap, repositoryPath, told } from './open-gaps.ts';
import { EVIDENCE_CHECK, evidenceHeading, evidenceHeadline, evidenceLines } from './unsound-evidence.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** How many cases of each kind an article has. */
interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

type Kind = 'failure' | 'error' | 'skipped';

/** What a gap counts as; one that is not yet due, waived, or known from an earlier report, fails nothing. */
function kindOf(gap: ReportGap): Kind {
  const { verdict, waiver } = gap;
  if (waiver !== null || verdict === 'pending' || (verdict !== 'error' && isKnown(gap))) return 'skipped';
  return verdict === 'error' ? 'error' : 'failure';
}

/** What a duty without a gap of its own counts as. */
const DUTY_KINDS = {
  pass: 'passed',
  fail: 'passed',
  undeclared: 'passed',
  error: 'passed',
  pending: 'skipped',
  'not-applicable': 'skipped',
  informational: 'skipped',
  unwritten: 'skipped',
} as const satisfies Record<DutyVerdict, 'passed' | 'skipped'>;

/**
 * The report as JUnit XML: a suite an article, a case for every gap, and one for every duty that has none; one more suite
 * for unsound evidence. Duties that do not apply, and gaps not yet due, are skipped with their reason.
 */
export function* junitChunks(report: Report, options: RenderOptions): Generator<string> {
  const { counts, withGaps } = survey(report);
  const evidence = evidenceCounts(report);
  const total = sum([...counts.values(), evidence]);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes({ name: 'netsec', ...total })}>\n`;
  const articles = new Map(report.articles.map((article) => [keyOf(article), article]));
  const waiting = [...report.articles];
  const numberOf = twinNumbering();
  let open = '';
  for (const result of report.results) {
    if (result.gaps.length === 0) continue;
    const key = keyOf(result);
    if (key !== open) {
      if (open !== '') yield SUITE_END;
      while (waiting.length > 0 && articles.has(key) && keyOf(waiting[0]!) !== key)
        yield* wholeSuite(waiting.shift()!);
      if (waiting.length > 0 && keyOf(waiting[0]!) === key) yield* suiteStart(waiting.shift()!);
      else yield `  <testsuite${xmlAttributes({ name: told(options.language, key), ...counts.get(key) })}>\n`;
      open = key;
    }
    for (const gap of result.gaps) yield gapCase(result, gap, options, numberOf(gap.fingerprint));
  }
  if (open !== '') yield SUITE_END;
  for (const article of waiting) yield* wholeSuite(article);
  if (evidence.tests > 0) {
    const name = evidenceHeading(options.language);
    yield `  <testsuite${xmlAttributes({ name, ...evidence })}>\n`;
    for (const problem of report.evidenceProblems) yield evidenceCase(problem, options);
    yield SUITE_END;
  }
  yield '</testsuites>\n';

  function* wholeSuite(article: ReportArticle): Generator<string> {
    yield* suiteStart(article);
    yield SUITE_END;
  }

  function* suiteStart(article: ReportArticle): Generator<string> {
    const name = suiteName(report, article, options);
    yield `  <testsuite${xmlAttributes({ name, ...counts.get(keyOf(article)) })}>\n`;
    for (const duty of article.duties) if (!withGaps.has(duty.id)) yield dutyCase(duty, article, options);
  }
}

const SUITE_END = '  </testsuite>\n';

function keyOf({ paper, article }: { readonly paper: string; readonly article: number }): string {
  return `${paper}/${article}`;
}

/** The cases of every suite, counted before the first is written. */
function survey(report: Report): { counts: ReadonlyMap<string, Counts>; withGaps: ReadonlySet<string> } {
  const counts = new Map<string, Counts>(report.articles.map((article) => [keyOf(article), noCounts()]));
  const withGaps = new Set<string>();
  for (const result of report.results) {
    if (result.gaps.length === 0) continue;
    withGaps.add(result.rule);
    const key = keyOf(result);
    const own = counts.get(key) ?? noCounts();
    counts.set(key, own);
    for (const gap of result.gaps) count(own, kindOf(gap));
  }
  for (const article of report.articles)
    for (const { id, verdict } of article.duties)
      if (!withGaps.has(id)) count(counts.get(keyOf(article))!, DUTY_KINDS[verdict]);
  return { counts, withGaps };
}

function evidenceCounts(report: Report): Counts {
  const counts = noCounts();
  for (const problem of report.evidenceProblems) count(counts, isKnown(problem) ? 'skipped' : 'failure');
  return counts;
}

const COUNTED = { failure: 'failures', error: 'errors', skipped: 'skipped' } as const satisfies Record<
  Kind,
  keyof Counts
>;

function count(counts: Counts, kind: Kind | 'passed'): void {
  counts.tests += 1;
  if (kind !== 'passed') counts[COUNTED[kind]] += 1;
}

function noCounts(): Counts {
  return { tests: 0, failures: 0, errors: 0, skipped: 0 };
}

function sum(all: readonly Counts[]): Counts {
  const total = noCounts();
  for (const one of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
  return total;
}

function suiteName(
  report: Report,
  { paper, article, title }: ReportArticle,
  { language }: RenderOptions,
): string {
  const label = articleLabel(report, language, paper, article);
  return told(language, `${paper} ${message(language, 'article.titled', { label, title })}`);
}

function dutyCase(duty: ReportDuty, article: ReportArticle, { language }: RenderOptions): string {
  const name = told(language, `${duty.id} ${duty.title}`);
  const attributes = xmlAttributes({ classname: keyOf(article), name });
  if (DUTY_KINDS[duty.verdict] === 'passed') return `    <testcase${attributes}/>\n`;
  const reason = message(
    language,
    duty.verdict === 'unwritten' ? 'rules.no-rule' : `verdict.${duty.verdict}`,
  );
  return `    <testcase${attributes}><skipped${xmlAttributes({ message: reason })}/></testcase>\n`;
}

function gapCase(result: ReportResult, gap: ReportGap, options: RenderOptions, number: number): string {
  const { language, words, prefix } = options;
  const record = offenderText(words, result.subject, gap);
  const { file, line } = gap.location;
  const attributes = xmlAttributes({
    classname: keyOf(result),
    // Of cases of one name many a reader shows one.
    name:
      told(language, `${result.rule}/${gap.requirement} ${record}`) + (number === 1 ? '' : ` (${number})`),
    file: repositoryPath(prefix, file),
    line,
  });
  const kind = kindOf(gap);
  const text = told(language, gap.message);
  if (kind === 'skipped')
    return `    <testcase${attributes}><skipped${xmlAttributes({ message: text })}/></testcase>\n`;
  const place = `${repositoryPath(prefix, file)}:${line}:${gap.location.column}`;
  const lines = [
    message(language, 'report.labelled', { label: message(language, 'label.place'), value: place }),
    ...gapDetails({ result, gap } as OpenGap, words),
  ];
  const body = lines.map(xmlText).join('\n');
  return `    <testcase${attributes}>\n      <${kind}${xmlAttributes({ message: text, type: gap.verdict })}>${body}</${kind}>\n    </testcase>\n`;
}

function evidenceCase(problem: ReportEvidenceProblem, { language, words, prefix }: RenderOptions): string {
  const { file, line, column } = problem.location;
  const attributes = xmlAttributes({
    classname: EVIDENCE_CHECK,
    name: evidenceHeadline(problem, words),
    file: repositoryPath(prefix, file),
    line,
  });
  const text = told(language, problem.message);
  if (isKnown(problem))
    return `    <testcase${attributes}><skipped${xmlAttributes({ message: text })}/></testcase>\n`;
  const place = `${repositoryPath(prefix, file)}:${line}:${column}`;
  const placed = message(language, 'report.labelled', {
    label: message(language, 'label.place'),
    value: place,
  });
  const body = [placed, ...evidenceLines(problem, words)].map(xmlText).join('\n');
  return `    <testcase${attributes}>\n      <failure${xmlAttributes({ message: text, type: problem.code })}>${body}</failure>\n    </testcase>\n`;
}
