import { describe, expect, test } from 'vitest';
import { indexAsOf } from '../../src/inventory/as-of.ts';
import { indexInventory } from '../../src/inventory/index-inventory.ts';
import type { InventoryRecord } from '../../src/model/inventory.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const SCHEMA: SchemaIndex = SHIPPED.schema;

function indexOf(collections: Readonly<Record<string, readonly InventoryRecord[]>>) {
  return indexInventory(
    {
      unit: { id: 'u' },
      collections: new Map(Object.entries(collections)),
      sources: [],
      origin: () => {
        throw new Error('nobody asks for places here');
      },
    },
    SCHEMA,
  );
}

const oa = { id: 'oa', status: 'retired', retiredOn: '2026-12-31' };
const site = { id: 'site', status: 'online' };

describe('an inventory as it stands on a day', () => {
  const index = indexOf({ systems: [oa, site], networks: [] });

  test('what is so only since a later day is not so yet, and nobody knows what it was', () => {
    const stands = indexAsOf(index, SCHEMA, '2026-12-30');
    expect(stands.records('systems')).toEqual([{ id: 'oa', retiredOn: '2026-12-31' }, site]);
    const [early] = stands.records('systems')!;
    expect(stands.toCome(early!, 'status')).toMatchObject({ key: 'retiredOn', day: '2026-12-31' });
    expect(stands.toCome(early!, 'name')).toBeUndefined();
    expect(stands.refOf(early!)).toEqual({ collection: 'systems', index: 0 });
    expect(stands.byFields('systems', ['status']).matching('retired')).toEqual([]);
    expect(stands.byFields('systems', ['status']).lacking).toEqual([0]);
  });

  test('from that day on it is, and the index is the very same', () => {
    expect(indexAsOf(index, SCHEMA, '2026-12-31')).toBe(index);
  });

  test('the same things to come give the same index, others another one', () => {
    const both = indexOf({
      systems: [oa],
      accounts: [{ id: 'a', status: 'active', createdOn: '2026-12-15' }],
    });
    const first = indexAsOf(both, SCHEMA, '2026-12-01');
    expect(indexAsOf(both, SCHEMA, '2026-12-14')).toBe(first);
    expect(indexAsOf(both, SCHEMA, '2026-12-15')).not.toBe(first);
    expect(indexAsOf(both, SCHEMA, '2026-12-31')).toBe(both);
    // A day before is asked anew.
    expect(indexAsOf(both, SCHEMA, '2026-12-01')).toBe(first);
  });
});
