import { describe, expect, test } from 'vitest';
import { cellValue } from '../../src/inventory/csv-cells.ts';
import { Headings } from '../../src/inventory/csv-columns.ts';
import type { FieldSchema, SchemaIndex } from '../../src/model/schema-index.ts';
import { SHIPPED } from '../fixtures/shipped.ts';
import { brief, mistakes, place, read } from './reading.ts';

function field(
  type: FieldSchema['type'],
  zh: string,
  en: string,
  more: Partial<FieldSchema> = {},
): FieldSchema {
  return { type, title: { zh, en }, description: { zh, en }, required: false, ...more };
}

const NAME = field('string', '名称', 'Name');
const LICENCE = field('string', '授权情况', 'Licence', {
  values: { licensed: { zh: '正版授权', en: 'Licensed' }, open: { zh: '开源', en: 'Open licence' } },
  formerValues: { licensed: ['正版'], open: ['正版授权', 'Free'] },
});
const FIELDS = {
  id: field('string', '编号', 'Id'),
  name: NAME,
  mac: field('string', 'MAC 地址', 'MAC address'),
  status: field('string', '状态', 'Status', {
    values: { 'in-use': { zh: '在用', en: 'In use' }, 'in-stock': { zh: '在库', en: 'In stock' } },
  }),
  portable: field('boolean', '便携', 'Portable'),
  capacity: field('number', '容量', 'Capacity'),
  level: field('integer', '等级', 'Level'),
  purchasedOn: field('day', '采购日期', 'Purchased on'),
  users: field('list', '使用人', 'Users', { items: field('string', '使用人', 'Users') }),
  os: field('record', '操作系统', 'Operating system', { fields: { name: NAME, licence: LICENCE } }),
  office: field('record', '办公软件', 'Office', {
    fields: { name: NAME, version: field('string', '版本', 'Version') },
  }),
  evidence: field('list', '佐证', 'Evidence', {
    items: field('record', '佐证', 'Evidence', {
      fields: { file: field('string', '文件', 'File'), date: field('day', '日期', 'Date') },
    }),
  }),
  ext: field('free', '自定义内容', 'Extension'),
};

const COLLECTION = { description: { zh: '', en: '' }, fields: FIELDS };
const SCHEMA: SchemaIndex = {
  unit: { ...COLLECTION, name: 'unit', title: { zh: '单位', en: 'Unit' } },
  terminals: { ...COLLECTION, name: 'terminals', title: { zh: '计算机终端', en: 'Terminals' } },
};

function terminals(...lines: readonly string[]): unknown {
  return read('ledgers/terminals.csv', lines.join('\r\n'), SCHEMA).value.terminals;
}

/** The value that a cell has in the column of a field. */
function cell(heading: string, text: string): unknown {
  const [record] = terminals(`id,${heading}`, `t-1,"${text.replaceAll('"', '""')}"`) as Record<
    string,
    unknown
  >[];
  return heading
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], record);
}

/** Every word that stood for a value before, with that value and its field. */
function formerWords(
  fields: Readonly<Record<string, FieldSchema>>,
): readonly (readonly [string, string, FieldSchema])[] {
  return Object.values(fields).flatMap((field) => {
    const inner = field.items ?? field;
    const own = Object.entries(inner.formerValues ?? {}).flatMap(([value, words]) =>
      words.map((word) => [word, value, inner] as const),
    );
    return [...own, ...formerWords(inner.fields ?? {})];
  });
}

/** Every field with a former title, by the full heading it then had and by its path. */
function formerHeadings(
  fields: Readonly<Record<string, FieldSchema>>,
): readonly (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([name, { title, formerTitles = [], fields, items }]) => [
    ...formerTitles.map((former) => [former, name] as const),
    ...formerHeadings(fields ?? items?.fields ?? {}).map(
      ([heading, path]) => [`${title.zh}.${heading}`, `${name}.${items?.fields ? '0.' : ''}${path}`] as const,
    ),
  ]);
}

/** Every field that has a column, by the headings it may have. */
function columnsOf(
  fields: Readonly<Record<string, FieldSchema>>,
): readonly { readonly names: string; readonly zh: string; readonly en: string }[] {
  return Object.entries(fields).flatMap(([name, { type, title, fields, items }]) => {
    const inner = fields ?? items?.fields;
    if (!inner) return type === 'free' ? [] : [{ names: name, ...title }];
    return columnsOf(inner).map(({ names, zh, en }) => ({
      names: `${name}.${names}`,
      zh: `${title.zh}.${zh}`,
      en: `${title.en}.${en}`,
    }));
  });
}

