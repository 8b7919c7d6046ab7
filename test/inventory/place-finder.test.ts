import { expect, test, vi } from 'vitest';
import { JsonOutline } from '../../src/inventory/json-outline.ts';
import { PlaceFinder } from '../../src/inventory/place-finder.ts';

test.each([3, 2000])(
  'in a mapping of %d keys each is found at its place, without going through all for each',
  (count) => {
    const names = Array.from({ length: count }, (_, position) => `key-${position}`);
    const text = JSON.stringify({ people: [Object.fromEntries(names.map((name) => [name, [name]]))] });
    const outline = new JsonOutline(text);
    const finder = new PlaceFinder(outline);
    const read = vi.spyOn(outline, 'key');
    for (const name of names) {
      const path = ['people', '0', name];
      expect(finder.offset(path, 'key')).toBe(text.indexOf(`"${name}"`));
      expect(finder.offset(path, 'value')).toBe(text.indexOf(`["${name}"]`));
      expect(finder.written([...path, '0'])).toBe(name);
    }
    finder.offset(['people', '0', 'none'], 'value');
    expect(read.mock.calls.length).toBeLessThan(10 * count + 10);
  },
);
