import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { inAscii } from './ascii.ts';
import { builtinsRequired } from './builtins-required.ts';
import { commanderAlone } from './commander-alone.ts';
import { licencesText, packedFolders, packedPackage } from './licences.ts';
import { plainParserState } from './plain-parser-state.ts';

const OUTPUT = 'dist';

/** Made by other steps of the build. */
const KEPT = new Set(['data']);

/** CommonJS packages ask for Node's own modules with `require`, which an ES module does not have. */
const REQUIRE = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

const COMMON = {
  outdir: OUTPUT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions;

const MODULE = { ...COMMON, format: 'esm', charset: 'utf8', banner: { js: REQUIRE } } as const;

/** What is loaded first is no ES module, for Node's loader of those takes as long to start as all the rest of this. */
const START = {
  ...COMMON,
  format: 'cjs',
  charset: 'utf8',
  outExtension: { '.js': '.cjs' },
  banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': '__moduleUrl' },
} as const;

/**
 * The program is a script and not a module, for only of a script does Node keep what the engine compiled; it is a function of
 * what a script lacks, and ASCII, which is read faster. All of it is one file: finding and linking twenty modules takes
 * longer than passing over the functions that a command does not call.
 */
const PROGRAM = {
  ...COMMON,
  format: 'cjs',
  charset: 'ascii',
  outExtension: { '.js': '.cjs' },
  banner: { js: '(function(module,require,__moduleUrl){' },
  footer: { js: '})' },
  define: { 'import.meta.url': '__moduleUrl' },
} as const;

/**
 * Bundles the command line and everything it needs into `dist/`, with the licences of what is in it, and of the packages
 * whose folders are `packed`: other steps put code of theirs there. Runs in the project's folder. Gives the digest by which
 * `dist/main.cjs` knows its program.
 */
export async function bundle(packed: readonly string[]): Promise<string> {
  clean();
  const plugins = [builtinsRequired, plainParserState, commanderAlone];
  const program = await build({
    ...PROGRAM,
    entryPoints: { program: 'src/cli/program.ts' },
    plugins: [apart('ora', './ora.js'), ...plugins],
  });
  const file = join(OUTPUT, 'program.cjs');
  const script = inAscii(readFileSync(file, 'utf8'));
  writeFileSync(file, script);
  const digest = digestOf(script);
  const main = await build({
    ...START,
    entryPoints: { main: 'src/cli/main.ts' },
    define: { ...START.define, PROGRAM_DIGEST: JSON.stringify(digest) },
    plugins: [startingTheProgram, ...plugins],
  });
  const others = await build({
    ...MODULE,
    entryPoints: { thread: 'src/thread.ts', ora: 'ora' },
    plugins,
  });
  const metafiles = [program, main, others].map(({ metafile }) => metafile);
  for (const metafile of metafiles) refuseOutsiders(metafile);
  const folders = [...new Set([...metafiles.flatMap(packedFolders), ...packed])].sort();
  writeFileSync(join(OUTPUT, 'THIRD-PARTY-LICENSES.txt'), licencesText(folders.map(packedPackage)));
  return digest;
}

function digestOf(script: string): string {
  return createHash('sha256').update(script).digest('hex').slice(0, 16);
}

/** What is imported while the program runs stays a file of its own. */
function apart(name: string, file: string): Plugin {
  return {
    name: `${name}-apart`,
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, kind }) =>
        kind === 'dynamic-import' && path === name ? { path: file, external: true } : undefined,
      );
    },
  };
}

const startingTheProgram: Plugin = {
  name: 'starting-the-program',
  setup(build) {
    build.onResolve({ filter: /^\.\/program\.ts$/ }, () => ({ path: resolve('src/start.ts') }));
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
      if (external && !isBuiltin(path) && path !== './ora.js') {
        throw new Error(`${file} imports ${path}, which is not packed`);
      }
    }
  }
}
