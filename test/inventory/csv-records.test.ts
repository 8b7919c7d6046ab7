import { describe, expect, test } from 'vitest';
import { inventoryOf, schema, source, UNIT, wrong } from './given.ts';
import { brief, mistakes, place, read } from './reading.ts';

const ledger = (...lines: readonly string[]) => read('contractors.csv', `${lines.join('\n')}\n`, schema);
const people = [{ id: 'p1', name: '张某' }];
const told = (...lines: readonly string[]) =>
  wrong(source({ unit: UNIT, people }), ledger(...lines)).map(({ code, args, location }) => [
    `${code} ${location.line}:${location.column}`,
    args,
  ]);

const HEADINGS =
  '编号,单位名称,管理责任人,监督检查.监督日期,监督检查.检查了安全措施,佐证材料.文件,佐证材料.日期';
const VISITS = [
  HEADINGS,
  'c1,甲公司,p1,2026/1/15,是,a.pdf,2026/1/20',
  'c2,乙公司,p1,2026/2/1,是,,',
  'c1,甲公司,,2026-04-15,否,,',
  'c1,,,2026/7/10,是,b.pdf,2026-7-20',
];

describe('several rows with one id', () => {
  test('are the entries of the lists that their columns fill', () => {
    expect(ledger(...VISITS).value.contractors).toEqual([
      {
        id: 'c1',
        name: '甲公司',
        supervisor: 'p1',
        supervision: [
          { on: '2026-01-15', measuresChecked: true },
          { on: '2026-04-15', measuresChecked: false },
          { on: '2026-07-10', measuresChecked: true },
        ],
        evidence: [
          { file: 'a.pdf', date: '2026-01-20' },
          { file: 'b.pdf', date: '2026-07-20' },
        ],
      },
      {
        id: 'c2',
        name: '乙公司',
        supervisor: 'p1',
        supervision: [{ on: '2026-02-01', measuresChecked: true }],
      },
    ]);
    const { collections } = inventoryOf(source({ unit: UNIT, people }), ledger(...VISITS));
    expect(collections.get('contractors')).toHaveLength(2);
  });

  test('each entry stands in its own row, and the record in the first', () => {
    const found = ledger(...VISITS);
    expect(
      [
        '/contractors/0',
        '/contractors/0/name',
        '/contractors/0/supervision',
        '/contractors/0/supervision/0/on',
        '/contractors/0/supervision/1/on',
        '/contractors/0/supervision/2/measuresChecked',
        '/contractors/0/supervision/2/by',
        '/contractors/0/evidence/1',
        '/contractors/0/evidence/1/file',
        '/contractors/1/supervision/0/on',
      ].map((pointer) => place(found, pointer)),
    ).toEqual(['2:1', '2:4', '2:11', '2:11', '4:9', '5:16', '5:6', '5:18', '5:18', '3:11']);
    expect(found.written('/contractors/0/supervision/2/on')).toBe('2026/7/10');
    expect(found.heading?.('/contractors/0/evidence/1/date')).toBe('佐证材料.日期');
    expect(place(found, '/contractors/0/evidence/1/date', 'key')).toBe('1:46');
  });

  test('an entry copied down beside a new one of another list is the same entry', () => {
    const [record] = ledger(
      HEADINGS,
      'c1,甲,,2026/1/15,是,a.pdf,2026/1/20',
      'c1,甲,,2026/4/15,是,a.pdf,2026/1/20',
    ).value.contractors as readonly { readonly supervision: unknown; readonly evidence: unknown }[];
    expect(record?.supervision).toHaveLength(2);
    expect(record?.evidence).toHaveLength(1);
  });

  test('that bring nothing new stand twice', () => {
    const twice = [['reference.duplicate-id 3:1', { collection: 'contractors', id: 'c1' }]];
    expect(told(HEADINGS, 'c1,甲公司,p1,2026/1/15,是,,', 'c1,甲公司,p1,2026/1/15,是,,')).toEqual(twice);
    expect(told(HEADINGS, 'c1,甲公司,,2026/1/15,是,,', 'c1,甲公司,,,,,')).toEqual(twice);
    expect(told('编号,单位名称', 'c1,甲公司', 'c1,甲公司')).toEqual(twice);
  });

  test.each([
    ['c1,乙公司,p1,2026/4/15,是,,', '单位名称'],
    ['c1,甲公司,p1,2026/4/15,是,,', '管理责任人'],
  ])('%s: another record, told by the column that differs', (row, column) => {
    expect(told(HEADINGS, 'c1,甲公司,,2026/1/15,是,,', row)).toEqual([
      ['reference.duplicate-id 3:1', { collection: 'contractors', id: 'c1', column }],
    ]);
  });

  test('in two files are two records', () => {
    const found = wrong(
      source({ unit: UNIT, people, contractors: [{ id: 'c1', name: '甲公司' }] }),
      ledger(HEADINGS, 'c1,乙公司,p1,2026/1/15,是,,'),
    );
    expect(found.map(({ code, args }) => [code, args])).toEqual([
      ['reference.duplicate-id', { collection: 'contractors', id: 'c1' }],
    ]);
  });

  test('are the entries of the unit as well, and with another id a second unit', () => {
    const headings = 'id,name,evidence.file,evidence.date';
    const unit = (row: string) => `${headings}\nxc-yj,某局,a.pdf,2026-1-1\n${row}\n`;
    const found = read('unit.csv', unit('xc-yj,,b.pdf,2026-1-2'), schema);
    expect(found.value.unit).toMatchObject({
      name: '某局',
      evidence: [{ file: 'a.pdf' }, { file: 'b.pdf' }],
    });
    expect(place(found, '/unit/evidence/1/file')).toBe('3:8');
    const two = mistakes('unit.csv', unit('xc-jt,,b.pdf,2026-1-2'), schema);
    expect(brief(two)).toEqual(['shape.two-units 3:1']);
  });

  test('without an id stay what they are', () => {
    expect(
      ledger('单位名称,监督检查.监督日期', '甲公司,2026/1/15', '甲公司,2026/4/15').value.contractors,
    ).toHaveLength(2);
  });
});

