import type { Report } from '../../../src/model/report.ts';
import { type Format, rendererOf } from '../../../src/report/formats.ts';
import { PLAIN } from '../../../src/report/paint.ts';
import { fact, gap, OUTCOMES, ref, result, smallReport } from '../a-small-report.ts';
import { SMALL_WORDS } from '../a-small-rulebook.ts';

/** A report in one of the formats, the files of its inventory under a prefix. */
export async function rendered(report: Report, format: Format, prefix = ''): Promise<string> {
  const render = await rendererOf(format);
  return [
    ...render(report, {
      width: 80,
      paint: PLAIN,
      language: report.language,
      words: SMALL_WORDS[report.language],
      prefix,
    }),
  ].join('');
}

/** What a format for CI tells: every gap that fails or is undeclared. */
export function openGapsOf(report: Report) {
  return [...report.results].flatMap(({ rule, severity, gaps }) =>
    gaps
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'undeclared')
      .map((one) => ({ rule, severity, ...one })),
  );
}

/** A report with so many gaps of one rule. */
export function manyGaps(count: number): Report {
  const results = Array.from({ length: count }, (_, at) => {
    const subject = ref('terminals', at);
    return result('A4.1', subject, 'fail', { gaps: [gap('numbered', 'fail', fact(subject))] });
  });
  return smallReport({
    outcomes: OUTCOMES.map((outcome) =>
      outcome.rule === 'A4.1' ? { rule: 'A4.1', passed: 0, results } : outcome,
    ),
  });
}

/** A report with two gaps of one fingerprint, at two entries of one list. */
export const TWINS = smallReport({
  outcomes: OUTCOMES.map((outcome) => {
    const subject = ref('terminals', 0);
    const gaps = [0, 1].map((entry) => gap('numbered', 'fail', fact(subject, 'users', entry), { entry }));
    return outcome.rule === 'A4.1'
      ? { rule: 'A4.1', passed: 0, results: [result('A4.1', subject, 'fail', { gaps })] }
      : outcome;
  }),
});

/** A report in which one rule could not be run. */
export const BROKEN = smallReport({
  outcomes: OUTCOMES.map((outcome) =>
    outcome.rule === 'A2.1'
      ? {
          rule: 'A2.1',
          passed: 0,
          results: [
            result('A2.1', ref('systems', 0), 'error', {
              gaps: [
                gap('graded', 'error', fact(ref('systems', 0)), { code: 'rule.fault', args: { fault: 'x' } }),
              ],
            }),
          ],
        }
      : outcome,
  ),
});
