import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutProcesses } from '../../src/build/commander-alone.ts';

test('other processes are loaded where they are used, and for nothing else than to be started', () => {
  const source = readFileSync('node_modules/commander/lib/command.js', 'utf8');
  const used = new Set(source.match(/childProcess\.\w+/g));
  expect([...used]).toEqual(['childProcess.spawn']);
  const [line, ...others] = withoutProcesses(source).match(/.*require\('node:child_process'\).*/g) ?? [];
  expect(line).toMatch(/^const childProcess = \{ spawn: \(\.\.\.args\) => /);
  expect(others).toEqual([]);
});

test('a source without that line is not passed over in silence', () => {
  expect(() => withoutProcesses('const path = 1;')).toThrow('commander');
});
