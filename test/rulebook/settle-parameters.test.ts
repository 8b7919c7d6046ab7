import { expect, test } from 'vitest';
import type { Parameter } from '../../src/model/rulebook.ts';
import { settleParameters } from '../../src/rulebook/settle-parameters.ts';

const source = { zh: '惯例', en: 'practice' };
const DECLARED: readonly Parameter[] = [
  { name: 'backupMaxAgeDays', default: 7, stricter: 'lower', loosen: 'with-reason', source },
  { name: 'logRetentionDays', default: 180, stricter: 'higher', loosen: 'never', source },
  { name: 'planGraceEnd', default: '03-31', stricter: 'lower', loosen: 'with-reason', source },
];

const effect = (name: string, value: number | string, reason?: string) => {
  const { values, faults } = settleParameters(DECLARED, { [name]: { value, ...(reason ? { reason } : {}) } });
  return faults[0]?.kind ?? values.find((one) => one.name === name)?.effect;
};

test('without settings every parameter is its default', () => {
  const { values, faults } = settleParameters(DECLARED, {});
  expect(faults).toEqual([]);
  expect(values.map(({ value, effect: one }) => [value, one])).toEqual([
    [7, 'default'],
    [180, 'default'],
    ['03-31', 'default'],
  ]);
});

test.each([
  ['backupMaxAgeDays', 7, undefined, 'default'],
  ['backupMaxAgeDays', 6, undefined, 'tightened'],
  ['backupMaxAgeDays', 8, undefined, 'loosened-without-reason'],
  ['backupMaxAgeDays', 8, '设备更换期间', 'loosened'],
  ['logRetentionDays', 365, undefined, 'tightened'],
  ['logRetentionDays', 179, '磁盘不够', 'loosened-never'],
  ['planGraceEnd', '02-28', undefined, 'tightened'],
  ['planGraceEnd', '04-30', '年度计划批复较晚', 'loosened'],
  ['planGraceEnd', '13-01', undefined, 'wrong-type'],
  ['backupMaxAgeDays', '7', undefined, 'wrong-type'],
  ['backupMaxAgeDays', -1, undefined, 'wrong-type'],
  ['backupMaxAgeDays', 1.5, undefined, 'wrong-type'],
  ['backupDays', 7, undefined, 'unknown'],
  ['constructor', 7, undefined, 'unknown'],
])('%s: %s (%s) is %s', (name, value, reason, expected) => {
  expect(effect(name, value, reason)).toBe(expected);
});
