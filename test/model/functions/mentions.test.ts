import { expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

const unit = { name: '鹿溪县应急管理局', aliases: ['鹿溪县安监局'], superior: '许昌市应急管理局' };

test.each([
  ['县安委会办公室（设在县应急管理局）', true],
  ['县安委会办公室（设在 县应急管理局 办公室）', true],
  ['鹿溪县安全局（现鹿溪县应急管理局）', true],
  ['鹿溪县林业局联合鹿溪县应急管理局', true],
  ['责任单位：鹿溪县应急管理局', true],
  ['鹿溪县应急管理局', false],
  ['鹿溪县林业局', false],
  ['临海云服务有限公司（鹿溪县应急管理局委托）', false],
  ['临海云服务有限公司（鹿溪县应急管理局）', false],
  ['森林消防队（鹿溪县应急管理局下属）', false],
  ['县安委会办公室（设在襄城县应急管理局）', false],
  ['豫南应急联合体', false],
  ['', false],
])('%s mentions the unit: %s', (text, mentions) => {
  expect(run('mentions', text, unit)).toBe(mentions);
});

function run(name: string, ...args: unknown[]): unknown {
  return RULE_FUNCTIONS.get(name)!.run(args, { asOf: '2026-11-01', hasReached: () => true });
}