describe('a column that is a list itself', () => {
  const assets = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
  const recipients = (text: string) =>
    (read('dataAssets.csv', text, schema).value.dataAssets as readonly Record<string, unknown>[]).map(
      (asset) => asset.recipients,
    );

  test.each(['接收方', 'recipients', 'Recipients'])(
    '%s: [] is the empty list, an empty cell says nothing',
    (heading) => {
      expect(recipients(assets(`编号,${heading}`, 'd1,[]', 'd2,', 'd3,［］'))).toEqual([[], undefined, []]);
    },
  );

  test('stands beside the columns of its entries', () => {
    const text = assets('编号,接收方,接收方.名称', 'd1,[],', 'd2,,某局', 'd2,,某厅');
    expect(recipients(text)).toEqual([[], [{ name: '某局' }, { name: '某厅' }]]);
    const found = read('dataAssets.csv', text, schema);
    expect(found.heading?.('/dataAssets/1/recipients/0/name')).toBe('接收方.名称');
    expect(found.heading?.('/dataAssets/1/recipients/0/legalBasis')).toBeUndefined();
    expect(place(found, '/dataAssets/0/recipients')).toBe('2:4');
  });

  test.each([
    ['in one row', 'd1,[],某局', '2:4'],
    ['in rows of one record', 'd1,[],\nd1,,某局', '2:4'],
  ])('[] beside an entry is refused: %s', (_, rows, wanted) => {
    const found = mistakes('dataAssets.csv', assets('编号,接收方,接收方.名称', rows), schema);
    expect(brief(found)).toEqual([`csv.empty-list ${wanted}`]);
    expect(found[0]?.args).toEqual({ list: '接收方' });
  });

  test('takes nothing else', () => {
    const [found, ...more] = mistakes('dataAssets.csv', assets('编号,接收方', 'd1,[]', 'd2,某局'), schema);
    expect([found?.code, more]).toEqual(['csv.unknown-heading', []]);
    expect(found?.args.nearest).toContain('接收方.名称');
  });
});
