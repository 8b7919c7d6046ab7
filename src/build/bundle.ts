import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { builtinsRequired } from './builtins-required.ts';
import { commanderAlone } from './commander-alone.ts';
import { licencesText, packedFolders, packedPackage } from './licences.ts';
import { plainParserState } from './plain-parser-state.ts';

const OUTPUT = 'dist';

/** Made by other steps of the build. */
const KEPT = new Set(['data']);

/** `dist/data/validators.cjs` is written by ajv and holds parts of it, but does not pass through the bundler. */
const PACKED_OTHERWISE = ['node_modules/ajv'];

/**
 * What is loaded apart, when it is asked for: by its name in the source and as a file of `dist/`. All else is one file, for
 * finding and linking twenty modules takes longer than passing over the functions that a command does not call.
 */
const APART: Readonly<Record<string, string>> = { './program.ts': './program.js', ora: './ora.js' };

/** CommonJS packages ask for Node's own modules with `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/**
 * Bundles the command line and everything it needs into `dist/`, with the licences of what is in it.
 * Runs in the project's folder.
 */
export async function bundle(): Promise<void> {
  clean();
  const { metafile } = await build({
    entryPoints: {
      main: 'src/cli/main.ts',
      program: 'src/cli/program.ts',
      thread: 'src/thread.ts',
      ora: 'ora',
    },
    outdir: OUTPUT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    banner: { js: REQUIRE },
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [apart, builtinsRequired, plainParserState, commanderAlone],
    legalComments: 'eof',
    logLevel: 'warning',
    metafile: true,
  });
  refuseOutsiders(metafile);
  const folders = [...new Set([...packedFolders(metafile), ...PACKED_OTHERWISE])].sort();
  writeFileSync(join(OUTPUT, 'THIRD-PARTY-LICENSES.txt'), licencesText(folders.map(packedPackage)));
}

const apart: Plugin = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) => {
      const file = kind === 'dynamic-import' && Object.hasOwn(APART, path) ? APART[path] : undefined;
      return file === undefined ? undefined : { path: file, external: true };
    });
  },
};

function clean(): void {
  if (!existsSync(OUTPUT)) return;
  for (const entry of readdirSync(OUTPUT)) {
    if (!KEPT.has(entry)) rmSync(join(OUTPUT, entry), { recursive: true });
  }
}

/** The package has no dependencies at run time, so whatever is not in the bundle must be Node's own. */
function refuseOutsiders(metafile: Metafile): void {
  for (const [file, { imports }] of Object.entries(metafile.outputs)) {
    for (const { path, external } of imports) {
      if (external && !isBuiltin(path) && !Object.values(APART).includes(path)) {
        throw new Error(`${file} imports ${path}, which is not packed`);
      }
    }
  }
}
