import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFiller } from '../../src/inventory/fillers.ts';
import { run } from './run.ts';

/** Texts that the schemas allow, in names and in ids. */
const name = fc
  .oneof(
    fc.constantFrom(
      'a: b',
      '# x',
      "it's",
      '"x"',
      'x\ny',
      '\u202e倒序',
      '- x',
      '[x]',
      '{y}',
      '|',
      '<script>',
      '\u2028',
      '%',
      '\\',
      '`x`',
      '0012',
      'true',
      '\ufeffx',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter(
    (text) =>
      text.trim() !== '' &&
      !isFiller(text) &&
      /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+$/.test(text) &&
      !/\p{Cs}/u.test(text),
  );
const id = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(
    (text) =>
      /^[^\s/\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f]{1,128}$/.test(text) &&
      !/\p{Cs}/u.test(text),
  );

test('whatever records are called, the ledger reads back, and a second run finds it in step', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'netsec-hostile-'));
  const unit = { id: 'u', name: '某局', category: 'county', region: '411024' };
  try {
    await fc.assert(
      fc.asyncProperty(id, name, name, async (account, login, person) => {
        const inventory = {
          unit,
          systems: [{ id: 's', name: '门户', kind: 'website', status: 'online' }],
          people: [{ id: 'p', name: person, leftOn: '2026-01-05' }],
          accounts: [{ id: account, login, system: 's', shared: false, status: 'active', person: 'p' }],
        };
        writeFileSync(path.join(folder, 'unit.json'), JSON.stringify(inventory));
        rmSync(path.join(folder, 'problems.yaml'), { force: true });
        const plan = () =>
          run([
            'plan',
            folder,
            '--as-of',
            '2026-11-01',
            '--only',
            'A36.3',
            '--unverified',
            '--format',
            'json',
          ]);
        const first = await plan();
        expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('problems.yaml')]);
        const text = readFileSync(path.join(folder, 'problems.yaml'), 'utf8');
        expect(text).not.toMatch(/[\p{Cf}\u2028\u2029]/u);
        expect(JSON.parse((await plan()).stdout)).toMatchObject({
          added: [],
          reopened: [],
          counts: { total: 3 },
        });
        expect(readFileSync(path.join(folder, 'problems.yaml'), 'utf8')).toBe(text);
      }),
      { numRuns: 30 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
