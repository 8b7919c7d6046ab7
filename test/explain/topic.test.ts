import { describe, expect, test } from 'vitest';
import { resolveTopic } from '../../src/explain/topic.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const { rulebook, schema } = SHIPPED;
const topicOf = (name: string) => {
  const resolved = resolveTopic(name, rulebook, schema);
  return resolved.ok ? resolved.topic : resolved.nearest;
};
const article = (number: number, paper = 'mem-2019-502') => ({ kind: 'article', paper, article: number });

describe('a name stands for', () => {
  test.each(['15', '第十五条', '第15条', '十五', 'A15', 'a15', '１５', ' 15 '])('article 15: %s', (name) => {
    expect(topicOf(name)).toEqual(article(15));
  });

  test.each(['XC3', 'xc3', '第三项', '第3项'])('item 3 of the notice: %s', (name) => {
    expect(topicOf(name)).toEqual(article(3, 'xuchang-2019-46'));
  });

  test('the first and the last article, and not one behind', () => {
    expect(topicOf('第一条')).toEqual(article(1));
    expect(topicOf('48')).toEqual(article(48));
    expect(topicOf('49')).not.toHaveProperty('kind');
    expect(topicOf('0')).not.toHaveProperty('kind');
    expect(topicOf('第五项')).not.toHaveProperty('kind');
  });

  test('a duty, or a requirement of one', () => {
    expect(topicOf('A15.5')).toEqual({ kind: 'duty', duty: 'A15.5' });
    expect(topicOf('xc3.1')).toEqual({ kind: 'duty', duty: 'XC3.1' });
    expect(topicOf('A15.5/icp-number')).toEqual({
      kind: 'requirement',
      duty: 'A15.5',
      requirement: 'icp-number',
    });
  });

  test.each([
    ['应急厅函〔2019〕502号', 'mem-2019-502'],
    ['应急厅函[2019]502号', 'mem-2019-502'],
    ['应急厅函（2019）502', 'mem-2019-502'],
    ['502号', 'mem-2019-502'],
    ['应急管理部网络安全管理规定', 'mem-2019-502'],
    ['豫应急办〔2019〕95号', 'henan-2019-95'],
    ['xuchang-2019-46', 'xuchang-2019-46'],
    ['46号', 'xuchang-2019-46'],
  ])('a paper: %s', (name, paper) => {
    expect(topicOf(name)).toEqual({ kind: 'paper', paper });
  });

  test('a collection, by its name or its title', () => {
    for (const name of ['systems', 'Systems', '信息系统'])
      expect(topicOf(name)).toEqual({ kind: 'collection', collection: 'systems' });
    expect(topicOf('unit')).toEqual({ kind: 'collection', collection: 'unit' });
  });

  test('a field, at any depth', () => {
    expect(topicOf('systems.mlps.level')).toEqual({ kind: 'field', field: 'systems.mlps.level' });
    expect(topicOf('SYSTEMS.MLPS.LEVEL')).toEqual({ kind: 'field', field: 'systems.mlps.level' });
    expect(topicOf('evaluations.problems.closedOn')).toEqual({
      kind: 'field',
      field: 'evaluations.problems.closedOn',
    });
  });
});

describe('a title that reports print stands for', () => {
  test('a duty', () => {
    expect(topicOf('备份有成文的制度')).toEqual({ kind: 'duty', duty: 'A13.4' });
    expect(topicOf('backups follow a written policy')).toEqual({ kind: 'duty', duty: 'A13.4' });
  });

  test('an article', () => {
    expect(topicOf('首页标识')).toEqual(article(15));
  });

  test('a field, by the titles of a ledger, or by titles and names', () => {
    for (const name of ['信息系统.等级保护.等级', 'systems.等级保护.level'])
      expect(topicOf(name)).toEqual({ kind: 'field', field: 'systems.mlps.level' });
  });

  test('a field, by the end of its path alone, where no other is called so', () => {
    expect(topicOf('aspect')).toEqual({ kind: 'field', field: 'safeguards.aspect' });
    for (const name of ['mlps.level', '等级保护.等级'])
      expect(topicOf(name)).toEqual({ kind: 'field', field: 'systems.mlps.level' });
  });

  test('a word that it sums up with, in either language', () => {
    for (const name of ['符合率', 'compliance rate'])
      expect(topicOf(name)).toEqual({ kind: 'word', word: 'compliance-rate' });
    for (const [name, word] of [
      ['待核实', 'undeclared'],
      ['未到期', 'pending'],
      ['Not applicable', 'not-applicable'],
      ['差距', 'gap'],
      ['依据程度', 'assurance-level'],
      ['Footing', 'footing'],
      ['检查范围', 'scope'],
    ])
      expect(topicOf(name!)).toEqual({ kind: 'word', word });
  });

  test('a ledger, by the name of its file', () => {
    expect(topicOf('网络.csv')).toEqual({ kind: 'collection', collection: 'networks' });
    expect(topicOf('终端.csv')).toContain('terminals');
  });

  test('the articles of a chapter, which may be asked for', () => {
    expect(topicOf('建设安全')).toEqual(['A9', 'A10', 'A11', 'A12', 'A13']);
  });
});

describe('what is nothing has near names', () => {
  test.each([
    ['系统.等级', 'systems.mlps.level'],
    ['终端.MAC', 'terminals.mac'],
    ['A15.55', 'A15.5'],
    ['sytems', 'systems'],
    ['systems.mlps.levl', 'systems.mlps.level'],
    ['A15.5/icp-numbr', 'A15.5/icp-number'],
    ['ICP', 'A15.5'],
    ['等级保护', 'A8.1'],
  ])('%s', (name, near) => {
    expect(topicOf(name)).toContain(near);
  });

  test.each(['malwareScannedOn', '病毒查杀日期'])('%s: every field that is called so', (name) => {
    expect(topicOf(name)).toEqual(
      expect.arrayContaining(['devices.malwareScannedOn', 'terminals.malwareScannedOn']),
    );
  });

  test('the fields that are called so before duties whose titles have it in them', () => {
    expect(topicOf('level')).toEqual(expect.arrayContaining(['systems.mlps.level']));
  });

  test('each once', () => {
    const near = topicOf('terminals.ma') as readonly string[];
    expect(near).toContain('terminals.mac');
    expect(near).toEqual([...new Set(near)]);
  });

  test.each([
    '__proto__',
    'constructor',
    'systems.__proto__',
    'systems.constructor.name',
    '',
    '/',
    '.',
    '第条',
    'x'.repeat(5000),
  ])('or none: %s', (name) => {
    expect(Array.isArray(topicOf(name))).toBe(true);
  });
});
