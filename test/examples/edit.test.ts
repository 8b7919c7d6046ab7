import { expect, test } from 'vitest';
import { applyEdits } from '../../src/examples/edit.ts';
import type { Edit } from '../../src/examples/example.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const UNIT = {
  unit: { id: 'x', name: '某县应急管理局', aliases: ['某县地震局'] },
  systems: [
    { id: 'portal', name: '门户网站', mlps: { level: 2 }, devices: ['web', 'db'] },
    { id: 'oa', name: '办公系统', devices: ['db'] },
  ],
  devices: [{ id: 'web' }, { id: 'db' }],
};

function edited(...edits: readonly Edit[]): Record<string, unknown> {
  return { ...applyEdits(UNIT, edits, SHIPPED.schema).inventory };
}

const [portal, oa] = UNIT.systems;
const [web, db] = UNIT.devices;

test.each<[string, Edit, object]>([
  ['a field', { set: 'systems/oa/name', to: '新系统' }, { systems: [portal, { ...oa, name: '新系统' }] }],
  [
    'a field of a field',
    { set: 'systems/portal/mlps.level', to: 3 },
    { systems: [{ ...portal, mlps: { level: 3 } }, oa] },
  ],
  ['a record taken away', { remove: 'systems/oa' }, { systems: [portal] }],
  ['a record added', { add: 'devices', record: { id: 'new' } }, { devices: [web, db, { id: 'new' }] }],
  ['a field of the unit', { set: 'unit/name', to: '某局' }, { unit: { ...UNIT.unit, name: '某局' } }],
  [
    'a record that others name',
    { remove: 'devices/web' },
    { devices: [db], systems: [{ ...portal, devices: ['db'] }, oa] },
  ],
])('%s is edited, and what is given stays as it was', (_, edit, changed) => {
  const before = structuredClone(UNIT);
  expect(edited(edit)).toEqual({ ...UNIT, ...changed });
  expect(UNIT).toEqual(before);
});

test('what no edit touches is shared', () => {
  const { unit, systems, devices } = edited({ set: 'systems/oa/name', to: '新系统' });
  expect(unit).toBe(UNIT.unit);
  expect(devices).toBe(UNIT.devices);
  expect((systems as readonly unknown[])[0]).toBe(portal);
});

test('nor is what an edit puts in changed by the next', () => {
  const record = { id: 'new', name: '新系统', devices: ['web'] };
  const edits: readonly Edit[] = [
    { add: 'systems', record },
    { set: 'systems/new/name', to: '改名' },
    { remove: 'devices/web' },
  ];
  const { systems } = edited(...edits);
  expect((systems as readonly unknown[])[2]).toEqual({ id: 'new', name: '改名' });
  expect(record).toEqual({ id: 'new', name: '新系统', devices: ['web'] });
});
