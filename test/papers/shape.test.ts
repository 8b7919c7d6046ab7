import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AUTHOR_KEYS } from '../../src/papers/shape.ts';
import { changed, faultsIn } from './given.ts';

/** The names of all properties that a schema declares. */
function keysIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key === 'examples') return [];
    return key === 'properties'
      ? [...Object.keys(part), ...Object.values(part).flatMap(keysIn)]
      : keysIn(part);
  });
}

test('a misspelt key is held against all keys that authors may write', () => {
  const schemas = ['paper', 'rule', 'example', 'conditions'].map((name) =>
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
  );
  expect(AUTHOR_KEYS.toSorted()).toEqual([...new Set(schemas.flatMap(keysIn))].sort());
});

test('a long value is cut between characters', () => {
  const told = faultsIn(changed('paper.yaml', 'severity: medium', `severity: ${'x'.repeat(59)}😀😀`));
  expect(told).toContain(`"${'x'.repeat(59)}😀…"`);
});
