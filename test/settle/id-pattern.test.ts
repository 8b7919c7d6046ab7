import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idPattern } from '../../src/settle/id-pattern.ts';

describe('a pattern', () => {
  test.each([
    ['pc-1', 'pc-1', true],
    ['pc-1', 'pc-12', false],
    ['pc-*', 'pc-', true],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*bc*c', 'abc', false],
    ['PC*', 'pc-1', false],
    ['p.c*', 'pxc', false],
  ])('%s against %s', (pattern, id, expected) => {
    expect(idPattern(pattern).matches(id)).toBe(expected);
  });

  test('matches what a regular expression of the same meaning does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '中'), maxLength: 8 });
    const id = fc.string({ unit: fc.constantFrom('a', 'b', '.', '中'), maxLength: 8 });
    fc.assert(
      fc.property(text, id, (pattern, of) => {
        const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
        expect(idPattern(pattern).matches(of)).toBe(new RegExp(`^${parts.join('.*')}$`, 'u').test(of));
      }),
    );
  });
});
