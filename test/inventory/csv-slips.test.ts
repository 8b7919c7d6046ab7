import { describe, expect, test } from 'vitest';
import { schema } from './given.ts';
import { brief, mistakes, read } from './reading.ts';

const found = (file: string, ...lines: readonly string[]) => mistakes(file, `${lines.join('\n')}\n`, schema);

describe('commas of a Chinese keyboard', () => {
  test('between headings are told alone', () => {
    expect(brief(found('people.csv', '编号，姓名，离岗日期', 'p01，王强，2019-03-01', 'p02,李丽,'))).toEqual([
      'csv.full-width-comma 1:1',
    ]);
    expect(brief(found('people.csv', '编号,姓名，离岗日期', 'p01,王强'))).toEqual([
      'csv.full-width-comma 1:4',
    ]);
  });

  test('between cells, where they would make up the row', () => {
    expect(brief(found('people.csv', '编号,姓名,到岗日期', 'p01，王强,2019-03-01', 'p02，李丽'))).toEqual([
      'csv.full-width-comma 2:1',
      'csv.cell-count 3:1',
    ]);
  });

  test('within a text are a part of it', () => {
    expect(found('people.csv', '编号,姓名,备注', 'p01,王强,在编，在岗')).toEqual([]);
    expect(brief(found('people.csv', '编号,甲，乙', 'p01,王强'))).toEqual(['csv.unknown-heading 1:4']);
  });
});

describe('cells of a list of records', () => {
  test.each([
    ['监督检查.监督日期', '2026/1/15、2026/4/15', 'csv.one-entry', '监督检查'],
    ['supervision.measuresChecked', '是；是', 'csv.one-entry', 'supervision'],
    ['监督检查.监督日期', '[]', 'csv.empty-list', '监督检查'],
    ['佐证材料.文件', '［］', 'csv.empty-list', '佐证材料'],
  ])('%s: %s', (heading, cell, code, list) => {
    const [mistake, ...more] = found('contractors.csv', `编号,${heading}`, `c1,${cell}`);
    expect([mistake?.code, mistake?.args, mistake?.location.column, more]).toEqual([code, { list }, 4, []]);
  });

  test('a text keeps its signs, and a list of words its empty form', () => {
    expect(found('contractors.csv', '编号,佐证材料.文件', 'c1,甲、乙.pdf')).toEqual([]);
    expect(found('campaigns.csv', '编号,形式', 'c1,[]')).toEqual([]);
  });
});

describe('what a spreadsheet makes of a long number', () => {
  test.each([
    ['资产编号', '1.23457E+15'],
    ['资产编号', '1E+15'],
    ['使用人', 'p1、4.1e+17'],
  ])('%s %s is refused', (heading, cell) => {
    const [mistake, ...more] = found('terminals.csv', `编号,${heading}`, `t1,${cell}`);
    expect([mistake?.code, mistake?.args, more]).toEqual(['csv.scientific', { heading }, []]);
  });

  test.each(['E+15', '12.5E+15', '1.2E+15 号', '1.2E15', '见 1；1.2E+15'])(
    '%s is a text like any other',
    (cell) => {
      expect(read('terminals.csv', `编号,资产编号\nt1,${cell}\n`, schema).value).toMatchObject({
        terminals: [{ assetNumber: cell }],
      });
    },
  );
});
