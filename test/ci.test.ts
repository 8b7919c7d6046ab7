import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from './cli/run.ts';

const AS_OF = '2026-11-01';

let repository: string;

/** A git repository with an inventory in a folder of its own. */
beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'netsec-ci-'));
  cpSync('fixtures/model-unit', path.join(repository, '台账'), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: repository });
});

/** Something that is a gap, on a line that is known. */
function openGap(): { readonly file: string; readonly line: number } {
  const file = path.join(repository, '台账/systems.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('retentionDays:'));
  lines[line] = lines[line]!.replace(/retentionDays: \d+/, 'retentionDays: 90');
  writeFileSync(file, lines.join('\n'));
  return { file: '台账/systems.yaml', line: line + 1 };
}

interface Step {
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** Runs the action's steps as a runner does, with these inputs. */
function act(inputs: Readonly<Record<string, string>>) {
  const action: Action = parse(readFileSync('action.yml', 'utf8'));
  const given = (name: string): string => inputs[name] ?? action.inputs[name]!.default;
  const filled = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given(name));
  const [summary, output] = ['summary', 'output'].map((name) => path.join(repository, `.git/${name}`));
  let stdout = '';
  for (const { run: script, env = {} } of action.runs.steps) {
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: repository,
      encoding: 'utf8',
      env: {
        ...process.env,
        GITHUB_ACTION_PATH: process.cwd(),
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        ...own,
      },
    });
    stdout += ended.stdout;
    if (ended.status !== 0)
      return { code: ended.status, stdout, stderr: ended.stderr, summary: read(summary!) };
  }
  return { code: 0, stdout, stderr: '', summary: read(summary!) };
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

describe('the action', () => {
  test('builds only where nothing was built', () => {
    const { runs }: Action = parse(readFileSync('action.yml', 'utf8'));
    const [build] = runs.steps;
    const looked = /-f "\$GITHUB_ACTION_PATH\/([^"]+)"/.exec(build!.run)?.[1];
    expect(existsSync(looked!)).toBe(true);
  });

  test('passes a clean unit and leaves its reports', () => {
    const { code, summary } = act({ inventory: '台账', 'as-of': AS_OF });
    expect(code).toBe(0);
    expect(summary).toContain('# ');
    const reports = path.join(repository, 'netsec-reports');
    expect(JSON.parse(read(path.join(reports, 'netsec-report.json'))).summary.complianceRate).toBe(1);
    expect(read(path.join(repository, '.git/output'))).toContain('sarif=netsec-reports/netsec.sarif');
  });

  test('fails on a gap, and remarks on its line', () => {
    const { file, line } = openGap();
    const { code, stdout } = act({ inventory: '台账', 'as-of': AS_OF });
    expect(code).toBe(1);
    expect(stdout).toContain(`file=${file},line=${line},`);
    const sarif = JSON.parse(read(path.join(repository, 'netsec-reports/netsec.sarif')));
    const uris = sarif.runs[0].results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]!.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain(encodeURI(file));
  });

  test('takes the severity that fails, and inputs that try to be commands', () => {
    openGap();
    expect(act({ inventory: '台账', 'as-of': AS_OF, 'fail-on': 'none' }).code).toBe(0);
    expect(act({ inventory: '$(touch made)', 'as-of': AS_OF }).code).toBe(2);
    expect(() => read(path.join(repository, 'made'))).toThrow();
  });
});

describe('the hooks', () => {
  const hooks: readonly { readonly id: string; readonly entry: string; readonly files: string }[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8'),
  );

  /** Runs a hook's entry as pre-commit does: the program of the package on the PATH, in the repository's root. */
  function hook(id: string, ...args: string[]): number | null {
    const bin = path.join(repository, '.git/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      path.join(bin, 'netsec'),
      `#!/bin/sh\nexec "${process.execPath}" "${process.cwd()}/bin/netsec.js" "$@"\n`,
    );
    chmodSync(path.join(bin, 'netsec'), 0o755);
    const [command = '', ...own] = hooks.find((one) => one.id === id)!.entry.split(' ');
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    return spawnSync(command, [...own, ...args], { cwd: repository, env }).status;
  }

  test('pass a clean unit and stop a gap', () => {
    expect(hook('netsec-validate')).toBe(0);
    expect(hook('netsec-audit', '台账', '--as-of', AS_OF)).toBe(0);
    openGap();
    expect(hook('netsec-validate')).toBe(0);
    expect(hook('netsec-audit', '台账', '--as-of', AS_OF)).toBe(1);
  });

  test('are for the files an inventory is made of', () => {
    for (const { files } of hooks)
      for (const name of ['a.yaml', 'b.yml', 'c/d.json', '终端.csv']) expect(name).toMatch(new RegExp(files));
  });
});

describe('the GitLab template', () => {
  const { variables, netsec } = parse(readFileSync('ci/gitlab.yml', 'utf8'));
  const job = (set: Readonly<Record<string, string>>) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', netsec.script.join('\n')], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, ...variables, ...set },
    });

  test('runs, and writes what the merge request shows', () => {
    const { line } = openGap();
    const ended = job({
      NETSEC: `${process.execPath} ${process.cwd()}/bin/netsec.js`,
      NETSEC_INVENTORY: '台账',
      NETSEC_OPTIONS: `--as-of ${AS_OF}`,
    });
    expect(ended.status, ended.stderr).toBe(1);
    const { reports, paths } = netsec.artifacts;
    expect(paths).toEqual(['netsec-reports/']);
    const entries = JSON.parse(read(path.join(repository, reports.codequality)));
    expect(
      entries.map(({ location }: { location: { lines: { begin: number } } }) => location.lines.begin),
    ).toContain(line);
    expect(read(path.join(repository, reports.junit))).toContain('<testsuites');
  });

  test('fails where nobody said how netsec is run, and says so', () => {
    const { status, stdout, stderr } = job({});
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/没有设置 NETSEC.*\n.*NETSEC is not set/);
  });
});

test('the options that the samples use are there', async () => {
  const { stdout } = await run(['audit', '--help']);
  for (const file of ['action.yml', 'ci/gitlab.yml', '.pre-commit-hooks.yaml'])
    for (const [option] of readFileSync(file, 'utf8').matchAll(/(?<=[ (])--(?!yes|no-)[a-z-]+/g))
      expect(stdout).toContain(option);
});
