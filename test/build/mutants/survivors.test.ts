import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/build/mutants/survivors.ts';

describe('the list of survivors', () => {
  const tried = { of: 'T1.1', noticed: 9, refused: 0, failing: [], survivors: ['a', 'b'] };
  const entry = (name: string, of = 'T1.1') => ({ rule: of, mutant: name, why: 'because' });

  test('explains survivors, and is stale where it explains what is none', () => {
    const { unexplained, stale, explained } = compare([tried], [entry('a'), entry('c'), entry('c', 'T9.9')]);
    expect(unexplained).toEqual([{ rule: 'T1.1', mutant: 'b' }]);
    expect(stale).toEqual([entry('c')]);
    expect(explained).toBe(1);
  });
});
