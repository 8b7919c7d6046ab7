import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { main as build } from './build.ts';
import { digestsOf, releaseFiles } from './release/release-files.ts';
import { zipOf } from './release/zip.ts';

const OUTPUT = 'release';

/**
 * Builds the program and puts it into `release/` as a zip for machines without a network, with its digests beside it.
 * The same sources give the same bytes.
 */
export async function main(): Promise<void> {
  await build();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const name = `netsec-${version}`;
  const zip = zipOf(name, releaseFiles('.'));
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(path.join(OUTPUT, `${name}.zip`), zip);
  for (const [kind, digest] of Object.entries(digestsOf(zip)))
    writeFileSync(path.join(OUTPUT, `${name}.zip.${kind}`), `${digest}  ${name}.zip\n`);
  console.log(`${OUTPUT}/${name}.zip: ${zip.length} bytes`);
}
