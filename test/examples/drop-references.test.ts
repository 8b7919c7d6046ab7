import { expect, test } from 'vitest';
import { applyEdits } from '../../src/examples/edit.ts';
import type { Edit } from '../../src/examples/example.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const UNIT = {
  unit: { id: 'u', principalLeader: 'a' },
  people: [
    { id: 'a', name: '甲' },
    { id: 'b', name: '乙' },
  ],
  systems: [{ id: 's', name: '系统', responsiblePerson: 'a' }],
  footers: [{ id: 'f', system: 's' }],
  trainings: [{ id: 't', heldOn: '2026-01-01', trainees: ['a', 'b'] }],
};

const edited = (...edits: readonly Edit[]) => applyEdits(UNIT, edits, SHIPPED.schema);

test('what named a record that was taken away goes with it, and nothing else', () => {
  const { inventory, lostReferences } = edited({ remove: 'people/b' });
  expect(inventory).toEqual({
    ...UNIT,
    people: [UNIT.people[0]],
    trainings: [{ id: 't', heldOn: '2026-01-01', trainees: ['a'] }],
  });
  expect([...lostReferences]).toEqual(['trainings']);
});

test('a record that cannot stand without what it named goes as well', () => {
  const { inventory } = edited(
    { remove: 'systems/s' },
    { add: 'systems', record: { id: 's2', name: '另一个' } },
  );
  expect(inventory.footers).toEqual([]);
});

test('a collection emptied so is undeclared where the one it named is, and empty where that one is empty', () => {
  expect(edited({ remove: 'systems' }).inventory).not.toHaveProperty('footers');
  expect(edited({ set: 'systems', to: [] }).inventory.footers).toEqual([]);
});

test('a required list is left empty, an optional field of the unit goes', () => {
  const { inventory, lostReferences } = edited({ remove: 'people' });
  expect(inventory.trainings).toEqual([{ id: 't', heldOn: '2026-01-01', trainees: [] }]);
  expect(inventory.unit).toEqual({ id: 'u' });
  expect(inventory.systems).toEqual([{ id: 's', name: '系统' }]);
  expect([...lostReferences].sort()).toEqual(['systems', 'trainings', 'unit']);
});

test('a reference that never led anywhere stays, to be reported', () => {
  const { inventory } = edited({ set: 'trainings/t/trainees', to: ['a', 'nobody'] }, { remove: 'people/b' });
  expect(inventory.trainings).toEqual([{ id: 't', heldOn: '2026-01-01', trainees: ['a', 'nobody'] }]);
});
