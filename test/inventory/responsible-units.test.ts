import { describe, expect, test } from 'vitest';
import { told } from './given.ts';

const people = [
  { id: 'p1', name: '张某某' },
  { id: 'p2', name: '李 某' },
];
const named = (responsibleUnit: string, others: Readonly<Record<string, unknown>> = {}) =>
  told({ people, projects: [{ id: 'x', name: '某项目', status: 'planning', responsibleUnit }], ...others });

describe('a person who stands where the responsible unit is named', () => {
  test.each([
    ['张某某', 'p1'],
    ['张 某某', 'p1'],
    ['李某', 'p2'],
    ['李某（信息专员）', 'p2'],
    ['李某、张某某', 'p2'],
  ])('%s is told, however the name is written', (found, id) => {
    const args = { field: 'projects.responsibleUnit', found, id };
    expect(named(found)).toEqual([['reference.person-for-unit', '/projects/0/responsibleUnit', args]]);
  });

  test('beside a unit, or with the name of one on record, it is none', () => {
    expect(named('张某某、科信股')).toEqual([]);
    expect(named('王某')).toEqual([]);
    expect(named('张某某', { departments: [{ id: 'd', name: '张 某某' }] })).toEqual([]);
  });
});

describe('what names no unit where the responsible one is named', () => {
  test.each(['自建', '内部', ' 自 建 ', '12350', '0374-8888', '自建、外包', '厂家（某地）'])(
    '%s is told',
    (found) => {
      const [finding] = named(found);
      expect(finding?.slice(0, 2)).toEqual(['reference.no-unit', '/projects/0/responsibleUnit']);
    },
  );

  test.each(['自建、某县林业局', '自建办', '12350指挥中心', '信息中心', '本单位'])('%s is none', (found) => {
    expect(named(found)).toEqual([]);
  });

  test('a unit on record may be called so', () => {
    expect(named('自研', { contractors: [{ id: 'c', name: '自研公司' }] })).toEqual([]);
  });
});
