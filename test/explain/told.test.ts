import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const SCHEMA = JSON.parse(readFileSync('schemas/explanation.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-en'], allErrors: true });
const holds = ajv.compile(SCHEMA);

interface Described {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly 'x-en'?: Described;
}

/** The properties that are not described in both languages, by their places. */
function poor(schema: unknown, place = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    const own = key === 'properties' ? Object.entries(inner as Record<string, Described>) : [];
    const bare = own
      .filter(
        ([, { title, description, 'x-en': en }]) => !(title && description && en?.title && en.description),
      )
      .map(([name]) => `${place}/${key}/${name}`);
    return [...bare, ...poor(inner, `${place}/${key}`)];
  });
}

async function explained(...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await run(['explain', ...args, '--format', 'json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

function expectToHold(told: unknown): void {
  holds(told);
  expect(holds.errors ?? []).toEqual([]);
}

describe('the schema of what explain tells as JSON', () => {
  test('describes every field in Chinese and English', () => {
    expect(poor(SCHEMA)).toEqual([]);
  });

  test('holds of every paper, article, collection and field', async () => {
    const { rulebook, schema } = SHIPPED;
    const articles = rulebook.papers[0]!.chapters.flatMap((chapter) => chapter.articles);
    const names = [
      ...rulebook.papers.map(({ number }) => number),
      ...articles.map(({ number }) => String(number)),
      ...Object.keys(schema),
      'systems.mlps.level',
      '符合率',
      'A15.5/icp-number',
    ];
    for (const name of names) expectToHold(await explained(name));
  });

  test('holds of how duties stand in an inventory, and of what would close their gaps', async () => {
    const county = ['--inventory', 'fixtures/sample-county', '--as-of', '2026-11-01', '--lang', 'en'];
    let gaps = 0;
    for (const name of ['mem-2019-502', '5', '13', '15', '31', '36', '42']) {
      const told = (await explained(name, ...county)) as {
        readonly duties: readonly { readonly standing: { readonly gaps: readonly unknown[] } | null }[];
      };
      expectToHold(told);
      gaps += told.duties.reduce((sum, { standing }) => sum + (standing?.gaps.length ?? 0), 0);
    }
    expect(gaps).toBeGreaterThan(20);
  });

  test('refuses what is not told', () => {
    expect(holds({})).toBe(false);
  });
});
