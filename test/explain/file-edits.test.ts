import { expect, test } from 'vitest';
import { readAndValidate } from '../../src/audit.ts';
import { fileEdits } from '../../src/explain/file-edits.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

/** An inventory of these files, indexed. */
function indexOf(files: Readonly<Record<string, unknown>>) {
  const inputs = Object.entries(files).map(([file, value]) => ({
    file,
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  }));
  const read = readAndValidate(inputs, SHIPPED);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return indexInventory(read.value, SHIPPED.schema);
}

const training = (id: string) => ({ id, heldOn: '2026-01-01', trainees: [] });
const unit = { id: 'u', name: '某县应急管理局', category: 'county', region: '411099' };
const added = [{ add: 'trainings', record: { id: 'new-1' } }];

test('a new record goes to the file that has most of its kind', () => {
  const index = indexOf({
    'a.json': { unit, trainings: [training('a')] },
    'b.json': { trainings: [training('b'), training('c')] },
    'c.json': { trainings: [training('d')] },
  });
  expect([...fileEdits(added, index)!.keys()]).toEqual(['b.json']);
});

test('and to that of the unit, where there is none', () => {
  const index = indexOf({ 'a.json': { departments: [] }, 'b.json': { unit } });
  expect([...fileEdits(added, index)!.keys()]).toEqual(['b.json']);
});
