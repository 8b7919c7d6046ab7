import { message } from '../../messages/message.ts';
import type { Report, ReportGap, ReportResult } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import type { RenderOptions } from '../render-options.ts';
import { visible } from '../safe-text.ts';
import {
  brokenChecks,
  gapDetails,
  gapHeadline,
  isKnown,
  openGaps,
  repositoryPath,
  told,
} from './open-gaps.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMANDS = { high: 'error', medium: 'warning', low: 'notice' } as const satisfies Record<
  Severity,
  Command
>;

/** GitHub shows so many annotations of one kind for a step, and says nothing of the others. */
export const MOST_OF_A_KIND = 10;

/** One kind is kept free for the line that counts what was left out. */
const MOST: Readonly<Record<Command, number>> = {
  error: MOST_OF_A_KIND,
  warning: MOST_OF_A_KIND,
  notice: MOST_OF_A_KIND - 1,
};

/**
 * The open gaps as workflow commands of GitHub Actions, the first of each kind, and a count of the rest; gaps that the
 * earlier report has too are only counted.
 */
export function* githubChunks(report: Report, options: RenderOptions): Generator<string> {
  const { language, prefix } = options;
  const shownOf = { error: 0, warning: 0, notice: 0 };
  let rest = 0;
  const annotation = (command: Command, result: ReportResult, gap: ReportGap, text: string): string => {
    if (shownOf[command] >= MOST[command]) {
      rest += 1;
      return '';
    }
    shownOf[command] += 1;
    const { file, line, column } = gap.location;
    const title = `${result.rule} ${told(language, result.title)}`;
    const place = `file=${property(repositoryPath(prefix, file))},line=${line},col=${column}`;
    return `::${command} ${place},title=${property(title)}::${data(text)}\n`;
  };
  for (const { result, gap } of brokenChecks(report))
    yield annotation('error', result, gap, told(language, gap.message));
  let known = 0;
  for (const open of openGaps(report)) {
    if (isKnown(open.gap)) {
      known += 1;
      continue;
    }
    const text = [gapHeadline(open, language), ...gapDetails(open, language)].join('\n');
    yield annotation(COMMANDS[open.result.severity], open.result, open.gap, text);
  }
  const remarks = [
    ...(rest > 0 ? [message(language, 'github.more', { count: rest })] : []),
    ...(known > 0 ? [message(language, 'github.known', { count: known })] : []),
  ];
  if (remarks.length > 0) yield `::notice title=netsec::${data(remarks.join('\n'))}\n`;
}

/** A message: percent signs and line ends are encoded. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property's value: what would end it is encoded as well. */
function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
