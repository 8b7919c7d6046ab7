import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, shell } from './run.ts';

/** Reports go beside the repository, as a CI service keeps them. */
const AUDIT = 'netsec audit 台账 --as-of 2026-11-01';

let place = '';
let repository = '';

beforeAll(async () => {
  place = realpathSync(mkdtempSync(path.join(tmpdir(), 'netsec-scratch-')));
  repository = path.join(place, 'repository');
  cpSync('fixtures/model-unit', path.join(repository, '台账'), { recursive: true });
  await git(
    'init -q -b main',
    'config user.name t',
    'config user.email t@example.org',
    'config core.autocrlf false',
  );
  await commit('a clean unit');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function sh(line: string): Promise<Ended> {
  return shell(line, repository);
}

async function git(...commands: readonly string[]): Promise<void> {
  const { code, stderr } = await sh(commands.map((command) => `git ${command}`).join(' && '));
  if (code !== 0) throw new Error(stderr);
}

async function commit(what: string): Promise<void> {
  await git('add -A', `commit -q -m '${what}'`);
}

/** Changes a file of the inventory as a person would, in one place. */
function edit(file: string, from: string | RegExp, to: string): void {
  const name = path.join(repository, '台账', file);
  const before = readFileSync(name, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(name, after);
}

const lineOf = (file: string, text: string): number =>
  readFileSync(path.join(repository, '台账', file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

interface SarifResult {
  readonly ruleId: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

const saved = (file: string) => JSON.parse(readFileSync(path.join(place, file), 'utf8'));
const sarif = (file: string): readonly SarifResult[] => saved(file).runs[0].results;

/** The steps build on each other, as work in a repository does. */
describe('a repository that holds the inventory', () => {
  test('a clean unit passes', async () => {
    const { code, stderr } = await sh(`${AUDIT} --quiet`);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('an old gap on main: its report is kept as the baseline', async () => {
    edit('systems.yaml', 'retentionDays: 200', 'retentionDays: 100');
    await commit('logs are kept too short');
    const { code } = await sh(`${AUDIT} --format json=../main.json`);
    expect(code).toBe(1);
    expect((await sh(`${AUDIT} --quiet --baseline ../main.json`)).code).toBe(0);
  });

  test('a gap opened on a branch stops it, with a remark on the very line', async () => {
    await git('checkout -q -b branch');
    edit('systems.yaml', 'overduePatches: 0', 'overduePatches: 3');
    await commit('patches are overdue');
    const { code } = await sh(`${AUDIT} --baseline ../main.json --format sarif=../branch.sarif`);
    expect(code).toBe(1);
    const results = sarif('branch.sarif');
    expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['A17.2', 'new'],
      ['A18.4', 'unchanged'],
    ]);
    const [{ physicalLocation }] = results[0]!.locations as [SarifResult['locations'][number]];
    expect(physicalLocation.artifactLocation.uri).toBe(`${encodeURIComponent('台账')}/systems.yaml`);
    expect(physicalLocation.region.startLine).toBe(lineOf('systems.yaml', 'overduePatches: 3'));
    const { stdout } = await sh(`${AUDIT} --baseline ../main.json --format github`);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    expect(stdout).toContain('另有 1 项差距在对照的报告中已有');
    await sh(`${AUDIT} --baseline ../main.json --format json=../branch.json`);
    expect(saved('branch.json').baseline.counts).toEqual({
      new: 1,
      worse: 0,
      better: 0,
      unchanged: 1,
      closed: 0,
    });
  });

  test('a waiver merged makes it pass; diff calls the waiver worse; the inspector’s view still fails', async () => {
    writeFileSync(
      path.join(repository, '台账/waivers.yaml'),
      `waivers:
  - id: site-patches
    rule: A17.2
    requirement: none-overdue
    subject: {collection: systems, id: site}
    reason: 补丁与云平台不兼容，十一月中旬更换
    owner: 许安
    approver: 某局长
    approvedOn: 2026-10-30
    expiresOn: 2026-11-20
`,
    );
    await commit('an exception');
    await git('checkout -q main', 'merge -q --no-edit branch');
    const { code, stderr } = await sh(`${AUDIT} --baseline ../main.json --format json=../waived.json`);
    expect(code).toBe(0);
    expect(stderr).toContain('1 份豁免将在 30 天内到期：site-patches');
    expect(stderr).toContain('放宽，见 netsec diff：新增豁免 site-patches');

    const told = await sh('netsec diff ../branch.json ../waived.json');
    expect(told.code).toBe(1);
    expect(told.stdout).toContain('放宽（1 处，算作变差）\n- 新增豁免 site-patches（A17.2，至 2026-11-20）');
    expect(told.stdout).toContain('结论：变差；新增 0 项，变差 0 项，放宽 1 处');

    for (const baseline of ['main', 'waived'])
      expect((await sh(`${AUDIT} --quiet --baseline ../${baseline}.json --no-waivers`)).code).toBe(1);
    await sh(`${AUDIT} --format sarif=../waived.sarif`);
    expect(sarif('waived.sarif').map(({ ruleId }) => ruleId)).toEqual(['A18.4']);
    await sh(`netsec report ../waived.json --format sarif=../suppressed.sarif --include-waived`);
    const [waived] = sarif('suppressed.sarif');
    expect(waived).toMatchObject({
      ruleId: 'A17.2',
      suppressions: [{ status: 'accepted', kind: 'external' }],
    });
    expect(waived?.suppressions?.[0]?.justification).toContain('site-patches');
  });

  test('the day after its end the gap is open again', async () => {
    const on = (day: string) =>
      sh(`netsec audit 台账 --as-of ${day} --quiet --only A17.2 --baseline ../waived.json`);
    expect((await on('2026-11-20')).code).toBe(0);
    expect((await on('2026-11-21')).code).toBe(1);
  });

  test('emptying a collection to silence a rule closes its gap, and diff catches it', async () => {
    await git('checkout -q -b silence');
    edit('construction.yaml', / {4}closedOn: 2026-04-02\n/, '');
    await commit('a vulnerability is still open');
    await sh(`${AUDIT} --format json=../open.json`);
    const counts = (file: string) => saved(file).summary.gaps.high;
    edit('construction.yaml', /^vulnerabilities:\n(?: .*\n|\n|#.*\n)*/m, 'vulnerabilities: []\n\n');
    await commit('no vulnerabilities any more');
    await sh(`${AUDIT} --format json=../silent.json`);
    expect([counts('open.json'), counts('silent.json')]).toEqual([4, 1]);
    expect((await sh(`${AUDIT} --quiet --baseline ../open.json`)).code).toBe(0);
    const { code, stdout } = await sh('netsec diff ../open.json ../silent.json --lang en');
    expect(code).toBe(1);
    expect(stdout).toContain('- vulnerabilities was emptied (it had 2 records)');
    expect(stdout).toContain('Result: worse; new 0, worse 0, loosened 1, better 0, closed 3');
  });

  test('records moved to another file and put in another order stay the same gaps', async () => {
    await git('checkout -q main');
    await sh(`${AUDIT} --format json=../before.json`);
    const name = path.join(repository, '台账/systems.yaml');
    const text = readFileSync(name, 'utf8');
    const [head = '', ...records] = text.split(/^(?= {2}- id: )/m);
    const moved = records.splice(0, 1);
    writeFileSync(name, [head, ...records].join(''));
    writeFileSync(path.join(repository, '台账/网站.yaml'), `systems:\n${moved.join('')}`);
    await sh(`${AUDIT} --format json=../after.json`);
    const { code, stdout } = await sh('netsec diff ../before.json ../after.json');
    expect([code, stdout.split('\n').at(-2)]).toEqual([
      0,
      '结论：没有新增或变差；新增 0 项，变差 0 项，放宽 0 处，好转 0 项，消除 0 项，不变 2 项',
    ]);
  });
});
