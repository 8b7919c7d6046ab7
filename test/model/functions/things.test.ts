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

  describe.each([
    ['isToBeBought', 'terminals', 'purchasedOn'],
    ['isToBeIssued', 'terminals', 'issuedOn'],
    ['isToBeSent', 'terminals', 'sentOn'],
    ['isToBeOpened', 'terminals', 'createdOn'],
    ['isToBeDone', 'terminals', 'on'],
    ['isToComeBack', 'people', 'returnedOn'],
  ])('%s', (name, collection, field) => {
    const ahead = ruleThat(`subject.${name}(30)`, { for: collection });
    test.each([
      [undefined, 'fail'],
      ['2026-11-01', 'fail'],
      ['2026-11-02', 'pass'],
      ['2026-12-01', 'pass'],
      ['2026-12-02', 'fail'],
    ])('%s lies ahead on 2026-11-01, by 30 days at most: %s', (day, verdict) => {
      const record = { id: 't', ...(day === undefined ? {} : { [field]: day }) };
      expect(verdictOf(judge({ [collection]: [record] }, ahead))).toBe(verdict);
    });
  });
});
