import { describe, expect, test } from 'vitest';
import { judge, ruleThat, verdictOf } from '../../evaluate/small-world.ts';

describe('things', () => {
  const bought = ruleThat('subject.hasBeenBought()', { for: 'terminals' });
  test.each([
    [{}, 'pass'],
    [{ purchasedOn: '2026-11-01' }, 'pass'],
    [{ purchasedOn: '2026-11-02' }, 'fail'],
    [{ purchasedOn: '2062-11-02' }, 'fail'],
  ])('%j is bought on 2026-11-01: %s', (more, verdict) => {
    expect(verdictOf(judge({ terminals: [{ id: 't', ...more }] }, bought))).toBe(verdict);
  });

  const toBeBought = ruleThat('subject.isToBeBought(30)', { for: 'terminals' });
  const toBeIssued = ruleThat('subject.isToBeIssued(30)', { for: 'terminals' });
  const toBeDone = ruleThat('subject.isToBeDone(30)', { for: 'terminals' });
  const toBeSent = ruleThat('subject.isToBeSent(30)', { for: 'terminals' });
  test.each([
    [undefined, 'fail'],
    ['2026-11-01', 'fail'],
    ['2026-11-02', 'pass'],
    ['2026-12-01', 'pass'],
    ['2026-12-02', 'fail'],
  ])('%s lies ahead on 2026-11-01, by 30 days at most: %s', (day, verdict) => {
    const of = (field: string) => ({ terminals: [{ id: 't', ...(day === undefined ? {} : { [field]: day }) }] });
    expect(verdictOf(judge(of('purchasedOn'), toBeBought))).toBe(verdict);
    expect(verdictOf(judge(of('issuedOn'), toBeIssued))).toBe(verdict);
    expect(verdictOf(judge(of('sentOn'), toBeSent))).toBe(verdict);
    expect(verdictOf(judge(of('on'), toBeDone))).toBe(verdict);
  });
});