describe('headings', () => {
  test('field names, dotted paths, titles of either language, and titles that only one field has', () => {
    expect(
      terminals(
        'ID, MAC地址 ,操作系统.名称,os.licence,Office.Version,名称,ext.机房,佐证.文件,evidence.date',
        't-1,00:1A,麒麟,开源,1.0,办公电脑,二楼,a.pdf,2026/1/2',
      ),
    ).toEqual([
      {
        id: 't-1',
        mac: '00:1A',
        os: { name: '麒麟', licence: 'open' },
        office: { version: '1.0' },
        name: '办公电脑',
        ext: { 机房: '二楼' },
        evidence: [{ file: 'a.pdf', date: '2026-01-02' }],
      },
    ]);
    expect(terminals('编号,版本', 't-1,2019')).toEqual([{ id: 't-1', office: { version: '2019' } }]);
  });

  test('titles that a field or the record around it had before, after the present ones; suggested are the present ones', () => {
    const unit = (name: string) =>
      field('record', name, name, {
        formerTitles: [`原${name}`],
        fields: { unit: field('string', '接收单位', 'Receiver', { formerTitles: ['报送单位'] }) },
      });
    const fields = {
      id: FIELDS.id,
      by: field('string', '报送部门', 'By'),
      to: field('string', '接收部门', 'To', { formerTitles: ['报送部门', '送往'] }),
      report: unit('报送'),
    };
    const schemaOf = (all: Record<string, FieldSchema>): SchemaIndex => ({
      warnings: { ...COLLECTION, fields: all, name: 'warnings', title: { zh: '预警', en: 'Warnings' } },
    });
    const of = (heading: string) => read('warnings.csv', `${heading}\na\n`, schemaOf(fields)).value.warnings;
    expect(of('报送部门')).toEqual([{ by: 'a' }]);
    expect(of('送往')).toEqual([{ to: 'a' }]);
    for (const heading of ['报送单位', '报送.报送单位', '原报送.报送单位', '原报送.接收单位', '接收单位'])
      expect(of(heading)).toEqual([{ report: { unit: 'a' } }]);
    const two = schemaOf({ ...fields, onward: unit('转报') });
    const [mistake] = mistakes('warnings.csv', '报送单位\na\n', two);
    expect(mistake?.args.nearest).toEqual(['报送.接收单位', '转报.接收单位']);
  });

  test('of what is shipped, every former title is read, in full and with the present titles around it', () => {
    const former = Object.values(SHIPPED.schema).flatMap((collection) => {
      const headings = new Headings(collection);
      return formerHeadings(collection.fields).map(([heading, path]) => [
        headings.column(heading)?.path.join('.'),
        path,
      ]);
    });
    expect(former.length).toBeGreaterThan(5);
    for (const [found, path] of former) expect(found).toBe(path);
  });

  test('of what is shipped, each column is read under its name and under its title in either language', () => {
    const columns = Object.values(SHIPPED.schema).flatMap((collection) => {
      const headings = new Headings(collection);
      return columnsOf(collection.fields).map((column) => ({ of: collection.name, headings, column }));
    });
    expect(columns.length).toBeGreaterThan(500);
    for (const { of, headings, column } of columns)
      for (const heading of [column.names, column.zh, column.en])
        expect([
          of,
          heading,
          headings
            .column(heading)
            ?.path.filter((step) => step !== 0)
            .join('.'),
        ]).toEqual([of, heading, column.names]);
  });

  test('names of no field, and of several', () => {
    const wrong = mistakes(
      'terminals.csv',
      'id,staus,os,厂商,ext.__proto__,evidence\nt-1,a,b,c,d,e\n',
      SCHEMA,
    );
    expect(wrong.map(({ args, location }) => [location.column, args.heading, args.nearest])).toEqual([
      [4, 'staus', ['status']],
      [10, 'os', ['os.name', 'os.licence']],
      [13, '厂商', undefined],
      [16, 'ext.__proto__', undefined],
      [30, 'evidence', ['evidence.file', 'evidence.date']],
    ]);
    expect(wrong[2]?.args).toMatchObject({
      topic: 'terminals',
      allowed: expect.arrayContaining(['办公软件.版本']),
    });
    const [english] = mistakes('terminals.csv', 'id,manufacturer\nt-1,a\n', SCHEMA);
    expect(english?.args.allowed).toContain('office.version');
  });

  test('of Chinese headings those that name one field only are listed', () => {
    const fields = { id: FIELDS.id, number: FIELDS.id, name: NAME };
    const schema = {
      warnings: { ...COLLECTION, fields, name: 'warnings', title: { zh: '预警', en: 'Warnings' } },
    };
    const [mistake] = mistakes('warnings.csv', '发布单位,名称\na,b\n', schema);
    expect(mistake?.args.allowed).toEqual(['id', 'number', '名称']);
  });

  test('a title that two fields have is not suggested, but the names of those fields', () => {
    const fields = { id: FIELDS.id, number: FIELDS.id };
    const title = { zh: '预警', en: 'Warnings' };
    const schema = { warnings: { ...COLLECTION, fields, name: 'warnings', title } };
    const [mistake] = mistakes('warnings.csv', '编号\na\n', schema);
    expect(mistake?.args.nearest).toEqual(['id', 'number']);
  });

  test('no suggestion of a column that is there, and none for a column that counts the rows', () => {
    const suggested = (headings: string) =>
      mistakes('terminals.csv', `${headings}\n1,2,3\n`, SCHEMA).map(({ args }) => args.nearest);
    expect(suggested('单号,名称,状态')).toEqual([['编号']]);
    expect(suggested('编号,单号,状态')).toEqual([undefined]);
    expect(suggested('单号,id,状态')).toEqual([undefined]);
    expect(suggested('名称,os,os.name')).toEqual([['os.licence']]);
    for (const heading of ['序号', ' 序 号', 'No.', '№']) {
      const [mistake, ...more] = mistakes('terminals.csv', `${heading},名称\n1,a\n`, SCHEMA);
      expect([mistake?.args, more]).toEqual([{ heading: heading.trim() }, []]);
    }
  });

  test('a file is known by its collection, in either language', () => {
    expect(read('计算机终端.CSV', 'id\nt-1\n', SCHEMA).value).toEqual({ terminals: [{ id: 't-1' }] });
    expect(brief(mistakes('a/terminal.csv', 'id\n', SCHEMA))).toEqual(['csv.unknown-collection 1:1']);
  });

  test.each([
    ['操作系统.授权情况,os.licence', { heading: 'os.licence', other: '操作系统.授权情况' }],
    ['os.licence, os.licence', { heading: 'os.licence' }],
  ])('%s: two columns of one field, told by both headings where they differ', (headings, args) => {
    const [mistake, ...more] = mistakes('terminals.csv', `id,${headings}\nt-1,,\n`, SCHEMA);
    expect([mistake?.code, mistake?.args, more]).toEqual(['csv.duplicate-heading', args, []]);
  });

  test('columns without heading and content say nothing', () => {
    expect(terminals('id,,', 't-1,,')).toEqual([{ id: 't-1' }]);
  });
});

