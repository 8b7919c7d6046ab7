import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { BlemishFinder } from '../../src/inventory/blemishes.ts';
import { Findings } from '../../src/inventory/findings.ts';
import { quickValidators } from '../../src/inventory/fits.ts';
import type { Shapes } from '../../src/model/shapes.ts';
import { schema, source, validators } from './given.ts';

const shapes: Shapes = JSON.parse(readFileSync('dist/data/shapes.json', 'utf8'));

type Entry = readonly [collection: string, record: unknown];

const records: readonly Entry[] = ['fixtures/sample-county', 'fixtures/model-unit'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => Object.entries(load(readFileSync(`${folder}/${file}`, 'utf8')) as object))
    .flatMap(([collection, list]) => [list].flat().map((record): Entry => [collection, record])),
);

const VALUES: readonly unknown[] = [
  ...[
    '',
    ' ',
    'a',
    'a b',
    '2026-02-30',
    '2026-02-28',
    '2026-02-28T08:00:00+08:00',
    '411024',
    'a\u0007',
    '某',
    'none',
    '无',
    '/',
    ' Ｎ／Ａ ',
    '\u3000',
    '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
    '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19',
    '5f4dcc3b5aa765d61d8327deb882cf99',
    '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
  ],
  ...[0, -1, 1, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, true, false, null],
  ...[[], [[]], ['a', 'a'], ['a', 'b'], [1, 1], [{}, {}], {}, { a: 1 }, { constructor: 1 }],
];

/** Every place in a value, from the root down. */
function* places(value: unknown, above: readonly string[] = []): Generator<readonly string[]> {
  yield above;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...above, key]);
}

function changed(
  record: unknown,
  path: readonly string[],
  change: (parent: object, key: string) => void,
): unknown {
  const copy = structuredClone({ record });
  const steps = ['record', ...path];
  let parent: object = copy;
  for (const step of steps.slice(0, -1)) parent = (parent as Record<string, object>)[step]!;
  change(parent, steps.at(-1)!);
  return copy.record;
}

const changes: fc.Arbitrary<(parent: object, key: string) => void> = fc.oneof(
  fc.constantFrom(...VALUES).map((value) => (parent: object, key: string) => {
    (parent as Record<string, unknown>)[key] = value;
  }),
  fc.constant((parent: object, key: string) => {
    delete (parent as Record<string, unknown>)[key];
  }),
  fc
    .tuple(fc.constantFrom('x', 'id', 'ext', 'toString', 'password'), fc.constantFrom(...VALUES))
    .map(([name, value]) => (parent: object) => {
      (parent as Record<string, unknown>)[name] = value;
    }),
);

const changedRecord = fc
  .tuple(fc.constantFrom(...records), fc.nat(), changes)
  .map(([[collection, record], at, change]): Entry => {
    const all = [...places(record)];
    return [collection, changed(record, all[at % all.length]!, change)];
  });

describe('a record that fits', () => {
  test('is one that its compiled schema takes', () => {
    let asked = 0;
    const quick = quickValidators(shapes, () => {
      asked += 1;
      return validators;
    });
    let taken = 0;
    fc.assert(
      fc.property(changedRecord, ([collection, record]) => {
        const full = validators[collection]!;
        const valid = full(record);
        const errors = full.errors ?? null;
        const before = asked;
        expect(quick[collection]!(record), JSON.stringify(record)).toBe(valid);
        expect(quick[collection]!.errors).toEqual(errors);
        if (asked === before) taken += 1;
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(400);
    expect(taken).toBeLessThan(3600);
  });

  test('has no blemish either where it is said to be flawless', () => {
    const quick = quickValidators(shapes, () => validators);
    const file = source({});
    let flawless = 0;
    fc.assert(
      fc.property(changedRecord, ([collection, record]) => {
        if (!quick[collection]!.isFlawless!(record)) return;
        flawless += 1;
        expect(validators[collection]!(record)).toBe(true);
        const findings = new Findings();
        const place = { source: file, collection, pointer: `/${collection}/0`, record };
        new BlemishFinder(findings).find(place, schema[collection]!.fields);
        expect(findings.any, JSON.stringify(record)).toBe(false);
      }),
      { numRuns: 4000 },
    );
    expect(flawless).toBeGreaterThan(400);
  });

  test('is every record of an inventory in order, without its compiled schema', () => {
    const quick = quickValidators(shapes, () => {
      throw new Error('asked');
    });
    for (const [collection, record] of records) expect(quick[collection]!(record), collection).toBe(true);
  });
});
