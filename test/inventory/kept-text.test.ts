import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptText } from '../../src/inventory/kept-text.ts';

test('any part of a text is what slice gives, wherever the chunks are cut', () => {
  const units = fc.constantFrom('a', '\n', 'é', '某', '\uFEFF', '😀');
  const text = fc.array(units, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 8 }), (whole, chunk) => {
      const kept = keptText(whole, new TextEncoder().encode(whole), chunk);
      for (let start = 0; start <= whole.length; start += 1)
        for (let end = start; end <= whole.length + 2; end += 1)
          expect(kept.slice(start, end)).toBe(whole.slice(start, end));
    }),
    { numRuns: 500 },
  );
});
