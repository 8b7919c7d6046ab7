import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileAuthorValidators } from '../../src/build/author-validators.ts';
import { loadSchemas } from '../../src/build/json-schema.ts';
import { licencesText, packedFolders, packedPackage } from '../../src/build/licences.ts';
import { compileValidators } from '../../src/build/validators.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netsec-licences-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function pack(license: string | undefined, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'some', version: '1.2.3', license }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('a packed package', () => {
  test('comes with its licence and notice', () => {
    pack('MIT', { 'LICENSE.md': 'You may.\r\n', NOTICE: 'Mind this.', 'licenses.js': 'no text' });
    expect(packedPackage(folder)).toEqual({
      name: 'some',
      version: '1.2.3',
      licence: 'MIT',
      text: 'You may.\n\nMind this.',
    });
  });

  test('may offer an allowed licence among others', () => {
    expect(packedPackage(pack('(GPL-3.0 OR MIT)', { LICENSE: 'You may.' })).licence).toBe('(GPL-3.0 OR MIT)');
  });

  test.each([
    ['GPL-3.0', { LICENSE: 'You must.' }, 'its licence is "GPL-3.0"'],
    ['(MIT AND GPL-3.0)', { LICENSE: 'You must.' }, 'its licence is "(MIT AND GPL-3.0)"'],
    [undefined, { LICENSE: 'You may.' }, 'its licence is "not stated"'],
    ['MIT', {}, 'without a licence text'],
    ['MIT', { LICENSE: ' \n' }, 'without a licence text'],
  ])('with licence %s and files %j is refused', (license, files, message) => {
    expect(() => packedPackage(pack(license, files))).toThrow(message);
  });
});

test('only packages with a byte in the bundle are named, each nested copy by itself', () => {
  const inputs = {
    'src/cli/main.ts': { bytesInOutput: 10 },
    'node_modules/a/index.js': { bytesInOutput: 1 },
    'node_modules/a/lib/node_modules.js': { bytesInOutput: 1 },
    'node_modules/@of/b/index.js': { bytesInOutput: 1 },
    'node_modules/@of/b/node_modules/a/index.js': { bytesInOutput: 1 },
    'node_modules/shaken/index.js': { bytesInOutput: 0 },
  };
  const output = { bytes: 14, inputs, imports: [], exports: [] };
  const metafile: Metafile = { inputs: {}, outputs: { 'dist/main.cjs': output } };
  expect(packedFolders(metafile)).toEqual([
    'node_modules/@of/b',
    'node_modules/@of/b/node_modules/a',
    'node_modules/a',
  ]);
});

test('the text names each package before its licence', () => {
  const text = licencesText([{ name: 'some', version: '1.2.3', licence: 'MIT', text: 'You may.' }]);
  expect(text).toContain('some 1.2.3 (MIT)');
  expect(text.endsWith('You may.\n')).toBe(true);
});

test('what the compiled validators hold is named too', async () => {
  const validators = [await compileValidators(loadSchemas()), await compileAuthorValidators()];
  const packed = new Set(validators.flatMap((one) => one.packed));
  expect([...packed]).toEqual(expect.arrayContaining(['node_modules/ajv', 'node_modules/fast-deep-equal']));
  const text = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  for (const { name, version } of [...packed].map(packedPackage))
    expect(text).toContain(`${name} ${version} (`);
});
