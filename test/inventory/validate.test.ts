import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/inventory/validate.ts';
import { message } from '../../src/messages/message.ts';
import { inventoryOf, schema, source, told, UNIT, validators, wrong } from './given.ts';

const OFFICE = { id: 'office-net', name: '办公网', kind: 'office' };
const KEYS = Object.keys(schema.networks!.fields);

describe('merging', () => {
  test('collections of several files are put together in order, and every record knows its file', () => {
    const one = source({ unit: UNIT, networks: [OFFICE] }, { file: 'a.yaml' });
    const other = source({ networks: [{ ...OFFICE, id: 'b' }], media: [] }, { file: 'b.yaml' });
    const inventory = inventoryOf(one, other);
    expect(inventory.unit).toEqual(UNIT);
    expect(inventory.collections.get('networks')?.map(({ id }) => id)).toEqual(['office-net', 'b']);
    expect(inventory.origin({ collection: 'networks', index: 1 })).toEqual({
      source: other,
      pointer: '/networks/0',
    });
    expect(inventory.origin({ collection: 'unit', index: 0 })).toEqual({ source: one, pointer: '/unit' });
    expect(() => inventory.origin({ collection: 'networks', index: 2 })).toThrow(RangeError);
  });

  test('an empty list is a collection, a missing one is none', () => {
    const { collections } = inventoryOf(source({ unit: UNIT, media: [] }));
    expect([...collections]).toEqual([['media', []]]);
  });

  test('an empty list in an earlier file does not hide the records of a later one', () => {
    const inventory = inventoryOf(
      source({ unit: UNIT, networks: [] }),
      source({ networks: [OFFICE] }, { file: 'b' }),
    );
    expect(inventory.origin({ collection: 'networks', index: 0 }).source.file).toBe('b');
  });

  test('there has to be a unit, once', () => {
    expect(wrong(source({ networks: [] }))).toMatchObject([
      { code: 'shape.no-unit', location: { pointer: '/unit' } },
    ]);
    expect(wrong(source({ unit: UNIT }), source({ unit: UNIT }, { file: 'b.yaml' }))).toMatchObject([
      {
        code: 'shape.two-units',
        location: { file: 'b.yaml' },
        related: [{ file: 'inventory.yaml', pointer: '/unit' }],
      },
    ]);
  });

  test.each([
    ['sytems', 'systems'],
    ['信息系统', 'systems'],
    ['Terminals', 'terminals'],
  ])('%s is no collection, %s was meant', (key, nearest) => {
    expect(told({ [key]: [] })).toMatchObject([['shape.unknown-collection', `/${key}`, { key, nearest }]]);
  });

  test('a collection is a list', () => {
    expect(told({ networks: OFFICE, media: null, systems: '' })).toEqual([
      ['shape.wrong-type', '/networks', { field: 'networks', expected: 'list', found: '{…}', dash: '- ' }],
      ['shape.null', '/media', { field: 'media', empty: '[]', optional: 'media' }],
      ['shape.empty', '/systems', { field: 'systems', optional: 'systems' }],
    ]);
  });
});

