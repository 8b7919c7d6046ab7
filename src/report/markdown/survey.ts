import type { Report } from '../../model/report.ts';
import type { ReportGap } from '../../model/report-results.ts';
import { countReason, type ReasonCounts } from '../not-applicable.ts';
import { countUndeclared, noneUndeclared, type Undeclared } from '../undeclared.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What has to be known of all results before any of them is told, gathered in one go through them. */
export interface Survey {
  /** The verdicts that some gap has: for the others the results need not be gone through again. */
  readonly verdicts: ReadonlySet<ReportGap['verdict']>;
  /** By rule: how its failing gaps are mended, each way once. */
  readonly remedies: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notApplicable: ReasonCounts;
  readonly undeclared: Undeclared;
}

/** Of one rule so many ways to mend it are told. */
const REMEDIES_TOLD = 3;

/** Reads the results once, for all that sections have to know before they begin. */
export function surveyOf(report: Report, words: Vocabulary): Survey {
  const verdicts = new Set<ReportGap['verdict']>();
  const remedies = new Map<string, Set<string>>();
  const notApplicable: ReasonCounts = new Map();
  const undeclared = noneUndeclared();
  for (const result of report.results) {
    countReason(notApplicable, result, words.language);
    for (const gap of result.gaps) {
      const { verdict, remedy, waiver } = gap;
      countUndeclared(undeclared, result, gap, words);
      verdicts.add(verdict);
      if (verdict !== 'fail' || remedy === null || waiver !== null) continue;
      const told = remedies.get(result.rule) ?? new Set<string>();
      remedies.set(result.rule, told);
      if (told.size < REMEDIES_TOLD) told.add(remedy);
    }
  }
  return { verdicts, remedies, notApplicable, undeclared };
}
