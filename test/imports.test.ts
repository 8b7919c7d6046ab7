import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partOf, type SourceFile, sourceFiles } from './source-files.ts';

const STAGES = ['inventory', 'rulebook', 'evaluate', 'settle', 'report'];

/** Which parts of `src/` a part may import, besides itself. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: ['model'],
  inventory: ['model'],
  rulebook: ['model'],
  evaluate: ['model'],
  settle: ['model'],
  report: ['messages', 'model'],
  starter: ['messages', 'model'],
  platform: ['model'],
  editing: ['inventory', 'model'],
  ledger: ['editing', 'report', 'messages', 'model'],
  compare: ['report', 'messages', 'model'],
  judge: [...STAGES, 'model'],
  audit: ['judge', ...STAGES, 'model'],
  forecast: ['audit', 'judge', ...STAGES, 'model'],
  examples: ['judge', ...STAGES, 'model'],
  mutants: ['examples', 'judge', ...STAGES, 'model'],
  papers: ['mutants', 'examples', 'judge', ...STAGES, 'model'],
  thread: ['papers', 'mutants', 'examples', 'judge', ...STAGES, 'platform', 'model'],
  explain: ['editing', 'examples', 'judge', ...STAGES, 'messages', 'model'],
  laws: ['explain', 'examples', 'judge', ...STAGES, 'model'],
  start: ['cli', 'platform'],
  cli: [
    'starter',
    'explain',
    'editing',
    'ledger',
    'compare',
    'papers',
    'mutants',
    'examples',
    'forecast',
    'audit',
    'judge',
    ...STAGES,
    'platform',
    'messages',
    'model',
  ],
};

/** Which parts may import a package. One that is not here may be imported by none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@marcbachmann/cel-js': ['rulebook', 'mutants'],
  chalk: ['cli'],
  commander: ['cli'],
  'csv-parse': ['inventory'],
  'fastest-levenshtein': ['inventory'],
  'js-yaml': ['inventory'],
  ora: ['cli'],
  'get-east-asian-width': ['report'],
  yaml: ['editing', 'explain', 'starter'],
};

/** Modules of Node that only compute. */
const PURE_NODE_MODULES = ['node:crypto', 'node:path/posix'];

/** Scripts of the build run on the developer's machine, are never bundled and may import anything. */
const BUILD = 'build';

/** Tests of what is shipped as one, and of the fixtures; all others stand where the file that they test does. */
const ABOUT_THE_WHOLE = /^test\/(fixtures\/)?[^/]+$/;

const all = sourceFiles();
const bundled = all.filter(({ part }) => part !== BUILD);

function violations(found: (file: SourceFile) => readonly string[]): readonly string[] {
  return bundled.flatMap((file) => found(file).map((what) => `${file.path}: ${what}`));
}

describe('who may import whom', () => {
  test('every part of src/ has its row in the table', () => {
    expect(bundled.map(({ part }) => part).filter((part) => !(part in PARTS))).toEqual([]);
  });

  test('parts import downwards only', () => {
    const upwards = violations(({ part, imports }) =>
      imports
        .filter((path) => path.startsWith('src/') && partOf(path) !== part)
        .filter((path) => !PARTS[part]?.includes(partOf(path))),
    );
    expect(upwards).toEqual([]);
  });

  test('the table of packages allows nothing that nobody does', () => {
    const imported = new Set(
      bundled.flatMap(({ part, imports }) => imports.map((name) => `${name}: ${part}`)),
    );
    const allowed = Object.entries(PACKAGES).flatMap(([name, parts]) =>
      parts.map((part) => `${name}: ${part}`),
    );
    expect(allowed.filter((one) => !imported.has(one))).toEqual([]);
  });

  test('nothing outside src/ is imported', () => {
    expect(
      violations(({ imports }) => imports.filter((path) => /^(\.\.|bin|dist|rules|test)\b/.test(path))),
    ).toEqual([]);
  });

  test('a package is imported by the parts that may know it', () => {
    const strangers = violations(({ part, imports }) =>
      imports
        .filter((name) => !name.startsWith('src/') && !name.startsWith('node:'))
        .filter((name) => !PACKAGES[name]?.includes(part)),
    );
    expect(strangers).toEqual([]);
  });

  test('only the platform imports modules of Node that reach outside', () => {
    const reaching = violations(({ part, imports }) =>
      part === 'platform'
        ? []
        : imports.filter((name) => name.startsWith('node:') && !PURE_NODE_MODULES.includes(name)),
    );
    expect(reaching).toEqual([]);
  });

  test('only the platform reads the clock, draws lots or touches the process', () => {
    expect(violations(({ part, ambient }) => (part === 'platform' ? [] : ambient))).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const edges = new Map(
      all.map(({ path, imports }) => [path, imports.filter((to) => to.startsWith('src/'))]),
    );
    expect([...edges.keys()].flatMap((path) => cycleThrough(path, edges) ?? [])).toEqual([]);
  });
});

describe('names', () => {
  test('every import of a file of ours names a file that exists', () => {
    const paths = new Set(all.map(({ path }) => path));
    expect(
      violations(({ imports }) => imports.filter((to) => to.startsWith('src/') && !paths.has(to))),
    ).toEqual([]);
  });

  test('what is exported is used elsewhere: a type by what is made of it, all else by its name', () => {
    const texts = readTexts([...all.map(({ path }) => path), ...testFiles()]);
    const idle = all.flatMap(({ path }) =>
      exportedValues(texts.get(path)!)
        .filter((name) => ![...texts].some(([other, text]) => other !== path && hasWord(text, name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  test('a test is named after the file that it tests, and one of several after what it looks at too', () => {
    const paths = new Set(all.map(({ path }) => path));
    const tested = (file: string) => file.replace(/^test\//, 'src/').replace(/(\.[\w-]+)?\.test\.ts$/, '.ts');
    const beside = testFiles().filter((file) => file.endsWith('.test.ts') && !ABOUT_THE_WHOLE.test(file));
    expect(beside.filter((file) => !paths.has(tested(file)))).toEqual([]);
  });

  test('no file or folder is a drawer for odds and ends', () => {
    const drawers = /(^|[/-])(utils?|helpers?|misc|common|shared|lib)([/.-]|$)/;
    expect(all.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });
});

/** The shortest way from a file back to itself, as text, or nothing. */
function cycleThrough(start: string, edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  const queue = [[start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const next of edges.get(way.at(-1)!) ?? []) {
      if (next === start) return [...way, start].join(' -> ');
      if (!seen.has(next)) queue.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function testFiles(): readonly string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `test/${name.replaceAll('\\', '/')}`);
}

function readTexts(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

function exportedValues(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map((found) => found[1]!);
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && new RegExp(`\\b${word}\\b`).test(text);
}