describe('shape', () => {
  const network = (change: object) => told({ networks: [{ ...OFFICE, ...change }] });

  test('a record is a mapping', () => {
    expect(told({ networks: ['办公网', [OFFICE]] })).toEqual([
      ['shape.not-a-mapping', '/networks/0', { field: 'networks', found: '办公网' }],
      ['shape.not-a-mapping', '/networks/1', { field: 'networks', found: '[…]' }],
    ]);
  });

  test('so is the free part', () => {
    expect(network({ ext: '其他' })).toMatchObject([
      ['shape.not-a-mapping', '/networks/0/ext', { found: '其他' }],
    ]);
  });

  test('an unknown key comes with the one meant', () => {
    expect(network({ oprator: '某电信公司' })).toEqual([
      [
        'shape.unknown-key',
        '/networks/0/oprator',
        { field: 'networks', key: 'oprator', nearest: 'operator', allowed: KEYS },
      ],
    ]);
    expect(network({ 运营单位: '某电信公司' })).toMatchObject([
      ['shape.unknown-key', '/networks/0/运营单位', { nearest: 'operator' }],
    ]);
    expect(network({ zzz: 1 })).toEqual([
      ['shape.unknown-key', '/networks/0/zzz', { field: 'networks', key: 'zzz', allowed: KEYS }],
    ]);
  });

  test('a key written as reports name the field comes with its layers', () => {
    const nested = (key: string) =>
      network({ [key]: true }).map(([, , args]) => (args as { nested?: string }).nested);
    expect(nested('networks.admission.enabled')).toEqual(['admission: {enabled: …}']);
    expect(nested('admission.enabled')).toEqual(['admission: {enabled: …}']);
    expect(nested('networks.operator')).toEqual(['operator: …']);
    expect(['admission.enable', 'networks', 'networks.', '.'].flatMap(nested)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('a required key that is only misspelt is told once', () => {
    expect(told({ networks: [{ id: 'a', 名称: '办公网', kind: 'office' }] })).toMatchObject([
      ['shape.unknown-key', '/networks/0/名称', { nearest: 'name' }],
    ]);
    expect(told({ networks: [{ id: 'a', kind: 'office' }] })).toEqual([
      ['shape.missing-key', '/networks/0/name', { field: 'networks', key: 'name' }],
    ]);
  });

  test('a word that is not allowed comes with those that are', () => {
    const allowed = ['in-use', 'scrapping', 'retired'];
    expect(network({ status: '在用' })).toEqual([
      [
        'shape.not-allowed',
        '/networks/0/status',
        { field: 'networks.status', found: '在用', allowed, nearest: 'in-use' },
      ],
    ]);
  });

  test('in a ledger written in Chinese they come as the words that may stand there', () => {
    const status = (word: string) =>
      wrong(
        source({ unit: UNIT }),
        source(
          { networks: [{ id: 'a', name: '网', kind: 'office', status: word }] },
          { file: 'networks.csv', written: { '/networks/0/status': word } },
        ),
      ).map(({ args }) => args);
    const field = 'networks.status';
    expect(status('在使用')).toEqual([
      {
        field,
        found: '在使用',
        allowed: Object.values(schema.networks!.fields.status!.values!).map(({ zh }) => zh),
        nearest: '在用',
      },
    ]);
    expect(status('in-usee')).toEqual([
      { field, found: 'in-usee', allowed: ['in-use', 'scrapping', 'retired'], nearest: 'in-use' },
    ]);
  });

  test('numbers have bounds, lists no repetition, ids and texts a form', () => {
    const systems = [
      {
        id: 'a b',
        name: 'a\u0007b',
        status: 'online',
        mlps: { level: 6 },
        audit: { retentionDays: -1, events: ['access', 'access'] },
      },
    ];
    expect(told({ systems })).toMatchObject([
      ['shape.pattern', '/systems/0/id', { found: 'a b', example: 'portal' }],
      ['shape.pattern', '/systems/0/name', { found: 'a\\u0007b' }],
      ['shape.out-of-range', '/systems/0/mlps/level', { found: '6', bound: '<= 5' }],
      ['shape.repeated-item', '/systems/0/audit/events/1', { found: 'access' }],
      ['shape.out-of-range', '/systems/0/audit/retentionDays', { found: '-1', bound: '>= 0' }],
    ]);
  });

  test('what has to be there is to be filled in, never deleted; what need not be is named', () => {
    const people = [{ id: 'a', name: null }, { id: 'b', name: '' }, null];
    const systems = [{ id: 's', name: '门户', status: 'online', networks: [''] }];
    expect(told({ people, systems })).toEqual([
      ['shape.null', '/people/0/name', { field: 'people.name' }],
      ['shape.empty', '/people/1/name', { field: 'people.name' }],
      ['shape.null', '/people/2', { field: 'people', list: 'people' }],
      ['shape.empty', '/systems/0/networks/0', { field: 'systems.networks', list: 'networks' }],
    ]);
    expect(told({ media: [{ id: 'm', ext: { 代号: '' }, classified: true }] })).toContainEqual([
      'shape.empty',
      '/media/0/ext',
      { field: 'media.ext' },
    ]);
    expect(message('zh', 'shape.null', { field: '姓名' })).toBe('姓名没有值；请填写');
    expect(message('en', 'shape.empty', { field: 'name' })).toBe('name is empty; fill it in');
  });

  test('nothing is a value: null, an empty text, an empty mapping, an empty key', () => {
    const systems = [
      { id: 'a', name: ' ', status: 'online', version: null, mlps: {}, '': 1, ext: { b: '', c: {} } },
    ];
    expect(told({ systems })).toEqual([
      ['shape.empty', '/systems/0/', { field: 'systems.', optional: '' }],
      ['shape.empty', '/systems/0/name', { field: 'systems.name' }],
      ['shape.null', '/systems/0/version', { field: 'systems.version', optional: 'version' }],
      ['shape.empty', '/systems/0/mlps', { field: 'systems.mlps', optional: 'mlps' }],
      ['shape.empty', '/systems/0/ext/b', { field: 'systems.ext.b', optional: 'b' }],
    ]);
  });

  test('keys that every object inherits are like any other', () => {
    const record = JSON.parse('{"id":"a","name":"n","kind":"office","__proto__":{"x":1},"constructor":2}');
    const keys = told({ networks: [record], constructor: [], toString: [] }).map(([code, pointer]) => [
      code,
      pointer,
    ]);
    expect(keys).toEqual([
      ['shape.unknown-collection', '/constructor'],
      ['shape.unknown-collection', '/toString'],
      ['shape.unknown-key', '/networks/0/__proto__'],
      ['shape.unknown-key', '/networks/0/constructor'],
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('of any input', () => {
  const key = fc.oneof(
    fc.constantFrom('unit', 'networks', 'id', 'name', '__proto__', '口令', 'ext'),
    fc.string(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));

  test('validation ends with an answer, the same each time', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (declared) => {
        const run = () => JSON.stringify(validate([source(declared)], schema, validators));
        expect(run()).toBe(run());
      }),
    );
  });

  test('no value is complained of twice', () => {
    const systems = fc.array(fc.dictionary(fc.constantFrom(...Object.keys(schema.systems!.fields)), value), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(systems, (records) => {
        const places = told({ systems: records }).map(([, pointer]) => pointer);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
