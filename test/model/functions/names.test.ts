import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

const unit = { name: '鹿溪县应急管理局', aliases: ['鹿溪县应急局', '鹿溪县应急管理局机关'] };

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, { asOf: '2026-11-01', hasReached: () => true });
}

describe('sectionOf', () => {
  test.each([
    ['鹿溪县应急管理局办公室', '办公室'],
    ['鹿溪县应急局 办公室', '办公室'],
    ['鹿溪县应急管理局机关 办公室', '办公室'],
    ['办公室', '办公室'],
    ['许昌市应急管理局办公室', '许昌市应急管理局办公室'],
    ['鹿溪县应急管理局', '鹿溪县应急管理局'],
    ['鹿溪县应急局', '鹿溪县应急局'],
    ['鹿溪县应急管理局办公室（保密办）', '办公室'],
    ['鹿溪县应急管理局办公室、某公司', '办公室'],
  ])('%s: %s', (name, section) => {
    expect(run('sectionOf', name, unit)).toBe(section);
  });
  test('of any name with the unit’s name before it, what stands after', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (section) => {
        expect(run('sectionOf', `${unit.name}${section}`, unit)).toBe(section);
      }),
    );
  });
});

test.each([
  ['许昌市应急管理局', true],
  ['许昌市 应急管理局办公室', true],
  ['许昌市应急管理局办公厅', true],
  ['许昌市应急管理局科技科', false],
  ['河南省应急管理厅办公室', false],
])('%s is the unit or its office: %s', (name, isOffice) => {
  expect(run('isOfficeOf', name, '许昌市应急管理局')).toBe(isOffice);
});

test.each([
  ['鹿溪县应急管理局', true],
  ['鹿溪县 应急局', true],
  ['鹿溪县应急管理局、临海云服务有限公司', true],
  ['临海云服务有限公司/鹿溪县应急局', true],
  ['鹿溪县应急管理局（县安委办）', true],
  ['临海云服务有限公司（鹿溪县应急管理局委托）', false],
  ['、', false],
  ['鹿溪县应急管理局办公室', false],
])('%s is a name of the unit: %s', (name, isName) => {
  expect(run('isNameOf', name, unit)).toBe(isName);
});
