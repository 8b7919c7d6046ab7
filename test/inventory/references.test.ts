import { describe, expect, test } from 'vitest';
import { source, told, UNIT, wrong } from './given.ts';

const INTERNET = { id: 'internet', name: '互联网', kind: 'internet' };
const OFFICE = { id: 'office-net', name: '办公网', kind: 'office' };
const SYSTEM = { id: 'portal', name: '门户网站', status: 'online' };

describe('ids', () => {
  test('an id twice in one collection names both places, over files too', () => {
    const diagnostics = wrong(
      source({ unit: UNIT, networks: [OFFICE, OFFICE] }),
      source({ networks: [OFFICE] }, { file: 'b.yaml' }),
    );
    const related = [{ file: 'inventory.yaml', line: 1, column: 2, pointer: '/networks/0/id' }];
    expect(diagnostics).toMatchObject([
      {
        code: 'reference.duplicate-id',
        args: { collection: 'networks', id: 'office-net' },
        location: { file: 'inventory.yaml', pointer: '/networks/1/id' },
        related,
      },
      { code: 'reference.duplicate-id', location: { file: 'b.yaml', pointer: '/networks/0/id' }, related },
    ]);
  });

  test('the same id in two collections is no mistake until somebody names it', () => {
    const item = { id: 'x-1', status: 'in-use' };
    expect(told({ terminals: [item], peripherals: [item] })).toEqual([]);
    const repairs = [{ id: 'r', item: 'x-1', startedOn: '2026-01-05' }];
    expect(told({ terminals: [item], peripherals: [item], repairs })).toEqual([
      [
        'reference.ambiguous-id',
        '/repairs/0/item',
        { field: 'repairs.item', id: 'x-1', collections: ['terminals', 'peripherals'] },
      ],
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is an id like any other', (id) => {
    const systems = [{ ...SYSTEM, networks: [id] }];
    expect(told({ networks: [{ ...OFFICE, id }], systems })).toEqual([]);
    expect(told({ networks: [OFFICE], systems })).toMatchObject([
      ['reference.dangling', '/systems/0/networks/0', { id }],
    ]);
  });
});

describe('references that lead nowhere', () => {
  const system = (network: string) =>
    told({ networks: [INTERNET, OFFICE], systems: [{ ...SYSTEM, networks: [network] }] });

  test.each([
    ['intrnet', 'internet'],
    ['Office-Net', 'office-net'],
    ['办公网', 'office-net'],
  ])('%s: %s was meant', (id, nearest) => {
    expect(system(id)).toEqual([
      [
        'reference.dangling',
        '/systems/0/networks/0',
        { field: 'systems.networks', id, collections: ['networks'], nearest },
      ],
    ]);
  });

  test('without anything near, nothing is suggested', () => {
    expect(system('satellite')).toEqual([
      [
        'reference.dangling',
        '/systems/0/networks/0',
        { field: 'systems.networks', id: 'satellite', collections: ['networks'] },
      ],
    ]);
  });

  test('ids in full-width characters or joined by a full-width comma', () => {
    expect(system('ｉｎｔｅｒｎｅｔ')).toMatchObject([
      ['trap.full-width', '/systems/0/networks/0', { suggestion: 'internet' }],
    ]);
    expect(system('internet、office-net')).toMatchObject([
      ['trap.full-width', '/systems/0/networks/0', { suggestion: '[internet, office-net]' }],
    ]);
  });

  test.each([
    ['internet,office-net', 'reference.dangling', 'nearest'],
    ['internet，office-net', 'reference.dangling', 'nearest'],
    ['internet, office-net', 'shape.pattern', 'suggestion'],
    ['internet， office-net', 'shape.pattern', 'suggestion'],
  ])('%s in one cell of a ledger', (id, code, key) => {
    const systems = [{ ...SYSTEM, networks: [id] }];
    const diagnostics = wrong(
      source({ unit: UNIT, networks: [INTERNET, OFFICE] }),
      source({ systems }, { file: 'systems.csv' }),
    );
    expect(diagnostics).toMatchObject([{ code, args: { [key]: 'internet、office-net' } }]);
  });

  test('in mappings, in lists of mappings, and from the unit', () => {
    const people = [{ id: 'li', name: '李娜', entryCheck: { by: 'nobody' } }];
    const dataAssets = [{ id: 'd', name: '数据', users: [{ person: 'li' }, { person: 'wang' }] }];
    const unit = { ...UNIT, principalLeader: 'zhang' };
    const diagnostics = wrong(source({ unit, people, dataAssets }));
    expect(diagnostics.map(({ location }) => location.pointer)).toEqual([
      '/unit/principalLeader',
      '/people/0/entryCheck/by',
      '/dataAssets/0/users/1/person',
    ]);
  });

  test('a collection that is not there holds nothing', () => {
    expect(told({ systems: [{ ...SYSTEM, networks: ['internet'] }] })).toMatchObject([
      ['reference.dangling', '/systems/0/networks/0', {}],
    ]);
  });

  test('are told beside mistakes of shape, each once', () => {
    const systems = [{ ...SYSTEM, networks: ['no', 7], onlineOn: '2026/3/5' }];
    const codes = told({ networks: [INTERNET], systems }).map(([code]) => code);
    expect(codes.toSorted()).toEqual(['reference.dangling', 'trap.date-form', 'trap.lost-digits']);
  });
});
