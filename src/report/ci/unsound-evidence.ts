import { message } from '../../messages/message.ts';
import type { ReportEvidenceProblem } from '../../model/report.ts';
import type { Language } from '../../model/text.ts';
import { recordText } from '../record-labels.ts';
import { told } from './open-gaps.ts';

/** Evidence that proves nothing is no gap of a duty, and yet it fails a run: what it is called where a duty has its id. */
export const EVIDENCE_CHECK = 'evidence';

/** How it is headed. */
export function evidenceHeading(language: Language): string {
  return message(language, 'subsection.evidence');
}

/** Which record's evidence, and what is wrong with it, on a line. */
export function evidenceHeadline(problem: ReportEvidenceProblem, language: Language): string {
  return message(language, 'report.labelled', {
    label: told(language, recordText(language, problem.record, problem.withheld)),
    value: told(language, problem.message),
  });
}

/** The same, and how to mend it, a line each. */
export function evidenceLines(problem: ReportEvidenceProblem, language: Language): readonly string[] {
  const remedy = { label: message(language, 'label.remedy'), value: told(language, problem.remedy) };
  return [evidenceHeadline(problem, language), message(language, 'report.labelled', remedy)];
}
