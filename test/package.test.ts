import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { releaseFiles } from '../src/build/release/release-files.ts';
import { sourceFiles } from './source-files.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};

describe('package.json', () => {
  test('asks for nothing at run time', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest).not.toHaveProperty('optionalDependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
  });

  test('names exact versions', () => {
    const ranges = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('has the version and the dependencies of the lock file', () => {
    expect(lock.packages['']).toMatchObject({
      version: manifest.version,
      devDependencies: manifest.devDependencies,
    });
  });

  // npm leaves out what the registry does not have for another system, and then `npm ci` fails everywhere.
  test('has a lock file that knows the packages of every system', () => {
    const optional = Object.values(lock.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    const locked = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(optional)].filter((name) => !locked.includes(name))).toEqual([]);
  });

  test('has every package that src/ and test/ import', () => {
    const imported = sourceFiles().flatMap(({ imports }) =>
      imports.filter((name) => !/^(src\/|node:)/.test(name)),
    );
    expect([...new Set(imported)].filter((name) => !(name in manifest.devDependencies))).toEqual([]);
  });

  test('has its version in the changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## [${manifest.version}]`);
  });
});

describe('bin/netsec.js', () => {
  test('is two lines around main', () => {
    const lines = readFileSync(manifest.bin.netsec!, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe('#!/usr/bin/env node');
    expect(lines.filter((line) => line !== '')).toHaveLength(3);
  });
});

describe('the packed tarball', () => {
  let files: readonly string[] = [];

  beforeAll(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [tarball] = Object.values(JSON.parse(output)) as [{ files: readonly { path: string }[] }];
    files = tarball.files.map(({ path }) => path);
  }, 60_000);

  test('holds all that a run needs', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/netsec.js',
        'dist/main.cjs',
        'dist/program.cjs',
        'dist/thread.js',
        'dist/ora.js',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/data/rulebook.json',
        'dist/data/bases.json',
        'dist/data/examples.jsonl',
        'dist/data/schema-index.json',
        'dist/data/shapes.json',
        'dist/data/validators.cjs',
        'schemas/inventory.schema.json',
        'package.json',
        'README.md',
        'README.zh.md',
        'CHANGELOG.md',
        'LICENSE',
      ]),
    );
  });

  test('holds nothing else', () => {
    const expected =
      /^((bin|ci|dist|fixtures\/(model-unit|papers|sample-county)|rules|schemas)\/|(package\.json|README(\.zh)?\.md|CHANGELOG\.md|LICENSE)$)/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
  });

  test.each(['README.md', 'README.zh.md', 'CHANGELOG.md', 'ci/GUIDE.md'])(
    'holds what %s links to',
    (file) => {
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) =>
        path.posix.join(path.posix.dirname(file), link!),
      );
      expect(links.filter((link) => !files.includes(link))).toEqual([]);
    },
  );

  test('is in the release too, under the same names', () => {
    const released = releaseFiles('.').map(({ file }) => file);
    const launching = ['netsec', 'netsec.cmd', 'SHA256SUMS', 'SM3SUMS'];
    expect([...files, ...launching].sort()).toEqual([...released].sort());
  });

  test('leaves out what only the engine that built it understands', () => {
    expect(readdirSync('dist').filter((file) => file.endsWith('.compiled'))).toHaveLength(1);
    expect(files.filter((file) => file.endsWith('.compiled'))).toEqual([]);
  });
});
