import { message } from '../messages/message.ts';
import type { SettledAttestation } from '../model/attestation.ts';
import type { EvidenceProblem } from '../model/evidence.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { ReportAttestation, ReportEvidenceProblem } from '../model/report-evidence.ts';
import type { ReportArticle, ReportWordsAlone } from '../model/report-summary.ts';
import type { Language } from '../model/text.ts';
import { compareTexts } from '../model/text-order.ts';
import { evidenceFingerprint } from './fingerprint.ts';
import { isClassified, reportRecord } from './records.ts';

/**
 * The duties that are met on the unit's word alone, by article; `leftOut` are those that only say again what others
 * say.
 */
export function wordsAlone(
  articles: readonly Pick<ReportArticle, 'paper' | 'article' | 'duties'>[],
  leftOut: ReadonlySet<string> = new Set(),
): readonly ReportWordsAlone[] {
  return articles.flatMap(({ paper, article, duties }) => {
    const those = duties
      .filter(({ id, verdict, passes }) => verdict === 'pass' && passes.declared > 0 && !leftOut.has(id))
      .map(({ id, passes }) => ({ id, passes: passes.declared }));
    const passes = those.reduce((sum, duty) => sum + duty.passes, 0);
    return those.length > 0 ? [{ paper, article, passes, duties: those }] : [];
  });
}

/** An attestation with its place. */
export function reportAttestation(
  { record, ...rest }: SettledAttestation,
  index: InventoryIndex,
): ReportAttestation {
  return { ...rest, location: index.locate({ record, path: [] }) };
}

/** What is wrong with evidence, in order of collection, id and file. */
export function evidenceProblems(
  problems: readonly EvidenceProblem[],
  index: InventoryIndex,
  language: Language,
): readonly ReportEvidenceProblem[] {
  const told = problems.map((problem) => ({
    file: problem.file,
    report: reportProblem(problem, index, language),
  }));
  const key = ({ file, report: { record } }: (typeof told)[number]): string =>
    [record.collection, record.id, file].join('\u0000');
  return told.sort((one, other) => compareTexts(key(one), key(other))).map(({ report }) => report);
}

function reportProblem(
  { code, args, severity, file, at }: EvidenceProblem,
  index: InventoryIndex,
  language: Language,
): ReportEvidenceProblem {
  const record = reportRecord(index, at.record);
  const withheld = isClassified(index, at.record);
  const bare = { code, args: withheld ? {} : args, withheld };
  return {
    ...bare,
    ...wordEvidenceProblem(bare, language),
    severity,
    record,
    location: index.locate(at),
    baselineState: null,
    fingerprint: evidenceFingerprint(record, file),
  };
}

/** The words of a problem with evidence. */
export function wordEvidenceProblem(
  { code, args, withheld }: Pick<ReportEvidenceProblem, 'code' | 'args' | 'withheld'>,
  language: Language,
): Pick<ReportEvidenceProblem, 'message' | 'remedy'> {
  return {
    message: withheld ? message(language, 'evidence.withheld') : message(language, code, args),
    remedy: message(language, `remedy.${code}`, args),
  };
}
