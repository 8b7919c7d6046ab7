import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Replacement, replaceFiles } from '../../src/platform/replace-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-replace-'));
  for (const name of ['a', 'b']) writeFileSync(path.join(folder, name), `old ${name}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (name: string, old: string | undefined = `old ${name}`): Replacement => ({
  name,
  path: path.join(folder, name),
  old: old === undefined ? undefined : Buffer.from(old),
  bytes: Buffer.from(`new ${name}`),
});
const fresh = (name: string): Replacement => ({ ...change(name), old: undefined });
const replace = (...replacements: Replacement[]) => replaceFiles(replacements, 'interrupted');
const contents = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      statSync(path.join(folder, name)).isFile() && readFileSync(path.join(folder, name), 'utf8'),
    ]),
  );

test('all are replaced, with their permissions, and nothing is left beside them', async () => {
  chmodSync(path.join(folder, 'a'), 0o640);
  expect(await replace(change('a'), change('b'), fresh('c'))).toEqual({ ok: true });
  expect(contents()).toEqual({ a: 'new a', b: 'new b', c: 'new c' });
  expect(statSync(path.join(folder, 'a')).mode & 0o777).toBe(0o640);
});

test.each([
  ['has changed since it was read', () => change('b', 'older'), 'changed-since'],
  ['was not there when it was read', () => fresh('b'), 'changed-since'],
  ['is gone', () => change('gone'), 'changed-since'],
  ['is a link', () => change('link'), 'symbolic-link'],
  ['is a folder', () => change('folder'), 'EISDIR'],
])('none is replaced where one %s', async (_, other, reason) => {
  symlinkSync(path.join(folder, 'b'), path.join(folder, 'link'));
  mkdirSync(path.join(folder, 'folder'));
  const before = contents();
  const replacement = other();
  expect(await replace(change('a'), replacement)).toEqual({ ok: false, name: replacement.name, reason });
  expect(contents()).toEqual(before);
});
