import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPlainState } from '../../src/build/plain-parser-state.ts';

test('the state of the parser and of the constructor begin with a property, and nothing else changes', () => {
  const source = readFileSync('node_modules/js-yaml/dist/js-yaml.mjs', 'utf8');
  const changed = withPlainState(source);
  expect(changed.match(/const state = \{\s*filename: '',\s*\.\.\.DEFAULT_PARSER_OPTIONS/g)).toHaveLength(1);
  expect(changed.match(/const state = \{\s*filename: '',\s*\.\.\.DEFAULT_CONSTRUCTOR_OPTIONS/g)).toHaveLength(
    1,
  );
  expect(changed.replaceAll(/filename: '',\s*(?=\.\.\.)/g, '')).toBe(source);
});

test('a source without such a state is not passed over in silence', () => {
  expect(() => withPlainState('const state = { position: 0 };')).toThrow('js-yaml');
});
