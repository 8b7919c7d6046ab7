import { describe, expect, test } from 'vitest';
import { judge, ruleThat, verdictOf } from '../../evaluate/small-world.ts';

describe('people', () => {
  const atWork = ruleThat('subject.hasBegun() && !subject.hasLeft()', { for: 'people' });
  test.each([
    [{}, 'pass'],
    [{ joinedOn: '2026-11-01' }, 'pass'],
    [{ joinedOn: '2026-11-02' }, 'fail'],
    [{ leftOn: '2026-11-01' }, 'fail'],
    [{ leftOn: '2026-11-02' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-06-01' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-05-31' }, 'fail'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-11-01' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-11-02' }, 'fail'],
  ])('%j works here on 2026-11-01: %s', (more, verdict) => {
    expect(verdictOf(judge({ people: [{ id: 'p', ...more }] }, atWork))).toBe(verdict);
  });

  const stillHere = ruleThat('subject.isAtWork()', { for: 'people' });
  test.each([
    [{}, 'pass'],
    [{ joinedOn: '2026-11-01' }, 'pass'],
    [{ joinedOn: '2026-11-02' }, 'undeclared'],
    [{ joinedOn: '2026-11-02', leftOn: '2026-11-01' }, 'fail'],
    [{ joinedOn: '2026-11-02', leftOn: '2026-11-02' }, 'undeclared'],
    [{ joinedOn: '2026-11-02', leftOn: '2026-10-01', returnedOn: '2026-11-01' }, 'undeclared'],
    [{ joinedOn: '2026-11-02', leftOn: '2026-10-01', returnedOn: '2026-11-03' }, 'fail'],
    [{ leftOn: '2026-11-01' }, 'fail'],
    [{ leftOn: '2026-11-02' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-11-01' }, 'pass'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-11-02' }, 'fail'],
    [{ leftOn: '2026-12-01', returnedOn: '2026-11-02' }, 'undeclared'],
    [{ leftOn: '2026-12-01', returnedOn: '2026-11-01' }, 'pass'],
    [{ leftOn: '2026-11-02', returnedOn: '2026-11-02' }, 'pass'],
    [{ leftOn: '2026-11-02', returnedOn: '2026-12-01' }, 'pass'],
    [{ returnedOn: '2026-11-02' }, 'pass'],
  ])('%j is at work on 2026-11-01: %s', (more, verdict) => {
    expect(verdictOf(judge({ people: [{ id: 'p', ...more }] }, stillHere))).toBe(verdict);
  });

  const away = ruleThat('subject.wasAwayOn(subject.joinedOn)', { for: 'people' });
  test.each([
    [{}, '2026-06-15', 'fail'],
    [{ leftOn: '2026-06-14' }, '2026-06-15', 'pass'],
    [{ leftOn: '2026-06-15' }, '2026-06-15', 'fail'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-06-15' }, '2026-06-15', 'fail'],
    [{ leftOn: '2026-06-01', returnedOn: '2026-06-16' }, '2026-06-15', 'pass'],
    [{ leftOn: '2026-06-14', returnedOn: '2026-06-14' }, '2026-06-15', 'fail'],
    [{ leftOn: '2026-06-14', returnedOn: '2026-03-02' }, '2026-06-15', 'pass'],
    [{ leftOn: '2026-06-14' }, undefined, 'undeclared'],
  ])('%j was away on %s: %s', (more, on, verdict) => {
    const person = { id: 'p', ...more, ...(on === undefined ? {} : { joinedOn: on }) };
    expect(verdictOf(judge({ people: [person] }, away))).toBe(verdict);
  });
});
