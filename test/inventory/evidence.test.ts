import { describe, expect, test } from 'vitest';
import { evidenceWanted, weighEvidence } from '../../src/inventory/evidence.ts';
import { type EvidenceEntry, type EvidenceFound, evidenceKey } from '../../src/model/evidence.ts';
import type { Inventory, InventoryRecord } from '../../src/model/inventory.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

function entry(file: string, more: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return { file, date: '2026-10-01', ...more };
}

function inventoryOf(...evidence: readonly (readonly EvidenceEntry[] | undefined)[]): Inventory {
  const things = evidence.map(
    (entries, at): InventoryRecord => ({
      id: `t${at}`,
      ...(entries ? { evidence: entries } : {}),
    }),
  );
  return {
    unit: { id: 'u' },
    collections: new Map([['things', things]]),
    sources: [],
    origin: ({ collection }) => ({ source: { file: `${collection}.yaml` } as never, pointer: '' }),
  };
}

function weigh(inventory: Inventory, found: Readonly<Record<string, EvidenceFound>>, asOf = '2026-11-01') {
  const seen = new Map(
    Object.entries(found).map(([file, what]) => [evidenceKey({ source: 'things.yaml', file }), what]),
  );
  const weight = weighEvidence(inventory, seen, asOf);
  const things = inventory.collections.get('things') ?? [];
  return {
    ...weight,
    worth: things.map((record) => weight.standing.get(record) ?? 'declared'),
    told: weight.problems.map(
      ({ code, at, severity }) => `${severity} ${code} ${at.record.index} ${at.path.join('.')}`,
    ),
  };
}

describe('what has to be looked at', () => {
  test('is each file once, with every digest that is given for it', () => {
    const inventory = inventoryOf(
      [entry('a', { sm3: A }), entry('b')],
      undefined,
      [],
      [entry('a', { sha256: A })],
    );
    expect(evidenceWanted(inventory)).toEqual([
      { source: 'things.yaml', file: 'a', digests: ['sha256', 'sm3'] },
      { source: 'things.yaml', file: 'b', digests: [] },
    ]);
  });
});

describe('what evidence is worth', () => {
  const file = { kind: 'file' } as const;

  test.each<[string, readonly EvidenceEntry[] | undefined, Readonly<Record<string, EvidenceFound>>, string]>([
    ['none', undefined, {}, 'declared'],
    ['an empty list', [], {}, 'declared'],
    ['a file that is there', [entry('a')], { a: file }, 'evidenced'],
    ['a digest that is the file’s', [entry('a', { sha256: A })], { a: { ...file, sha256: A } }, 'verified'],
    ['a digest in capitals', [entry('a', { sm3: A.toUpperCase() })], { a: { ...file, sm3: A } }, 'verified'],
    ['two digests', [entry('a', { sha256: A, sm3: B })], { a: { ...file, sha256: A, sm3: B } }, 'verified'],
    [
      'one digest of two wrong',
      [entry('a', { sha256: A, sm3: B })],
      { a: { ...file, sha256: A, sm3: A } },
      'declared',
    ],
    [
      'a second file without a digest',
      [entry('a', { sm3: A }), entry('b')],
      { a: { ...file, sm3: A }, b: file },
      'evidenced',
    ],
    [
      'a second file that is not there',
      [entry('a'), entry('b')],
      { a: file, b: { kind: 'missing' } },
      'declared',
    ],
    ['a file that nobody could look at', [entry('a')], {}, 'declared'],
    ['a file of the audit date', [entry('a', { date: '2026-11-01' })], { a: file }, 'evidenced'],
    ['a file of the day after', [entry('a', { date: '2026-11-02' })], { a: file }, 'declared'],
  ])('%s', (_, entries, found, worth) => {
    expect(weigh(inventoryOf(entries), found).worth).toEqual([worth]);
  });

  test('nothing, where nobody looked', () => {
    expect(weighEvidence(inventoryOf([entry('a')]), undefined, '2026-11-01')).toMatchObject({
      problems: [],
      unseen: 0,
    });
  });

  test('is told where it is none, at its entry', () => {
    const found = weigh(inventoryOf([entry('a'), entry('b', { sm3: A })], [entry('a')]), {
      a: { kind: 'link' },
      b: { kind: 'file', sm3: B },
    });
    expect(found.told).toEqual([
      'medium evidence.link 0 evidence.0',
      'high evidence.mismatch 0 evidence.1',
      'medium evidence.link 1 evidence.0',
    ]);
    expect(found.problems[1]?.args).toEqual({ file: 'b', algorithm: 'SM3', expected: A, actual: B });
    expect(found.faulty.size).toBe(2);
  });

  test('is told once for a file that a record names twice', () => {
    const found = weigh(inventoryOf([entry('a', { page: 1 } as object), entry('a')]), {
      a: { kind: 'missing' },
    });
    expect(found.told).toEqual(['medium evidence.missing 0 evidence.0']);
  });

  test('counts what could not be looked at, and what is of a later day', () => {
    const found = weigh(inventoryOf([entry('a'), entry('b')], [entry('c', { date: '2062-01-01' })]), {
      c: file,
    });
    expect([found.unseen, found.future, found.problems]).toEqual([2, 1, []]);
  });
});
