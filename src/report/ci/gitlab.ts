import type { Report } from '../../model/report.ts';
import type { ReportGap } from '../../model/report-results.ts';
import type { Severity } from '../../model/severity.ts';
import { twinNumbering } from '../gap-numbers.ts';
import { jsonList } from '../json-text.ts';
import type { RenderOptions } from '../render-options.ts';
import { brokenChecks, gapDetails, gapHeadline, openGaps, repositoryPath, told } from './open-gaps.ts';
import { EVIDENCE_CHECK, evidenceHeading, evidenceLines } from './unsound-evidence.ts';

const SEVERITY = { high: 'critical', medium: 'major', low: 'minor' } as const satisfies Record<
  Severity,
  string
>;

/**
 * The open gaps and unsound evidence as a GitLab Code Quality report: a list with description, check, fingerprint, severity
 * and line. Several gaps of one fingerprint are numbered from the second on, for there it has to be unique.
 */
export function* gitlabChunks(report: Report, options: RenderOptions): Generator<string> {
  yield* jsonList(entries(report, options), 0);
  yield '\n';
}

function* entries(report: Report, { language, words, prefix }: RenderOptions): Generator<unknown> {
  const numberOf = twinNumbering();
  for (const { result, gap } of brokenChecks(report))
    yield entry('blocker', `${result.rule} ${told(language, gap.message)}`, result.rule, gap);
  for (const open of openGaps(report)) {
    const { result, gap } = open;
    const head = `${result.rule} ${told(language, result.title)}`;
    const description = [head, gapHeadline(open, words), ...gapDetails(open, words)].join('\n');
    yield entry(SEVERITY[result.severity], description, `${result.rule}/${gap.requirement}`, gap);
  }

  for (const problem of report.evidenceProblems) {
    const description = [evidenceHeading(language), ...evidenceLines(problem, words)].join('\n');
    yield entry(SEVERITY[problem.severity], description, `${EVIDENCE_CHECK}/${problem.code}`, problem);
  }

  function entry(
    severity: string,
    description: string,
    check: string,
    { fingerprint, location }: Pick<ReportGap, 'fingerprint' | 'location'>,
  ): unknown {
    const number = numberOf(fingerprint);
    return {
      description,
      check_name: check,
      fingerprint: number === 1 ? fingerprint : `${fingerprint}-${number}`,
      severity,
      location: { path: repositoryPath(prefix, location.file), lines: { begin: location.line } },
    };
  }
}
