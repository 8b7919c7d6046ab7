import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What is packed. Somebody who has only that has to get along with the commands, too. */
const PACKED: readonly string[] = JSON.parse(readFileSync('package.json', 'utf8')).files;
/** In a folder that is no installed package, npx runs the script `prepare` first. */
const PRESENT = ['package.json', 'src/build', ...PACKED.filter((name) => !name.startsWith('!'))];

const SAMPLE = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01'];
const RULES = 'rules/mem-2019-502';

/** npx itself takes longer than most of the commands, so that one test alone starts it. */
const BY_NPX = /\bnpx netsec\b/g;
const DIRECTLY = `"${process.execPath}" bin/netsec.js`;

/** `# exit code 1` after a command says that it ends so; 0 otherwise. */
const EXIT_CODE = /#.*?(?:exit code|退出码) ?(\d)/;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netsec-readme-'));
  for (const path of PRESENT) cpSync(path, join(folder, path), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The fenced blocks marked exactly so. `sh by-hand` is for commands that install, build or run the tests. */
function blocks(file: string, mark: string): readonly string[] {
  const fenced = readFileSync(file, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm);
  return [...fenced].filter((match) => match[1] === mark).map((match) => match[2]!);
}

function commandsOf(file: string): readonly string[] {
  return blocks(file, 'sh').flatMap((block) => block.trimEnd().split('\n'));
}

function commandAndCode(line: string): readonly [command: string, code: number] {
  return [line.replace(/\s+#.*$/, ''), Number(EXIT_CODE.exec(line)?.[1] ?? 0)];
}

function netsec(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['bin/netsec.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, COLUMNS: '80' },
  });
}

/** Every entry of the rule files, or of the files with their examples. */
function rulesData(ending: string): readonly unknown[] {
  const files = readdirSync(RULES).filter((name) => /^article-\d+/.test(name) && name.endsWith(ending));
  return files.flatMap((name) => load(readFileSync(join(RULES, name), 'utf8')) as unknown[]);
}

describe.each([
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
])('%s', (file, language) => {
  const [inventory = '', rule = '', example = ''] = blocks(file, 'yaml');

  test('shows what the program prints', () => {
    const { stdout } = netsec([...SAMPLE, '--lang', language]);
    const shown = blocks(file, 'text').flatMap((block) => block.split('...\n'));
    expect(shown.length).toBeGreaterThan(1);
    for (const excerpt of shown) expect(stdout).toContain(excerpt);
  });

  test('shows an inventory that validates', () => {
    const { status, stderr } = netsec(['validate', '-'], inventory);
    expect(status, stderr).toBe(0);
  });

  test('shows a rule and examples as they are', () => {
    expect(rulesData('.yaml')).toEqual(expect.arrayContaining(load(rule) as unknown[]));
    expect(rulesData('.examples.yaml')).toEqual(expect.arrayContaining(load(example) as unknown[]));
  });

  test('links to files that are there', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      (match) => match[1]!,
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});

describe('the commands', () => {
  const commands = commandsOf('README.md').map(commandAndCode);

  test.each(commands)('%s', (command, code) => {
    const { status, stdout, stderr } = spawnSync(command.replace(BY_NPX, DIRECTLY), {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(status, `${stdout}${stderr}`).toBe(code);
  });

  test('are found by npx', () => {
    expect(spawnSync('npx netsec --version', { cwd: folder, shell: true }).status).toBe(0);
  });

  test('are the same in both READMEs, as are the inventory, the rule and the examples', () => {
    expect(commandsOf('README.zh.md').map(commandAndCode)).toEqual(commands);
    expect(blocks('README.zh.md', 'yaml')).toEqual(blocks('README.md', 'yaml'));
  });
});
