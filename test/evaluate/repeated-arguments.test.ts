import { expect, test } from 'vitest';
import { RepeatedArguments } from '../../src/evaluate/repeated-arguments.ts';

test('arguments that say the same as the last ones are the last ones', () => {
  const alike = new RepeatedArguments();
  const first = alike.of({ fields: ['terminals.mac', 'terminals.ip'], days: 30 });
  expect(alike.of({ days: 30, fields: ['terminals.mac', 'terminals.ip'] })).toBe(first);
});

test.each([
  ['another value', { fields: ['terminals.mac'], days: 31 }],
  ['another member', { fields: ['terminals.ip'], days: 30 }],
  ['a further member', { fields: ['terminals.mac', 'terminals.ip'], days: 30 }],
  ['no member', { fields: [], days: 30 }],
  ['a text for a list', { fields: 'terminals.mac', days: 30 }],
  ['one less', { fields: ['terminals.mac'] }],
  ['one more', { fields: ['terminals.mac'], days: 30, year: 2026 }],
  ['another name', { field: ['terminals.mac'], days: 30 }],
])('%s is kept as it is, and is the last one then', (_, other) => {
  const alike = new RepeatedArguments();
  alike.of({ fields: ['terminals.mac'], days: 30 });
  expect(alike.of(other)).toBe(other);
  expect(alike.of({ ...other })).toBe(other);
});