describe('cells', () => {
  test('of what is shipped, every former word is read as its value', () => {
    const words = Object.values(SHIPPED.schema).flatMap(({ fields }) => formerWords(fields));
    expect(words.length).toBeGreaterThan(10);
    for (const [word, value, field] of words) expect(cellValue(word, field)).toBe(value);
  });

  test.each([
    ['portable', '是', true],
    ['portable', '否', false],
    ['portable', 'TRUE', true],
    ['portable', 'no', false],
    ['portable', '不', '不'],
    ['capacity', '１２.５', 12.5],
    ['capacity', '-3', -3],
    ['capacity', '12 GB', '12 GB'],
    ['level', '2', 2],
    ['purchasedOn', '2026/3/5', '2026-03-05'],
    ['purchasedOn', '2026-3-5', '2026-03-05'],
    ['purchasedOn', '２０２６年３月５日', '2026-03-05'],
    ['purchasedOn', '2026-02-30', '2026-02-30'],
    ['purchasedOn', '2026/2/30', '2026/2/30'],
    ['purchasedOn', '去年', '去年'],
    ['users', 'p-1; p-2；p-3、p-4;', ['p-1', 'p-2', 'p-3', 'p-4']],
    ['users', 'p-1', ['p-1']],
    ['users', '[]', []],
    ['users', '［］', []],
    ['status', '在用', 'in-use'],
    ['status', 'In Stock', 'in-stock'],
    ['status', 'in-use', 'in-use'],
    ['status', '报废', '报废'],
    ['os.licence', 'OPEN licence', 'open'],
    ['os.licence', '正版', 'licensed'],
    ['os.licence', 'free', 'open'],
    ['os.licence', '正版授权', 'licensed'],
    ['name', '　 0012 ', '0012'],
    ['name', 'true', 'true'],
    ['name', 'a "b"\nc,d', 'a "b"\nc,d'],
  ])('%s: %j is %j', (heading, text, value) => {
    expect(cell(heading, text)).toEqual(value);
  });

  test('an empty cell is no value, an empty row no record, and no row an empty list', () => {
    expect(terminals('id,name,os.name', 't-1,, ', ',,', '', 't-2,x,')).toEqual([
      { id: 't-1' },
      { id: 't-2', name: 'x' },
    ]);
    expect(terminals('id,name')).toEqual([]);
  });

  test.each([
    ['semicolons', 'id;name;users\nt-1;"a;b";p-1、p-2\n'],
    ['tabs', 'id\tname\tusers\nt-1\t"a;b"\tp-1;p-2\n'],
    ['commas', 'id,"name",users\nt-1,a;b,p-1;p-2\n'],
  ])('%s between cells', (_, text) => {
    expect(read('terminals.csv', text, SCHEMA).value.terminals).toEqual([
      { id: 't-1', name: 'a;b', users: ['p-1', 'p-2'] },
    ]);
  });
});

