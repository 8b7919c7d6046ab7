import { describe, expect, test } from 'vitest';
import { judge, ruleThat, verdictOf } from '../../evaluate/small-world.ts';

describe('isStillToCome', () => {
  const ahead = ruleThat('subject.isStillToCome("doneOn", 30)');
  test.each([
    [undefined, 'fail'],
    ['2026-11-01', 'fail'],
    ['2026-11-02', 'pass'],
    ['2026-12-01', 'pass'],
    ['2026-12-02', 'fail'],
  ])('%s lies ahead on 2026-11-01, by 30 days at most: %s', (day, verdict) => {
    const record = { id: 't', ...(day === undefined ? {} : { doneOn: day }) };
    expect(verdictOf(judge({ things: [record] }, ahead))).toBe(verdict);
  });

  test.each(['subject.isStillToCome("nowhere", 30)', 'subject.isStillToCome(subject.kind, 30)'])(
    'a field that is not there, or not written out, is a fault of the rule: %s',
    (that) => {
      expect(() => ruleThat(that)).toThrow();
    },
  );
});

describe('isAhead', () => {
  const ahead = ruleThat('subject.isAhead("doneOn")');
  test.each([
    [undefined, 'fail'],
    ['2026-11-01', 'fail'],
    ['2026-11-02', 'pass'],
    ['2062-11-02', 'pass'],
  ])('%s lies ahead on 2026-11-01: %s', (day, verdict) => {
    const record = { id: 't', ...(day === undefined ? {} : { doneOn: day }) };
    expect(verdictOf(judge({ things: [record] }, ahead))).toBe(verdict);
  });
});
