import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What a reader has after `npm ci`, as far as the commands need it. */
const PRESENT = ['bin', 'dist', 'fixtures', 'package.json', 'rules', 'schemas', 'src/build'];

/** Blocks marked `sh by-hand` install, or run the tests themselves. */
const BLOCK = /^```sh\n(.*?)^```$/gms;
const EXIT_CODE = /#.*?(?:exit code|退出码) ?(\d)/;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netsec-readme-'));
  for (const path of PRESENT) cpSync(path, join(folder, path), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function commandsOf(file: string): readonly string[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(BLOCK)].map((match) => match[1]!);
  return blocks.flatMap((block) => block.split('\n')).filter((line) => line !== '' && !line.startsWith('#'));
}

function withoutRemark(command: string): string {
  return command.replace(/\s+#.*$/, '');
}

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  const commands = commandsOf(file);

  test('shows some commands', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  test.each(commands)('%s', (command) => {
    const { status, stdout, stderr } = spawnSync(withoutRemark(command), {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const expected = Number(EXIT_CODE.exec(command)?.[1] ?? 0);
    expect(status, `${stdout}${stderr}`).toBe(expected);
  });

  test('links to files that are there', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      (match) => match[1]!,
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});

test('both READMEs show the same commands', () => {
  expect(commandsOf('README.zh.md').map(withoutRemark)).toEqual(commandsOf('README.md').map(withoutRemark));
});
