import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { transformSync } from 'esbuild';

/** One file of `src/`, by its POSIX path in the project. */
export interface SourceFile {
  readonly path: string;
  /** The part of `src/` it belongs to: its folder, or its name where it stands in `src/` itself. */
  readonly part: string;
  /** What it imports, types too: paths in the project, or names of packages and of Node's modules. */
  readonly imports: readonly string[];
  /** The global names it uses that reach out of the program or differ from run to run. */
  readonly ambient: readonly string[];
}

const STATIC_IMPORT = /^\s*(?:import|export)\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE_IMPORT = /^\s*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const OUTSIDE = [
  'process',
  'console',
  'fetch',
  'WebSocket',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'eval',
  'Function',
  'globalThis',
  'Math.random',
  'Date.now',
  'Date',
];

/** esbuild renames the globals and nothing else: a word in a text or a property of that name stays. */
const MARKERS = Object.fromEntries(OUTSIDE.map((name) => [name, `__outside_${name.replace('.', '_')}`]));

/** Every TypeScript file under `src/`. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('src', name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(sourceFile);
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  return { path, part: partOf(path), imports: importsOf(path, text), ambient: ambientOf(path, text) };
}

/** `src/report/text.ts` belongs to `report`, `src/audit.ts` to `audit`. */
export function partOf(path: string): string {
  return path.split('/')[1]!.replace(/\.ts$/, '');
}

function importsOf(path: string, text: string): readonly string[] {
  const found = [STATIC_IMPORT, BARE_IMPORT, DYNAMIC_IMPORT].flatMap((form) => [...text.matchAll(form)]);
  const names = found.map((match) => match[1]!);
  return names.map((name) =>
    name.startsWith('.') ? posix.join(posix.dirname(path), name) : packageOf(name),
  );
}

function packageOf(name: string): string {
  return name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function ambientOf(path: string, text: string): readonly string[] {
  const { code } = transformSync(text, { loader: 'ts', format: 'esm', define: MARKERS, sourcefile: path });
  const used = OUTSIDE.filter((name) => name !== 'Date' && new RegExp(`\\b${MARKERS[name]}\\b`).test(code));
  // `new Date(given)` is arithmetic; without an argument, or called, it is the clock.
  if (/\bnew __outside_Date\(\)|(?<!new )\b__outside_Date\(/.test(code)) used.push('the clock (Date)');
  return used;
}
