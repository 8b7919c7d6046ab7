import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evidenceFolders } from '../../src/platform/inventory-places.ts';

let place = '';
let folder = '';
beforeEach(() => {
  place = realpathSync(mkdtempSync(path.join(tmpdir(), 'netsec-')));
  folder = path.join(place, '台账');
  mkdirSync(folder);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('where evidence lies', () => {
  const streams = { cwd: () => place };

  test('is the inventory’s folder for all of its files', () => {
    const folderOf = evidenceFolders(['台账'], streams);
    expect([folderOf('a.yaml'), folderOf('b/c.yaml')]).toEqual([folder, folder]);
  });

  test('is beside the file where files are named singly', () => {
    mkdirSync(path.join(folder, 'evidence'));
    for (const name of ['a.yaml', 'evidence/b.yaml']) writeFileSync(path.join(folder, name), '');
    const folderOf = evidenceFolders(['台账/a.yaml', '台账/evidence/b.yaml'], streams);
    expect([folderOf('a.yaml'), folderOf('evidence/b.yaml')]).toEqual([
      folder,
      path.join(folder, 'evidence'),
    ]);
  });

  test('is nowhere for standard input', () => {
    expect(evidenceFolders(['-'], streams)('-')).toBeUndefined();
  });
});
