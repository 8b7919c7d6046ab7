import {
  chmodSync,
  lstatSync,
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
import { writeFileWhole } from '../../src/platform/write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, chunks: Iterable<string>) =>
  writeFileWhole(path.join(folder, name), chunks, 'interrupted');

test('a file is written whole, and nothing is left beside it', async () => {
  expect(await write('report.json', ['{', '"单位": 1', '}'])).toEqual({ ok: true });
  expect(readFileSync(path.join(folder, 'report.json'), 'utf8')).toBe('{"单位": 1}');
  expect(readdirSync(folder)).toEqual(['report.json']);
});

test('a file keeps its permissions', async () => {
  writeFileSync(path.join(folder, 'report.json'), 'old');
  chmodSync(path.join(folder, 'report.json'), 0o640);
  expect(await write('report.json', ['new'])).toEqual({ ok: true });
  expect(readFileSync(path.join(folder, 'report.json'), 'utf8')).toBe('new');
  expect(statSync(path.join(folder, 'report.json')).mode & 0o777).toBe(0o640);
});

test('a failure half way leaves the old file as it was, and nothing beside it', async () => {
  writeFileSync(path.join(folder, 'report.json'), 'old');
  function* breaking() {
    yield 'x'.repeat(200_000);
    throw new Error('broken');
  }
  expect(await write('report.json', breaking())).toEqual({ ok: false, reason: 'Error: broken' });
  expect(readFileSync(path.join(folder, 'report.json'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.json']);
});

test('nothing is written through a symbolic link', async () => {
  writeFileSync(path.join(folder, 'target'), 'old');
  symlinkSync(path.join(folder, 'target'), path.join(folder, 'link'));
  expect(await write('link', ['new'])).toEqual({ ok: false, reason: 'symbolic-link' });
  expect(readFileSync(path.join(folder, 'target'), 'utf8')).toBe('old');
  expect(lstatSync(path.join(folder, 'link')).isSymbolicLink()).toBe(true);
});

test('a folder, or a place in none, is refused with its reason', async () => {
  mkdirSync(path.join(folder, 'taken'));
  expect(await write('taken', ['x'])).toEqual({ ok: false, reason: 'EISDIR' });
  expect(await write('nowhere/report.json', ['x'])).toEqual({ ok: false, reason: 'ENOENT' });
});