describe('the unit', () => {
  test('is one row', () => {
    const source = read('unit.csv', 'id,name\nxc-yj,某局\n', SCHEMA);
    expect(source.value).toEqual({ unit: { id: 'xc-yj', name: '某局' } });
    expect(place(source, '/unit/name')).toBe('2:7');
    expect(source.written('/unit/name')).toBe('某局');
    expect(brief(mistakes('unit.csv', 'id\na\nb\n', SCHEMA))).toEqual(['shape.two-units 3:1']);
    expect(brief(mistakes('unit.csv', 'id\n', SCHEMA))).toEqual(['read.empty 1:1']);
  });
});

describe('places', () => {
  const text =
    '\uFEFF编号,操作系统.名称,users,"os.licence"\r\n\r\nt-1,"麒麟 ""V10""\r\n二行",p-1;p-2,\r\n😀,麒麟,,开源';
  const source = read('terminals.csv', text, SCHEMA);

  test.each([
    ['', '1:1'],
    ['/terminals', '1:1'],
    ['/terminals/0', '3:1'],
    ['/terminals/0/id', '3:1'],
    ['/terminals/0/os', '3:5'],
    ['/terminals/0/os/name', '3:5'],
    ['/terminals/0/users', '4:5'],
    ['/terminals/0/users/1', '4:5'],
    ['/terminals/0/os/licence', '4:13'],
    ['/terminals/0/name', '3:1'],
    ['/terminals/1/os/name', '5:3'],
    ['/terminals/1/os/licence', '5:7'],
    ['/terminals/1/os/version', '5:3'],
    ['/terminals/2', '1:1'],
  ])('%j stands at %s', (pointer, wanted) => {
    expect(place(source, pointer)).toBe(wanted);
  });

  test('the key of a value is its heading', () => {
    expect(place(source, '/terminals/1/os/licence', 'key')).toBe('1:18');
    expect(place(source, '/terminals/1/name', 'key')).toBe('5:1');
  });

  test('cells as written', () => {
    const pointers = [
      '/terminals/1/os/licence',
      '/terminals/0/users/1',
      '/terminals/0/id',
      '/terminals/0',
      '/x',
    ];
    expect(pointers.map((pointer) => source.written(pointer))).toEqual([
      '开源',
      'p-2',
      't-1',
      undefined,
      undefined,
    ]);
    expect(source.written('/terminals/0/os/licence')).toBeUndefined();
  });
});

describe('misplaced quotes', () => {
  test.each([
    ['id,name\nt-1,"办公\nt-2,x\n', '2:5'],
    ['id,name\n某,办公"室"\n', '2:3'],
    ['id,name\nt-0,x\n某,"办公"室\n', '3:3'],
    ['"id,name\n', '1:1'],
  ])('%j', (text, wanted) => {
    expect(brief(mistakes('terminals.csv', text, SCHEMA))).toEqual([`csv.syntax ${wanted}`]);
  });
});

test('a value goes by the heading of the column that holds it, as the file has it', () => {
  const source = read(
    'terminals.csv',
    '编号, 操作系统.授权情况 ,使用人,office.name\npc-1,正版授权,"a、b",\n',
    SCHEMA,
  );
  const headings = ['os/licence', 'users', 'users/1', 'office/name', 'office/version', 'office', 'mac'].map(
    (path) => source.heading?.(`/terminals/0/${path}`),
  );
  expect(headings).toEqual([
    '操作系统.授权情况',
    '使用人',
    '使用人',
    'office.name',
    undefined,
    undefined,
    undefined,
  ]);
});
