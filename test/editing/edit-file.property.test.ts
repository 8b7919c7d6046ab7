import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileEdit, NewValue, Scalar } from '../../src/editing/edit.ts';
import { editFile } from '../../src/editing/edit-file.ts';
import { spliced } from '../../src/editing/splice.ts';
import { readSource } from '../../src/inventory/read.ts';
import { choices, inventories, yamlDocument } from './documents.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readBack = (file: string, bytes: Uint8Array): unknown => {
  const read = readSource({ file, bytes }, {});
  return read.ok ? read.value.value : read.diagnostics;
};

/** Whether all characters of the shorter text stand in the longer one, in order. */
function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer)
    if (at < shorter.length && shorter.startsWith(character, at)) at += character.length;
  return at === shorter.length;
}

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(
    'closed',
    'a: b',
    '# x',
    '0012',
    '12e45',
    'true',
    '2026-12-01',
    'it\'s "x"',
    '换\n行',
    '\u202e倒',
    'x ',
    '- a',
    '2026',
    '١٢',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.integer(),
  fc.boolean(),
);
const written: fc.Arbitrary<NewValue> = fc.oneof(
  { weight: 3, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.array(fc.record({ on: scalar, tags: fc.array(scalar, { maxLength: 2 }) }), { maxLength: 2 }),
);
const RUNS = { numRuns: 150 };

describe.each(['yaml', 'json'])('%s', (ending) => {
  const file = `inventory.${ending}`;
  const textOf = (value: Parameters<typeof yamlDocument>[0], picks: readonly number[]): string =>
    ending === 'yaml' ? yamlDocument(value, picks) : JSON.stringify(value, null, (picks[0] ?? 0) % 3);

  test('a new field: everything else stays, and both parsers read what was meant', () => {
    fc.assert(
      fc.property(inventories, choices, written, fc.nat(9), (value, picks, to, seed) => {
        const text = textOf(value, picks);
        const at = seed % value.people!.length;
        const proofs = value.people![at]!.evidence as readonly unknown[];
        const mapping = ['people', at, 'evidence', seed % proofs.length];
        const edit: FileEdit = { kind: 'set', mapping, key: 'sha256', value: to, behind: ['date'] };
        const edited = editFile({ file, bytes: bytesOf(text) }, [edit], {});
        expect(edited).toMatchObject({ ok: true });
        if (!edited.ok) return;
        const wanted = structuredClone(value) as never as Record<
          string,
          { evidence: Record<string, unknown>[] }[]
        >;
        wanted.people![at]!.evidence[seed % proofs.length]!.sha256 = to;
        expect(readBack(file, edited.bytes)).toEqual(wanted);
        expect(parse(spliced(edited.old, edited.splices))).toEqual(wanted);
        expect(isWithin(text, spliced(edited.old, edited.splices))).toBe(true);
      }),
      RUNS,
    );
  });

  test('another value: only its own characters are replaced', () => {
    fc.assert(
      fc.property(inventories, choices, written, (value, picks, to) => {
        const text = textOf(value, picks);
        const edit: FileEdit = { kind: 'set', mapping: ['people', 0, 'evidence', 0], key: 'date', value: to };
        const edited = editFile({ file, bytes: bytesOf(text) }, [edit], {});
        expect(edited).toMatchObject({ ok: true });
        if (!edited.ok) return;
        const wanted = structuredClone(value) as never as Record<
          string,
          { evidence: Record<string, unknown>[] }[]
        >;
        wanted.people![0]!.evidence[0]!.date = to;
        expect(readBack(file, edited.bytes)).toEqual(wanted);
        expect(parse(spliced(edited.old, edited.splices))).toEqual(wanted);
      }),
      RUNS,
    );
  });

  test('new records: behind the others, as the first, or with their collection', () => {
    fc.assert(
      fc.property(
        inventories,
        choices,
        fc.array(written, { minLength: 1, maxLength: 3 }),
        (value, picks, titles) => {
          const text = textOf(value, picks);
          const records = titles.map((title, at) => ({
            id: `p${at}`,
            title,
            gap: { rule: 'A1.1', of: title },
            dueOn: '2026-12-01',
          }));
          const edits = records.map(
            (record): FileEdit => ({ kind: 'append', collection: 'problems', record }),
          );
          const edited = editFile({ file, bytes: bytesOf(text) }, edits, {});
          if (!edited.ok)
            expect([edited.refusal.code, text]).toEqual([
              'edit.unfinished-line',
              expect.stringMatching(/[^\n]$/),
            ]);
          if (!edited.ok) return;
          const wanted = { ...value, problems: [...(value.problems ?? []), ...records] };
          expect(readBack(file, edited.bytes)).toEqual(wanted);
          expect(parse(spliced(edited.old, edited.splices))).toEqual(wanted);
          const kept = value.problems?.length === 0 ? text.replace(/problems: \[\s*\]/, 'problems:') : text;
          expect(isWithin(kept, spliced(edited.old, edited.splices))).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
