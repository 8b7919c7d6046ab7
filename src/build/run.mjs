// Runs one of the scripts beside it: `node src/build/run.mjs <name> [arguments]` bundles `src/build/<name>.ts` and calls
// the `main(arguments)` it exports, with the repository as the working directory. Exit code 1 when it throws.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, 'node_modules/.cache/netsec');
const [name, ...args] = process.argv.slice(2);

try {
  if (!name || !/^[a-z-]+$/.test(name)) throw new Error('usage: node src/build/run.mjs <name> [arguments]');
  process.chdir(root);
  mkdirSync(cache, { recursive: true });
  const bundled = path.join(cache, `${name}-${process.pid}.mjs`);
  process.on('exit', () => rmSync(bundled, { force: true }));
  await build({
    entryPoints: [`src/build/${name}.ts`],
    outfile: bundled,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const script = await import(pathToFileURL(bundled).href);
  await script.main(args);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
