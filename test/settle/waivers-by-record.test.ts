import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFor, scopeOf, type WaiverScope } from '../../src/settle/waiver-subject.ts';
import { WaiversByRecord } from '../../src/settle/waivers-by-record.ts';

const collection = 'things';
const short = fc.string({ unit: fc.constantFrom('a', 'b', '中'), maxLength: 4 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '中', '*'), maxLength: 4 });
const subjects = fc.array(
  fc.record(
    { collection: fc.constantFrom(collection, 'others'), id: short, pattern },
    { requiredKeys: ['collection'] },
  ),
);

test('those of a record are those that are for it', () => {
  fc.assert(
    fc.property(subjects, short, (some, id) => {
      const waivers = some.map((subject) => ({ scope: scopeOf(subject) }));
      const byRecord = new WaiversByRecord<(typeof waivers)[number]>();
      for (const waiver of waivers) byRecord.enter(waiver);
      const meant = waivers.filter(({ scope }) => scope.collection === collection && isFor(scope, id));
      expect(new Set(byRecord.of(collection, id))).toEqual(new Set(meant));
      expect(byRecord.of(collection, id)).toHaveLength(meant.length);
    }),
  );
});

test('of many patterns few are held against an id', () => {
  let asked = 0;
  const byRecord = new WaiversByRecord<{ readonly scope: WaiverScope }>();
  for (let at = 0; at < 1000; at += 1) {
    const { pattern, ...scope } = scopeOf({ collection, pattern: `${at}-*` });
    const counted = {
      head: pattern!.head,
      matches: (id: string) => {
        asked += 1;
        return pattern!.matches(id);
      },
    };
    byRecord.enter({ scope: { ...scope, pattern: counted } });
  }
  expect(byRecord.of(collection, '17-x')).toHaveLength(1);
  expect(asked).toBe(1);
});
