import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import { inventoryOf, schema, source, UNIT } from './given.ts';

const NETWORKS = [
  { id: 'internet', name: '互联网', kind: 'internet' },
  { id: 'office-net', name: '办公网', kind: 'office' },
];

function indexOf(collections: Readonly<Record<string, unknown>>) {
  return indexInventory(inventoryOf(source({ unit: UNIT, networks: NETWORKS, ...collections })), schema);
}

function terminals(...parts: readonly object[]) {
  return { terminals: parts.map((part, position) => ({ id: `pc-${position}`, status: 'in-use', ...part })) };
}

describe('look-ups', () => {
  test('by one field, with the records that lack it', () => {
    const lookup = indexOf(
      terminals({ assetNumber: '7' }, {}, { assetNumber: '7' }, { assetNumber: '8' }),
    ).byFields('terminals', ['assetNumber']);
    expect(lookup.matching('7')).toEqual([0, 2]);
    expect(lookup.matching('9')).toEqual([]);
    expect(lookup.lacking).toEqual([1]);
    expect(lookup.repeated).toEqual([[0, 2]]);
  });

  test('a list matches by any member; a meaningful absence lacks nothing', () => {
    const lookup = indexOf(
      terminals({ networks: ['internet', 'office-net'] }, {}, { networks: [] }),
    ).byFields('terminals', ['networks']);
    expect(lookup.matching('office-net')).toEqual([0]);
    expect(lookup.lacking).toEqual([]);
  });

  test('by several fields at once', () => {
    const records = terminals(
      { networks: ['internet', 'office-net'], assetNumber: '7' },
      { networks: ['office-net'], assetNumber: '7' },
      { networks: ['internet', 'office-net'], assetNumber: '7' },
      { networks: ['internet'] },
    );
    const lookup = indexOf(records).byFields('terminals', ['networks', 'assetNumber']);
    expect(lookup.matching('office-net\u00007')).toEqual([0, 1, 2]);
    expect(lookup.lacking).toEqual([3]);
    expect(lookup.repeated).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  test('one that lacks a field may match only where the rest of it does', () => {
    const records = terminals(
      { networks: ['internet', 'office-net'] },
      { networks: ['office-net'], assetNumber: '7' },
      { networks: ['internet'] },
      { assetNumber: '7' },
    );
    const lookup = indexOf(records).byFields('terminals', ['networks', 'assetNumber']);
    expect(lookup.lackingFor('internet\u00009')).toEqual([[0, 2]]);
    expect(lookup.lackingFor('office-net\u00009')).toEqual([[0]]);
    expect(lookup.lackingFor('command\u00009')).toEqual([]);
    expect(lookup.lackingFor('internet\u00009')[0]).toBe(lookup.lackingFor('internet\u00008')[0]);
    const one = indexOf(terminals({}, { assetNumber: '7' })).byFields('terminals', ['assetNumber']);
    expect(one.lackingFor('8')).toEqual([[0]]);
    const byAddress = indexOf(terminals({ mac: '00-1A-2B-3C-4D-5E' })).byFields('terminals', [
      'mac',
      'assetNumber',
    ]);
    expect(byAddress.lackingFor('00:1a:2b:3c:4d:5e\u00007')).toEqual([[0]]);
  });

  test('a group that shares two keys is one group', () => {
    const both = { networks: ['internet', 'office-net'], ip: '10.0.0.1' };
    expect(indexOf(terminals(both, both)).byFields('terminals', ['networks', 'ip']).repeated).toEqual([
      [0, 1],
    ]);
  });

  test('addresses, numbers and names are compared by what they say', () => {
    const index = indexOf(
      terminals(
        { mac: '00:1A:2B:3C:4D:5E', assetNumber: 'LX-2023-001' },
        { mac: '001a.2b3c.4d5e', assetNumber: 'ｌｘ－2023- 001' },
      ),
    );
    expect(index.byFields('terminals', ['assetNumber']).repeated).toEqual([[0, 1]]);
    const macs = index.byFields('terminals', ['mac']);
    expect(macs.repeated).toEqual([[0, 1]]);
    expect(macs.matching('00-1a-2b-3c-4d-5e')).toEqual([0, 1]);
    expect(index.byFields('unit', ['name']).matching('某县 应急管理局')).toEqual([0]);
  });

  test.each([
    ['capitals', 'fe80::1', 'FE80::1'],
    ['all groups', 'fe80::1', 'FE80:0:0:0:0:0:0:1'],
    ['leading zeros in groups', 'fe80::1', 'fe80:0000::0001'],
    ['nothing but zeros', '::', '0:0:0:0:0:0:0:0'],
    ['zeros at the end', 'fe80::', 'fe80:0:0:0:0:0:0:0'],
    ['zeros at the start', '::1', '0:0:0:0:0:0:0:1'],
    ['one zero left out', '1:2:3::5:6:7:8', '1:2:3:0:5:6:7:8'],
    ['an IPv4 address inside', '::ffff:10.41.24.11', '0:0:0:0:0:FFFF:0A29:180B'],
    ['an IPv4 address inside, with zeros', '64:ff9b::10.41.24.11', '64:FF9B::010.041.024.011'],
    ['leading zeros', '10.41.24.11', '010.041.024.011'],
  ])('one IP address in two ways: %s', (_, one, other) => {
    const ips = indexOf(terminals({ ip: one }, { ip: other })).byFields('terminals', ['ip']);
    expect(ips.repeated).toEqual([[0, 1]]);
    expect(ips.matching(one)).toEqual([0, 1]);
    expect(ips.matching(other)).toEqual([0, 1]);
  });

  test.each([
    ['an IPv4 address and that address inside an IPv6 one', '10.41.24.11', '::ffff:10.41.24.11'],
    ['zeros left out elsewhere', '1::2:0:0:3', '1:0:0:2::3'],
    ['an octet too large', '10.41.24.256', '010.41.24.256'],
    ['a group too long', 'fe80::00001', 'fe80::1'],
    ['two gaps', '1::2::3', '1:0:2::3'],
    ['groups missing', '1:2:3', '1:2:03'],
    ['too many groups', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8:09'],
    ['a gap for nothing', '1:2:3:4::5:6:7:8', '1:2:3:4:5:6:7:8'],
    ['an IPv4 address in the middle', '::10.41.24.11:1', '::10.41.24.011:1'],
    ['too short an IPv4 address inside', '::10.41.24', '::10.41.024'],
    ['longer than any address', `${'0'.repeat(45)}:1`, `${'0'.repeat(46)}:1`],
  ])('two that are not one IP address, or none: %s', (_, one, other) => {
    const ips = indexOf(terminals({ ip: one }, { ip: other })).byFields('terminals', ['ip']);
    expect(ips.repeated).toEqual([]);
    expect(ips.matching(one)).toEqual([0]);
  });

  test('below a field, in a list of mappings, and by values that are no text', () => {
    const people = [{ id: 'li', name: '李娜' }];
    const dataAssets = [
      { id: 'a', name: '甲', users: [{ person: 'li', authorised: true }] },
      { id: 'b', name: '乙', users: [{ authorised: false }, { name: '外单位' }] },
      { id: 'c', name: '丙' },
    ];
    const index = indexOf({ people, dataAssets });
    expect(index.byFields('dataAssets', ['users.person']).matching('li')).toEqual([0]);
    expect(index.byFields('dataAssets', ['users.person']).lacking).toEqual([2]);
    expect(index.byFields('dataAssets', ['users.authorised']).matching('false')).toEqual([1]);
    expect(index.byFields('dataAssets', ['users.authorised']).lacking).toEqual([1, 2]);
  });

  test('are built once, and refuse a field that is not there', () => {
    const index = indexOf(terminals({}));
    expect(index.byFields('terminals', ['ip'])).toBe(index.byFields('terminals', ['ip']));
    expect(() => index.byFields('terminals', ['address'])).toThrow(RangeError);
  });

  test('find what a search through all records finds', () => {
    const pick = fc.subarray(['internet', 'office-net']);
    const record = fc.record(
      { networks: pick, assetNumber: fc.constantFrom('7', '8') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(record), (parts) => {
        const lookup = indexOf(terminals(...parts)).byFields('terminals', ['networks', 'assetNumber']);
        const searched = parts.flatMap((part, position) =>
          part.networks?.includes('internet') && part.assetNumber === '7' ? [position] : [],
        );
        expect(lookup.matching('internet\u00007')).toEqual(searched);
        expect(lookup.lacking).toEqual(
          parts.flatMap((part, position) =>
            part.networks?.length && part.assetNumber === undefined ? [position] : [],
          ),
        );
        expect(lookup.lackingFor('internet\u00007').flat()).toEqual(
          parts.flatMap((part, position) =>
            part.networks?.includes('internet') && part.assetNumber === undefined ? [position] : [],
          ),
        );
      }),
    );
  });
});

describe('records', () => {
  const index = indexOf(terminals({}, {}));

  test('are found again by identity', () => {
    const [, second] = index.records('terminals')!;
    expect(index.refOf(second!)).toEqual({ collection: 'terminals', index: 1 });
    expect(index.refOf(index.inventory.unit)).toEqual({ collection: 'unit', index: 0 });
    expect(index.refOf({ id: 'pc-1' })).toBeUndefined();
  });

  test('have their ids', () => {
    expect(index.idOf({ collection: 'terminals', index: 1 })).toBe('pc-1');
    expect(index.idOf({ collection: 'unit', index: 0 })).toBe('xc-yj');
  });

  test('a collection that was not declared is not there', () => {
    expect(index.records('media')).toBeUndefined();
    expect(index.records('unit')).toEqual([UNIT]);
  });

  test('facts are located by pointer, names escaped', () => {
    const record = { collection: 'terminals', index: 1 };
    expect(index.locate({ record, path: ['ext', 'a/b~c', 0] }).pointer).toBe('/terminals/1/ext/a~1b~0c/0');
    expect(index.locate({ record, path: [] }).pointer).toBe('/terminals/1');
  });
});
