import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InventoryIndex, InventoryRecord } from '../../src/model/inventory.ts';
import { isFor, lookingUp, scopeOf } from '../../src/settle/waiver-subject.ts';

function indexOf(things: readonly InventoryRecord[]): InventoryIndex {
  return { records: (name: string) => (name === 'things' ? things : undefined) } as unknown as InventoryIndex;
}

const id = fc.string({ unit: fc.constantFrom('a', 'b', '中'), maxLength: 4 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '中', '*'), maxLength: 4 });
const subject = fc.record(
  { collection: fc.constant('things'), id, pattern },
  { requiredKeys: ['collection'] },
);
const things = fc.uniqueArray(fc.record({ id, classified: fc.boolean() }), { selector: (one) => one.id });

test('what a waiver is for is found as if every record were held against it', () => {
  fc.assert(
    fc.property(subject, things, (named, records) => {
      const scope = scopeOf(named);
      const meant = records.filter((record) => isFor(scope, record.id));
      expect(lookingUp(indexOf(records))(scope)).toEqual({
        any: meant.length > 0,
        classified: meant.some(({ classified }) => classified),
      });
    }),
  );
});

test('a collection that is not there has none', () => {
  expect(lookingUp(indexOf([]))(scopeOf({ collection: 'others', pattern: '*' }))).toEqual({
    any: false,
    classified: false,
  });
});

test('each record is read once, however many patterns there are', () => {
  let reads = 0;
  const records = Array.from({ length: 100 }, (_, at) => ({
    get id() {
      reads += 1;
      return `x-${at}`;
    },
  }));
  const onRecord = lookingUp(indexOf(records));
  for (let at = 0; at < 100; at += 1)
    expect(onRecord(scopeOf({ collection: 'things', pattern: `x-${at}*` })).any).toBe(true);
  expect(reads).toBe(100);
});
