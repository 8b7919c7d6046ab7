import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { ReportResult } from '../../model/report-results.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import type { Location } from '../../model/source.ts';
import type { RenderOptions } from '../render-options.ts';
import { visible } from '../safe-text.ts';
import { waiverText } from '../waiver-labels.ts';
import {
  brokenChecks,
  gapDetails,
  gapHeadline,
  isKnown,
  openGaps,
  repositoryPath,
  restlessWaivers,
  told,
} from './open-gaps.ts';
import { evidenceHeading, evidenceLines } from './unsound-evidence.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMANDS = { high: 'error', medium: 'warning', low: 'notice' } as const satisfies Record<
  Severity,
  Command
>;

/** GitHub shows so many annotations of one kind for a step, and says nothing of the others. */
export const MOST_OF_A_KIND = 10;

/** So much unsound evidence is told before the gaps, the gravest first: they might leave no room for any. */
const EVIDENCE_FIRST = 3;

/** One kind is kept free for the line that counts what was left out. */
const MOST: Readonly<Record<Command, number>> = {
  error: MOST_OF_A_KIND,
  warning: MOST_OF_A_KIND,
  notice: MOST_OF_A_KIND - 1,
};

/**
 * The open gaps and unsound evidence as workflow commands of GitHub Actions, the first of each kind, and a count of the
 * rest; what the earlier report has too is only counted.
 */
export function* githubChunks(report: Report, options: RenderOptions): Generator<string> {
  const { language, words, prefix } = options;
  const shownOf = { error: 0, warning: 0, notice: 0 };
  const rest = { gaps: 0, evidence: 0 };
  const annotation = (
    command: Command,
    heading: string,
    location: Location,
    text: string,
    of: keyof typeof rest = 'gaps',
  ): string => {
    if (shownOf[command] >= MOST[command]) {
      rest[of] += 1;
      return '';
    }
    shownOf[command] += 1;
    const { file, line, column } = location;
    const title = told(language, heading);
    const place = `file=${property(repositoryPath(prefix, file))},line=${line},col=${column}`;
    return `::${command} ${place},title=${property(title)}::${data(text)}\n`;
  };
  for (const { result, gap } of brokenChecks(report))
    yield annotation('error', headingOf(result), gap.location, told(language, gap.message));
  const unsound = report.evidenceProblems
    .filter((problem) => !isKnown(problem))
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  let known = report.evidenceProblems.length - unsound.length;
  const evidence = function* (problems: typeof unsound): Generator<string> {
    for (const problem of problems) {
      const text = evidenceLines(problem, words).join('\n');
      const command = COMMANDS[problem.severity];
      yield annotation(command, evidenceHeading(language), problem.location, text, 'evidence');
    }
  };
  yield* evidence(unsound.slice(0, EVIDENCE_FIRST));
  for (const open of openGaps(report)) {
    if (isKnown(open.gap)) {
      known += 1;
      continue;
    }
    const text = [gapHeadline(open, words), ...gapDetails(open, words)].join('\n');
    const { result, gap } = open;
    yield annotation(COMMANDS[result.severity], headingOf(result), gap.location, text);
  }
  yield* evidence(unsound.slice(EVIDENCE_FIRST));
  // Waivers take what room is left, and are never counted among the gaps.
  const room = MOST.notice - shownOf.notice;
  for (const waiver of restlessWaivers(report).slice(0, room)) {
    const heading = message(language, 'label.waiver');
    yield annotation('notice', heading, waiver.location, told(language, waiverText(language, waiver)));
  }
  const remarks = [
    ...(rest.gaps > 0 ? [message(language, 'github.more', { count: rest.gaps })] : []),
    ...(rest.evidence > 0 ? [message(language, 'github.more-evidence', { count: rest.evidence })] : []),
    ...(known > 0 ? [message(language, 'github.known', { count: known })] : []),
  ];
  if (remarks.length > 0) yield `::notice title=netsec::${data(remarks.join('\n'))}\n`;
}

/** The duty, as the remark is headed. */
function headingOf({ rule, title }: ReportResult): string {
  return `${rule} ${title}`;
}

/** A message: percent signs and line ends are encoded. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property's value: what would end it is encoded as well. */
function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
