import type { Gap, RuleOutcome } from '../model/result.ts';
import type { Rule } from '../model/rulebook.ts';
import type { WaiverBook } from './waivers.ts';

/**
 * Puts beside every gap the waiver that covers it. Verdicts stay what they are: a waived duty is not met. What failed to
 * run cannot be waived, and what is not yet due needs no waiver.
 */
export function waive(book: WaiverBook): (rule: Rule, outcome: RuleOutcome) => RuleOutcome {
  return (rule, outcome) => {
    if (!book.has(rule.id)) return outcome;
    const results = outcome.results.map((result) => {
      const gaps = result.gaps.map((gap): Gap => {
        if (gap.verdict !== 'fail' && gap.verdict !== 'undeclared') return gap;
        const waiver = book.covering(rule.id, result.subject, gap);
        return waiver ? { ...gap, waiver } : gap;
      });
      return gaps.some(({ waiver }) => waiver) ? { ...result, gaps } : result;
    });
    return { ...outcome, results };
  };
}
