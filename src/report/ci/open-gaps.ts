import { message } from '../../messages/message.ts';
import type { Report } from '../../model/report.ts';
import type { ReportGap, ReportResult } from '../../model/report-results.ts';
import type { ReportWaiverOnRecord } from '../../model/report-waivers.ts';
import type { Language } from '../../model/text.ts';
import { offenderText } from '../record-labels.ts';
import { LONGEST, shown } from '../safe-text.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What formats for CI services have in common: the gaps one by one, their places in the repository, their words. */

/** A gap that is open, with the result it belongs to. */
export interface OpenGap {
  readonly result: ReportResult;
  readonly gap: ReportGap & { readonly verdict: 'fail' | 'undeclared' };
}

/** The gaps that are not waived (and those that are, where asked), in the report's order, made anew each time. */
export function* openGaps(report: Report, withWaived = false): Generator<OpenGap> {
  for (const result of report.results)
    for (const gap of result.gaps)
      if ((withWaived || gap.waiver === null) && (gap.verdict === 'fail' || gap.verdict === 'undeclared'))
        yield { result, gap: gap as OpenGap['gap'] };
}

/** Whether the report was compared with an earlier one that has the gap, no better than it is now. */
export function isKnown({ baselineState }: Pick<ReportGap, 'baselineState'>): boolean {
  return baselineState === 'unchanged' || baselineState === 'better';
}

/** The waivers that somebody has to look at: every one but those that simply hold, and those not asked for. */
export function restlessWaivers({ waivers }: Report): readonly ReportWaiverOnRecord[] {
  return waivers.filter(({ state }) => state !== 'valid' && state !== 'ignored');
}

/** Checks that failed to run: no gap, and no verdict either. The results are gone through only where the summary counts one. */
export function* brokenChecks(report: Report): Generator<{ result: ReportResult; gap: ReportGap }> {
  if (report.summary.verdicts.error === 0) return;
  for (const result of report.results)
    for (const gap of result.gaps) if (gap.verdict === 'error') yield { result, gap };
}

/** A gap's file as the repository knows it: POSIX, relative. */
export function repositoryPath(prefix: string | undefined, file: string): string {
  return (prefix ?? '') + file;
}

/** The same as a relative URI (RFC 3986): each part percent-encoded, so that no part can pass for a scheme. */
export function repositoryUri(prefix: string | undefined, file: string): string {
  return repositoryPath(prefix, file)
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}

/** A text of the report on one line, safe to show, cut where it is very long. */
export function told(language: Language, text: string): string {
  return shown(language, text, LONGEST.text);
}

/** A gap in a line: which record, and what is wrong. */
export function gapHeadline({ result, gap }: OpenGap, words: Vocabulary): string {
  const { language } = words;
  const record = told(language, offenderText(words, result.subject, gap));
  return message(language, 'report.labelled', { label: record, value: told(language, gap.message) });
}

/** What else a gap says, a line each: in a ledger its column, as it is, as it must be, how to mend it. */
export function gapDetails({ gap }: OpenGap, words: Vocabulary): readonly string[] {
  const { language } = words;
  const { heading = null } = gap.args;
  const lines = [
    ['label.column', heading === null ? null : String(heading)],
    ['label.actual', words.actual(gap)],
    ['label.expected', gap.expected],
    ['label.remedy', gap.remedy],
  ] as const;
  return lines.flatMap(([code, value]) =>
    value === null
      ? []
      : [
          message(language, 'report.labelled', {
            label: message(language, code),
            value: told(language, value),
          }),
        ],
  );
}
