import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package whose code is in the bundle. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Licences under which code may be packed: all allow it as long as their text comes along. */
const ALLOWED_LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
];

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;
const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The folders of the packages of which at least one byte is in an output, sorted. */
export function packedFolders(metafile: Metafile): readonly string[] {
  const folders = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = PACKAGE_FOLDER.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].sort();
}

/** What stands in a package's folder about its licence. Throws for one that may not be packed. */
export function packedPackage(folder: string): PackedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const { name, version } = manifest;
  const licence = typeof manifest.license === 'string' ? manifest.license : '';
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  if (!choices.some((choice) => ALLOWED_LICENCES.includes(choice))) {
    throw new Error(`${name}@${version} may not be packed: its licence is "${licence || 'not stated'}"`);
  }
  const text = licenceText(folder);
  if (text === '') throw new Error(`${name}@${version} may not be packed: it comes without a licence text`);
  return { name, version, licence, text };
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The text of `THIRD-PARTY-LICENSES.txt`. */
export function licencesText(packages: readonly PackedPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${text}\n`,
  );
  return `netsec contains code of the packages below, each under its own licence.\n\n${parts.join('\n')}`;
}
