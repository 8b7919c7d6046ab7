import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReleaseFile, releaseFiles } from '../../src/build/release/release-files.ts';
import { zipOf } from '../../src/build/release/zip.ts';
import { createSm3 } from '../../src/model/sm3.ts';

let files: readonly ReleaseFile[];
let zip: Uint8Array;
let place: string;

beforeAll(() => {
  files = releaseFiles('.');
  zip = zipOf('netsec', files);
  place = mkdtempSync(path.join(tmpdir(), 'netsec release '));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  chmodSync(path.join(place, 'netsec/netsec'), 0o755);
});

const textOf = (name: string): string =>
  Buffer.from(files.find(({ file }) => file === name)!.bytes).toString('utf8');

describe('the release', () => {
  test('is the same to the byte, in any zone', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'America/St_Johns';
      expect(Buffer.compare(zipOf('netsec', releaseFiles('.')), zip)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('lists the digests of all it holds, by SHA-256 and SM3', () => {
    const held = files.filter(({ file }) => !file.endsWith('SUMS'));
    expect(textOf('SHA256SUMS').trimEnd().split('\n')).toEqual(
      held.map(({ file, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}`),
    );
    expect(textOf('SM3SUMS').trimEnd().split('\n')).toEqual(
      held.map(({ file, bytes }) => `${createSm3().update(bytes).digest()}  ${file}`),
    );
  });

  test('holds licences, schemas and samples', () => {
    const names = files.map(({ file }) => file);
    for (const name of [
      'LICENSE',
      'dist/THIRD-PARTY-LICENSES.txt',
      'schemas/inventory.schema.json',
      'fixtures/model-unit/unit.yaml',
    ])
      expect(names).toContain(name);
  });

  test('runs from its own folder, through a link, from anywhere', () => {
    const options = { cwd: place, encoding: 'utf8' } as const;
    symlinkSync('netsec/netsec', path.join(place, 'linked'));
    const day = ['--as-of', '2026-11-01'];
    expect(execFileSync('./linked', ['--version'], options)).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(execFileSync('netsec/netsec', ['audit', 'netsec/fixtures/model-unit', ...day], options)).toContain(
      '符合率',
    );
  });

  test('says what it needs where there is no Node', () => {
    const run = () =>
      execFileSync('/bin/sh', [path.join(place, 'netsec/netsec')], {
        env: { PATH: '/nowhere' },
        stdio: 'pipe',
        encoding: 'utf8',
      });
    expect(run).toThrowError(/needs Node\.js/);
  });

  test('has a launcher for Windows with its line ends and plain characters', () => {
    const launcher = textOf('netsec.cmd');
    expect(launcher).toMatch(/^[\r\n\x20-\x7e]+$/);
    expect(
      launcher
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });
});
