import { expect, test } from 'vitest';
import { RULE_FUNCTIONS } from '../../../src/model/functions/all-functions.ts';

const unit = { name: '鹿溪县应急管理局', aliases: ['鹿溪县应急局'], superior: '许昌市应急管理局' };

test.each([
  ['鹿溪县应急管理局网络科', true],
  ['县局网络科', true],
  ['本局', true],
  ['鹿溪县应急管理局救援队', true],
  ['危化科', true],
  ['科 信 股（三楼）', true],
  ['执法监督处', true],
  ['市场监管股', true],
  ['社区工作科', true],
  ['值班室', true],
  ['机房', true],
  ['中心机房', true],
  ['局机关党委', true],
  ['党委办公室', true],
  ['局办公室', true],
  ['局办', true],
  ['党政办', true],
  ['安委办', false],
  ['县局办', true],
  ['市局办', false],
  ['信息中心', true],
  ['应急指挥中心', true],
  ['局信息中心', true],
  ['危化科、办公室', true],
  ['局机关', true],
  ['机关', true],
  ['执法大队', true],
  ['综合行政执法大队', true],
  ['局执法大队', true],
  ['执法队', true],
  ['应急救援大队', true],
  ['作战指挥中心', true],
  ['宣教中心', true],
  ['综合行政执法大队和危化科', true],
  ['大队', false],
  ['县执法大队', false],
  ['兵团执法大队', false],
  ['交警大队', false],
  ['治安大队', false],
  ['路政大队', false],
  ['公安局网安大队', false],
  ['某云运维大队有限公司', false],
  ['测评中心', false],
  ['厅机关', false],
  ['鹿溪县应急管理局分局', false],
  ['鹿溪县林业局', false],
  ['鹿溪县林业局办公室', false],
  ['县保密办公室', false],
  ['安委会办公室', false],
  ['县委网信办', false],
  ['许昌市大数据中心', false],
  ['鹿溪县机房', false],
  ['国家保密科', false],
  ['省信息中心', false],
  ['某云机房管理公司', false],
  ['某软件公司办公室', false],
  ['消防救援大队', false],
  ['危化科、鹿溪县林业局', false],
  ['政府办公室', false],
])('%s may be a section of the unit: %s', (name, maybe) => {
  expect(mayBe(name, unit)).toBe(maybe);
});

test('what is listed below the unit is none', () => {
  const above = { ...unit, subordinates: [{ name: '鹿溪县应急管理局救援队' }, {}] };
  expect(mayBe('鹿溪县应急管理局救援队', above)).toBe(false);
  expect(mayBe('县局救援队', above)).toBe(false);
  expect(mayBe('危化科', above)).toBe(true);
});

test('what is listed below the unit is none by its name without the place either', () => {
  const below = ['鹿溪县应急救援大队', '许昌市鹿溪县指挥中心', '鹿溪县开发区应急管理局'];
  const above = { ...unit, subordinates: below.map((name) => ({ name })) };
  expect(mayBe('应急救援大队', above)).toBe(false);
  expect(mayBe('指挥中心', above)).toBe(false);
  expect(mayBe('执法大队', above)).toBe(true);
  expect(mayBe('救援大队', above)).toBe(true);
  expect(mayBe('县局应急救援大队', above)).toBe(true);
  expect(mayBe('应急管理局', above)).toBe(true);
});

function mayBe(name: string, of: object): unknown {
  const given = { asOf: '2026-11-01', hasReached: () => true };
  return RULE_FUNCTIONS.get('mayBeASectionOf')!.run([name, of], given);
}
