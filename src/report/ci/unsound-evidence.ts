import { message } from '../../messages/message.ts';
import type { ReportEvidenceProblem } from '../../model/report-evidence.ts';
import type { Language } from '../../model/text.ts';
import { recordText } from '../record-labels.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { told } from './open-gaps.ts';

/** Evidence that proves nothing is no gap of a duty, and yet it fails a run: what it is called where a duty has its id. */
export const EVIDENCE_CHECK = 'evidence';

/** How it is headed. */
export function evidenceHeading(language: Language): string {
  return message(language, 'subsection.evidence');
}

/** Which record's evidence, and what is wrong with it, on a line. */
export function evidenceHeadline(problem: ReportEvidenceProblem, words: Vocabulary): string {
  const { language } = words;
  return message(language, 'report.labelled', {
    label: told(language, recordText(words, problem.record, problem.withheld)),
    value: told(language, problem.message),
  });
}

/** The same, and how to mend it, a line each. */
export function evidenceLines(problem: ReportEvidenceProblem, words: Vocabulary): readonly string[] {
  const { language } = words;
  const remedy = { label: message(language, 'label.remedy'), value: told(language, problem.remedy) };
  return [evidenceHeadline(problem, words), message(language, 'report.labelled', remedy)];
}
