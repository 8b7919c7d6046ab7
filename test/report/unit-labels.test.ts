import { expect, test } from 'vitest';
import { footingText } from '../../src/report/unit-labels.ts';
import { smallReport } from './a-small-report.ts';

test('a footing that is not declared yet says in which field to declare it, and how a paper is added', () => {
  const report = smallReport();
  const { inForce } = report.footing;
  const undeclared = {
    ...report,
    footing: { kind: 'undeclared', paper: null, further: [], inForce },
  } as const;
  for (const language of ['zh', 'en'] as const) {
    expect(footingText(undeclared, language)).toMatch(/unit\.papers.*应急厅函〔2019〕502号.*--rules/u);
    expect(footingText(report, language)).not.toMatch(/unit\.papers/u);
  }
});
