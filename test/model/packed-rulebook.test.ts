import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkedRulebook, rulebookSource } from '../../src/build/rulebook.ts';
import { packRulebook, unpackRulebook } from '../../src/model/packed-rulebook.ts';
import type { Rulebook } from '../../src/model/rulebook.ts';

const schema = JSON.parse(readFileSync('dist/data/schema-index.json', 'utf8'));
const rulebook = checkedRulebook(rulebookSource(), schema);

const sent = (packed: ReturnType<typeof packRulebook>) => JSON.parse(JSON.stringify(packed));

describe('the rulebook as it is shipped', () => {
  test('unpacked it is the one that was packed', () => {
    expect(unpackRulebook(sent(packRulebook(rulebook)))).toEqual(JSON.parse(JSON.stringify(rulebook)));
  });

  test('nothing that is the same is written twice', () => {
    const written = packRulebook(rulebook).expressions.map((one) => JSON.stringify(one));
    expect(new Set(written).size).toBe(written.length);
    expect(written.length * 2).toBeLessThan(JSON.stringify(rulebook).split('"op":').length);
  });

  test('an expression in a place that unpacking does not know is refused', () => {
    const broken = { rules: [{ whatever: { op: 'literal', value: 1 } }] } as unknown as Rulebook;
    expect(() => packRulebook(broken)).toThrow('an expression stands in whatever');
  });
});
