import { describe, expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, { asOf: '2026-11-01', hasReached: () => true });
}

describe('of bodies side by side', () => {
  const here = { name: '鹿溪县应急管理局', superior: '许昌市应急管理局' };

  test.each([
    ['临海云服务有限公司', '临海云服务有限公司', true],
    ['临海云服务有限公司', '鹿溪县应急管理局、临海云服务公司（驻场）', true],
    ['临海云服务有限公司', '临海云服务有限公司鹿溪分公司', true],
    ['临海云服务有限公司鹿溪分公司', '临海云服务有限公司', false],
    ['临海云服务有限公司', '某网络公司、某软件公司', false],
  ])('%s is among %s: %s', (name, names, isAmong) => {
    expect(run('isAmong', name, names, here)).toBe(isAmong);
  });

  test.each([
    ['甲软件公司、乙测评公司', '甲软件公司', '乙测评公司'],
    ['甲软件公司测试部', '乙测评公司、甲软件公司', ''],
    ['甲软件公司', '甲软件公司（原丙公司）', ''],
    ['鹿溪县应急管理局办公室、乙测评公司', '', '乙测评公司'],
    ['某集团第二研究所', '某集团第十五研究所', '某集团第二研究所'],
  ])('of %s others than %s and the unit are “%s”', (names, others, left) => {
    expect(run('othersThan', names, others, here)).toBe(left);
  });

  test.each([
    ['市局', '鹿溪县应急管理局、许昌市应急管理局', true],
    ['鹿溪县林业局办公室', '鹿溪县应急管理局、鹿溪县林业局', true],
    ['科技股', '某公司、鹿溪县应急管理局科技股', true],
    ['鹿溪县水利局', '鹿溪县应急管理局、鹿溪县林业局', false],
  ])('%s belongs to one of %s: %s', (name, names, belongs) => {
    expect(run('belongsToOneOf', name, names, here)).toBe(belongs);
  });
});

test.each([
  ['甲公司、鹿溪县应急管理局', { builderUnit: '乙公司、甲公司' }, true],
  ['甲公司、乙公司', { builderUnit: '甲公司', operatorUnit: '乙公司' }, true],
  ['甲公司、乙公司', { builderUnit: '甲公司', operatorUnit: '乙公司', notAssigned: ['operator'] }, false],
  ['甲公司、乙公司', { builderUnit: '甲公司', operatorUnit: '乙公司', notAssigned: ['builder'] }, false],
  ['甲公司', {}, false],
  ['鹿溪县应急管理局', {}, true],
])('%s all have a hand in %o: %s', (names, system, have) => {
  expect(run('allHaveAHandIn', names, system, { name: '鹿溪县应急管理局' })).toBe(have);
});
