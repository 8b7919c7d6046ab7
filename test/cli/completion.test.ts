import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAIL_ON } from '../../src/cli/fail-on.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { run } from './run.ts';

/** The suggestions for a line whose last word is being typed, value and description. */
async function suggested(words: readonly string[], lang = 'zh'): Promise<readonly (readonly string[])[]> {
  const { code, stdout } = await run(['complete', '--lang', lang, '--', ...words]);
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

const values = async (...words: string[]) => (await suggested(words)).map(([value]) => value);

describe('what can stand next', () => {
  test('a command, with what it does in the person’s language', async () => {
    const zh = await suggested(['']);
    expect(zh.map(([value]) => value)).toEqual(
      expect.arrayContaining(['audit', 'validate', 'init', 'completion']),
    );
    expect(zh.map(([value]) => value)).not.toContain('complete');
    const [, chinese] = zh.find(([value]) => value === 'audit')!;
    const [, english] = (await suggested(['au'], 'en'))[0]!;
    expect(chinese).toMatch(/台账/);
    expect(english).toMatch(/^\w/);
  });

  test('a command below a command', async () => {
    expect(await values('rules', 'co')).toEqual(['coverage']);
  });

  test('an option of the command', async () => {
    expect(await values('audit', '--fa')).toEqual(['--fail-on']);
    expect(await values('audit', 'x.yaml', '--qu')).toEqual(['--quiet']);
  });

  test('a value, behind a blank, behind = and behind the = that bash cuts off', async () => {
    expect(await values('audit', '--fail-on', '')).toEqual([...FAIL_ON]);
    expect(await values('audit', '--format=j')).toEqual(
      FORMATS.filter((name) => name.startsWith('j')).map((name) => `--format=${name}`),
    );
    expect(await values('audit', '--format', '=', 'sa')).toEqual(['sarif']);
    expect(await values('audit', '--format', '=')).toEqual([...FORMATS]);
  });

  test('an id, with its title, behind others and a comma too', async () => {
    const [, title] = (await suggested(['audit', '--only', 'A15.5']))[0]!;
    expect(title).not.toBe('');
    expect(await values('audit', '--only', 'A36.3,A15.5')).toEqual(['A36.3,A15.5']);
    expect(await values('rules', 'test', 'A15', 'A36.')).toEqual(['A36.1', 'A36.2', 'A36.3']);
  });

  test('files where the inventory or a file is named, and nothing where anything may stand', async () => {
    expect(await values('audit', '')).toEqual([':files']);
    expect(await values('audit', '--config', 'net')).toEqual([':files']);
    expect(await values('audit', '--as-of', '')).toEqual([]);
    expect(await values('audit', '--', '-')).toEqual([':files']);
  });

  test('the words of the line are never taken for options of the asking', async () => {
    expect(await values('audit', '--lang', '')).toEqual(['zh', 'en']);
    expect(await values('--help')).toEqual(['--help']);
  });
});

test.each(['zh', 'en'])('a shell that is not known is said, and which are: %s', async (lang) => {
  const { code, stderr } = await run(['completion', 'tcsh', '--lang', lang]);
  expect(code).toBe(2);
  expect(stderr).toContain('powershell');
});

/** A folder with `netsec` on its own, for a shell to find. */
function withNetsec(): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(path.join(tmpdir(), 'netsec-shell-'));
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(
    path.join(bin, 'netsec'),
    `#!/bin/sh\nexec "${process.execPath}" "${process.cwd()}/bin/netsec.js" "$@"\n`,
  );
  chmodSync(path.join(bin, 'netsec'), 0o755);
  mkdirSync(path.join(folder, 'work'));
  writeFileSync(path.join(folder, 'work', '台账.yaml'), '');
  return {
    folder: path.join(folder, 'work'),
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' },
  };
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe('in bash', () => {
  const { folder, env } = withNetsec();
  const complete = (line: string, type = 9): readonly string[] => {
    const words = line.split(' ');
    const script = `source <(netsec completion bash)
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMP_TYPE=${type}
_netsec 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  };

  test('several suggestions show what they mean, one is put in bare', () => {
    expect(complete('netsec va')).toEqual(['validate']);
    expect(complete('netsec rules ').some((line) => /^coverage {2}\(.+\)$/.test(line))).toBe(true);
    expect(complete('netsec rules ', 37)).toContain('coverage');
  });

  test('file names are the shell’s own, and what is typed is never run', () => {
    expect(complete('netsec audit ')).toEqual([]);
    expect(complete('netsec audit $(touch made) --fai')).toEqual(['--fail-on']);
    expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).toBe('台账.yaml\n');
  });
});

describe.skipIf(!has('zsh'))('in zsh', () => {
  const { folder, env } = withNetsec();
  const complete = (...words: string[]): string => {
    const script = `_describe() { print -l -- "\${(@P)2}"; }; _files() { print files; }; compdef() { :; }
source <(netsec completion zsh)
words=(${words.map((word) => `'${word}'`).join(' ')}); CURRENT=\${#words}; PREFIX="\${words[-1]}"; _netsec`;
    return execFileSync('zsh', ['-f', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  };

  test('suggestions come with what they mean', () => {
    expect(complete('netsec', 'va')).toMatch(/^validate:.+\n$/);
    expect(complete('netsec', 'audit', '--format=sar')).toBe('--format=sarif\n');
    expect(complete('netsec', 'audit', '')).toBe('files\n');
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  const { folder, env } = withNetsec();
  const complete = (line: string): readonly string[] =>
    execFileSync('fish', ['--no-config', '-c', `netsec completion fish | source; complete -C '${line}'`], {
      cwd: folder,
      env: { ...env, HOME: folder },
      encoding: 'utf8',
    })
      .split('\n')
      .filter(Boolean);

  test('suggestions come with what they mean', () => {
    expect(complete('netsec va')).toEqual([expect.stringMatching(/^validate\t.+/)]);
    expect(complete('netsec audit --format=sar')).toEqual(['--format=sarif']);
    expect(complete('netsec audit 台')).toEqual(['台账.yaml']);
  });
});
