import type { Report, ReportCollection } from '../../src/model/report.ts';
import type { ReportGap, ReportResult } from '../../src/model/report-results.ts';
import type { Severity } from '../../src/model/severity.ts';
import { smallReport } from '../report/a-small-report.ts';

/** A gap as far as a comparison reads it. */
export interface Found {
  readonly fingerprint: string;
  readonly rule?: string;
  readonly severity?: Severity;
  readonly verdict?: ReportGap['verdict'];
  readonly waived?: boolean;
  readonly message?: string;
  /** The place of the fact, as a JSON pointer. */
  readonly pointer?: string;
}

const WAIVER = {
  id: 'w',
  reason: 'r',
  owner: 'o',
  approver: 'a',
  approvedOn: '2026-10-01',
  expiresOn: '2026-12-01',
};

/** A small report with these gaps and no other. */
export function reportOf(gaps: readonly Found[], change: Partial<Report> = {}): Report {
  const report = smallReport();
  const [pattern] = report.results;
  const results = gaps.map(
    ({
      fingerprint,
      rule = 'A2.1',
      severity = 'high',
      verdict = 'fail',
      waived = false,
      message = pattern!.gaps[0]!.message,
      pointer = pattern!.gaps[0]!.location.pointer,
    }): ReportResult => ({
      ...pattern!,
      location: pattern!.location,
      rule,
      severity,
      verdict,
      gaps: [
        {
          ...pattern!.gaps[0]!,
          fingerprint,
          verdict,
          message,
          location: { ...pattern!.gaps[0]!.location, pointer },
          waiver: waived ? WAIVER : null,
        },
      ],
    }),
  );
  return { ...report, results, collections: [], evidenceProblems: [], ...change };
}

/** A collection as a report has it. */
export function collectionOf(collection: string, ids: readonly string[]): ReportCollection {
  const sorted = [...ids].sort();
  return { collection, count: ids.length, digest: sorted.join(), ids: sorted, heaps: null, evidence: [] };
}
