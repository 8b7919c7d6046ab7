import { describe, expect, it } from 'vitest';
import type { DutyVerdict } from '../../src/model/report-summary.ts';
import { articleVerdict } from '../../src/report/articles.ts';

describe('the verdict of an article', () => {
  it.each<[DutyVerdict[], string]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'fail'], 'partial'],
    [['pass', 'fail', 'undeclared'], 'partial'],
    [['fail', 'undeclared'], 'fail'],
    [['fail', 'not-applicable'], 'fail'],
    [['pass', 'undeclared'], 'undeclared'],
    [['pass', 'pending'], 'pending'],
    [['pass', 'not-applicable', 'informational'], 'pass'],
    [['informational', 'not-applicable'], 'informational'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['error', 'pass', 'fail'], 'error'],
    [['unwritten', 'unwritten'], 'unwritten'],
    [['unwritten', 'pass'], 'unwritten'],
    [['unwritten', 'not-applicable'], 'unwritten'],
    [['unwritten', 'pending'], 'pending'],
    [['unwritten', 'pass', 'fail'], 'partial'],
  ])('%j is %s', (verdicts, expected) => {
    expect(articleVerdict(verdicts)).toBe(expected);
  });
});
