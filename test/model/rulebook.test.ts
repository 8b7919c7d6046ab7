import { expect, test } from 'vitest';
import type { Rule } from '../../src/model/rulebook.ts';
import { rolledUpBy, withRolledUp } from '../../src/model/rulebook.ts';

const COMMON = {
  title: { zh: '', en: '' },
  severity: 'low',
  empty: 'pass',
  checks: [],
  assumes: [],
} as const;
const rules: readonly Rule[] = [
  { ...COMMON, id: 'A1.1', kind: 'records' },
  { ...COMMON, id: 'A1.2', kind: 'records' },
  { ...COMMON, id: 'A1.3', kind: 'roll-up', of: ['A1.1', 'A1.2'] },
];

test('a roll-up is decided by the rules it names, any other by none', () => {
  expect(rules.map(rolledUpBy)).toEqual([[], [], ['A1.1', 'A1.2']]);
});

test('a roll-up that is asked for brings its rules along, one that is not brings none', () => {
  expect([...withRolledUp({ rules }, new Set(['A1.3']))]).toEqual(['A1.3', 'A1.1', 'A1.2']);
  expect([...withRolledUp({ rules }, new Set(['A1.1']))]).toEqual(['A1.1']);
});
