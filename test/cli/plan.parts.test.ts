import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { shippedRulebook } from '../../src/platform/shipped-data.ts';
import { run } from './run.ts';

interface Entry {
  readonly gap?: { readonly fingerprint: string };
  readonly foundOn: string;
  readonly dueOn?: string;
  readonly status: string;
  readonly severity?: string;
}

/** The county's ledger after some runs of `plan`: what it has on record of each gap, in any language. */
async function ledgerAfter(...runs: readonly (readonly string[])[]): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'netsec-parts-'));
  try {
    cpSync('fixtures/sample-county', folder, { recursive: true });
    for (const options of runs)
      expect((await run(['plan', folder, '--as-of', '2026-11-01', ...options])).code).toBeLessThan(2);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const file = load(readFileSync(path.join(folder, name), 'utf8')) as { problems?: readonly Entry[] };
        return file.problems ?? [];
      })
      .flatMap(({ gap, foundOn, dueOn, status, severity }) =>
        gap ? [[gap.fingerprint, foundOn, dueOn, status, severity].join(' ')] : [],
      )
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the ledger is the same in either language, at once or article by article, and after a second run', async () => {
  const whole = await ledgerAfter([]);
  expect(whole.length).toBeGreaterThan(90);
  expect(await ledgerAfter(['--lang', 'en'], [])).toEqual(whole);
  const articles = [...new Set(shippedRulebook().rules.map(({ id }) => id.split('.')[0]!))];
  const middle = articles.length >>> 1;
  const parts = [articles.slice(middle), articles.slice(0, middle)];
  expect(await ledgerAfter(...parts.map((ids) => ['--only', ids.join(',')]))).toEqual(whole);
}, 60_000);
