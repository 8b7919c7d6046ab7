import { describe, expect, it } from 'vitest';
import { idRanges } from '../../src/report/id-ranges.ts';
import { smallReport } from './a-small-report.ts';

describe('ids of duties', () => {
  it('draws ids together that follow each other', () => {
    const report = smallReport();
    expect(idRanges(report, 'zh', ['A1.1', 'A5.1', 'A5.2', 'A5.3', 'N1.1'])).toBe('A1.1、A5.1 至 A5.3、N1.1');
    expect(idRanges(report, 'en', ['A2.1', 'A2.2'])).toBe('A2.1, A2.2');
    expect(idRanges({ ...report, partial: true }, 'en', ['A2.1', 'A2.2', 'A3.1'])).toBe('A2.1, A2.2, A3.1');
  });
});
