import { expect, test } from 'vitest';
import { asTyped } from '../../src/cli/as-typed.ts';

test.each([
  ['.', '.'],
  ['台账/2026', '台账/2026'],
  ['C:\\台账', 'C:\\台账'],
  ['县 局', '"县 局"'],
  ['a$b', '"a\\$b"'],
  ['（新）', '"（新）"'],
  ["it's", '"it\'s"'],
])('%s is typed %s', (name, typed) => {
  expect(asTyped(name)).toBe(typed);
});
