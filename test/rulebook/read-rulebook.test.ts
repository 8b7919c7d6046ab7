import { expect, test } from 'vitest';
import { SHIPPED } from '../fixtures/shipped.ts';

test('a duty is called what its rule is called', () => {
  const { duties, rules } = SHIPPED.rulebook;
  const titles = new Map(duties.map(({ id, title }) => [id, title]));
  expect(rules.length).toBeGreaterThan(100);
  for (const { id, title } of rules) expect(titles.get(id), id).toEqual(title);
});
