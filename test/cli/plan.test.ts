import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const read = (file = 'problems.yaml') => readFileSync(path.join(folder, file), 'utf8');
const plan = (...options: string[]) => run(['plan', folder, '--as-of', '2026-11-01', ...options]);
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(file, after);
};

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly added: readonly string[];
  readonly reopened: readonly string[];
  readonly mayBeClosed: readonly { id: string; code: string; location: { file: string; line: number } }[];
  readonly attention: readonly { id: string; code: string }[];
  readonly overdue: readonly { id: string }[];
  readonly problems: readonly {
    id: string;
    fingerprint: string | null;
    title: string;
    dueOn: string;
    closedOn: string | null;
  }[];
}
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-en'] }).compile(
  JSON.parse(readFileSync('schemas/ledger.schema.json', 'utf8')),
);

async function told(...options: string[]): Promise<Told & { readonly code: number }> {
  const { code, stdout, stderr } = await plan('--format', 'json', ...options);
  if (stdout === '') throw new Error(stderr);
  const ledger = JSON.parse(stdout) as Told;
  expect([validate(ledger), validate.errors]).toEqual([true, null]);
  return { code, ...ledger };
}
const gapsOf = async (...options: string[]) => {
  const { stdout } = await run(['audit', folder, '--as-of', '2026-11-01', '--format', 'json', ...options]);
  const report = JSON.parse(stdout) as {
    results: {
      rule: string;
      gaps: { fingerprint: string; verdict: string; withheld: boolean; waiver: object | null }[];
    }[];
    evidenceProblems: { fingerprint: string }[];
  };
  const gaps = report.results
    .filter(({ rule }) => rule !== 'A40.3' && rule !== 'A40.4')
    .flatMap(({ gaps: own }) => own)
    .filter(({ verdict, waiver }) => waiver === null && (verdict === 'fail' || verdict === 'undeclared'));
  return [...gaps, ...report.evidenceProblems].map(({ fingerprint }) => fingerprint).sort();
};

const SMALL = `unit: { id: u, name: 某局, category: county, region: "411024" } # 单位
accounts:
  - { id: a1, login: a1, system: s, shared: false, status: active, person: p }
systems:
  - { id: s, name: 门户, kind: website, status: online }
people:
  - { id: p, name: 张某, leftOn: 2026-01-05 }
  - { id: q, name: "李\\u202e某" }
departments: [{ id: office, name: 办公室 }]
`;
const ONLY = ['--only', 'A36.3'];
const RECORD = 'A36.3-';

describe('the sample county, there and back', () => {
  const ledger = 'rectification.yaml';
  beforeEach(() => cpSync('fixtures/sample-county', folder, { recursive: true }));

  test('every open gap gets an entry, the inventory still validates, and a second run changes nothing', async () => {
    const gaps = await gapsOf();
    const first = await told('--unverified');
    const entered = first.problems.filter(({ fingerprint }) => fingerprint !== null);
    expect(entered.map(({ fingerprint }) => fingerprint).sort()).toEqual(gaps);
    expect(entered.map(({ id }) => id)).toEqual(first.added);
    expect(new Set(first.problems.map(({ id }) => id)).size).toBe(first.problems.length);
    const text = read(ledger);
    expect(await gapsOf()).toEqual(gaps);
    expect(await told()).toMatchObject({ added: [], reopened: [], overdue: first.overdue });
    expect(read(ledger)).toBe(text);
    // On the last day none of them is late, on the day after all are but those that end by themselves only later, and
    // article 40 says the same of them.
    const dueThen = first.problems
      .filter(({ id, dueOn }) => first.added.includes(id) && dueOn === '2026-12-01')
      .map(({ id }) => id);
    expect(dueThen.length).toBeGreaterThan(80);
    expect(first.added.length - dueThen.length).toBeGreaterThan(5);
    const late = async (day: string) => {
      const { overdue } = await told('--as-of', day, '--print');
      return overdue.map(({ id }) => id).filter((id) => first.added.includes(id));
    };
    expect(await late('2026-12-01')).toEqual([]);
    expect(await late('2026-12-02')).toEqual(dueThen);
    const of40 = await run(['audit', folder, '--as-of', '2026-12-02', '--only', 'A40.4', '--format', 'json']);
    const failing = (
      JSON.parse(of40.stdout) as { results: { verdict: string; subject: { id: string } }[] }
    ).results
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ subject }) => subject.id);
    expect(dueThen.filter((id) => !failing.includes(id))).toEqual([]);
  });

  test('what is only unverified is counted, and not entered', async () => {
    const { added } = await told('--unverified', '--dry-run');
    const { stderr } = await plan('--dry-run');
    const left = Number(/另有 (\d+) 项待核实，没有登记：.*--unverified/.exec(stderr)?.[1]);
    expect(left).toBeGreaterThan(20);
    expect((await told('--dry-run')).added).toHaveLength(added.length - left);
    expect((await plan('--dry-run', '--unverified')).stderr).not.toContain('没有登记：');
  });

  test('that a new year begins mends nothing: what is owed each year has the usual term', async () => {
    const { problems } = await told();
    const entered = problems.filter(({ fingerprint }) => fingerprint !== null);
    const isOver = ({ id }: { readonly id: string }) => id.startsWith('A43.1-');
    const dues = entered.filter((problem) => !isOver(problem)).map(({ dueOn }) => dueOn);
    expect(dues).toContain('2026-12-01');
    // A term after the first day of the year.
    expect(dues).not.toContain('2027-01-31');
    // Last year's appraisal is over, and nothing but the turn of the year ends its gap.
    expect(entered.filter(isOver)).toMatchObject([{ dueOn: '2027-01-31' }]);
  });

  test('what nothing but time ends is due a term after that day, and stays closed until then', async () => {
    const { problems } = await told();
    const test = problems.find(({ title }) => title.includes('pentest-wuzi'))!;
    expect(test).toMatchObject({ dueOn: '2027-04-17' });
    const close = (dueOn: string) => {
      const [head, entry = ''] = read(ledger).split(`  - id: ${test.id}\n`);
      const closed = entry
        .replace(/dueOn: \S+/, `dueOn: ${dueOn}`)
        .replace('status: open', 'status: closed\n    closedOn: 2026-11-20');
      write(ledger, `${head}  - id: ${test.id}\n${closed}`);
    };
    const entered = read(ledger);
    close('2027-04-17');
    expect((await told('--as-of', '2026-12-02')).reopened).toEqual([]);
    write(ledger, entered.replace('dueOn: 2027-04-17', 'dueOn: 2026-12-01'));
    const { attention } = await told('--as-of', '2026-12-02');
    expect(attention).toContainEqual(
      expect.objectContaining({
        id: test.id,
        code: 'ends-later',
        message: expect.stringContaining('2027-04-17'),
      }),
    );
    close('2026-12-01');
    const again = await told('--as-of', '2026-12-02');
    expect(again.reopened).toEqual([test.id]);
    expect(again.problems.find(({ id }) => id === test.id)).toMatchObject({ dueOn: '2027-04-17' });
  });

  test('nothing that a classified record says comes into the ledger', async () => {
    edit(
      'media.yaml',
      'id: jiyao-02, status: in-use, classified: true',
      'id: jiyao-02, status: in-use, classified: true, note: 绝密甲, capacityGib: 98765',
    );
    await told();
    expect(read(ledger)).toContain('jiyao-02');
    expect(read(ledger)).not.toMatch(/绝密甲|98765/);
  });

  test('mended, closed, come back, gone', async () => {
    await told();
    // mended: proposed, and not closed
    edit(
      'accounts-internal.yaml',
      /(id: wuzi-qiliqiu.*)status: active/,
      '$1status: disabled, disabledOn: 2026-06-30',
    );
    const before = read(ledger);
    const mended = await told();
    const off = mended.problems.find(({ title }) => title.includes('qiliqiu'))!;
    const proposal = mended.mayBeClosed.find(({ id }) => id === off.id)!;
    expect(proposal).toMatchObject({ code: 'standing.passes', location: { file: ledger } });
    expect(read(ledger).split('\n')[proposal.location.line - 1]).toBe('    status: open');
    expect(read(ledger)).toBe(before);
    // a person closes it
    const lines = before.split('\n');
    lines[proposal.location.line - 1] = '    status: closed # 已核实\n    closedOn: 2026-11-01';
    write(ledger, lines.join('\n'));
    const closed = await told();
    expect(closed.mayBeClosed.map(({ id }) => id)).not.toContain(off.id);
    expect(closed.counts.closed).toBe((mended.counts.closed ?? 0) + 1);
    // it comes back
    edit('accounts-internal.yaml', 'status: disabled, disabledOn: 2026-06-30', 'status: active');
    const untouched = read(ledger);
    const words = path.join(folder, 'words.txt');
    const back = await told('--as-of', '2026-11-20', '--format', `text=${words}`);
    expect(readFileSync(words, 'utf8').replace(/\s+/g, ' ')).toMatch(
      /重新列入台账（1 项，整改期限 2026-12-20） 销号以后，检查仍有这些差距：/,
    );
    expect(back.reopened).toEqual([off.id]);
    expect(back.problems.find(({ id }) => id === off.id)).toMatchObject({
      dueOn: '2026-12-20',
      closedOn: null,
    });
    expect(read(ledger)).toContain(
      '    status: open # 已核实\n    reopenedOn: 2026-11-20\n    closedOn: 2026-11-01\n',
    );
    expect(
      read(ledger)
        .replace('    reopenedOn: 2026-11-20\n', '')
        .replace('dueOn: 2026-12-20', 'dueOn: 2026-12-01'),
    ).toContain(untouched.replace('status: closed # 已核实', 'status: open # 已核实').slice(0, -1));
    // its record is taken out
    edit('accounts-internal.yaml', /\n {2}- \{id: wuzi-qiliqiu[\s\S]*?\}\}/, '');
    const gone = await told();
    expect(gone.mayBeClosed.find(({ id }) => id === off.id)).toMatchObject({ code: 'standing.record-gone' });
  });
});

describe('a small unit', () => {
  beforeEach(() => write('unit.yaml', SMALL));

  test('a ledger of its own, as people read and write it', async () => {
    expect(await plan(...ONLY)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('已写入 problems.yaml：新登记'),
    });
    const [remark, remark2, key, ...entries] = read().split('\n');
    expect([remark?.[0], remark2?.[0], key]).toEqual(['#', '#', 'problems:']);
    expect(entries[0]).toMatch(/^ {2}- id: A36\.3-[0-9a-f]{8}$/);
    // Whoever reads the entry years later sees which duty it is, without the rules.
    expect(entries[1]).toMatch(/^ {4}title: 离岗离职人员的账户和权限及时清理：a1（a1）/);
    expect(read()).toContain('foundOn: 2026-11-01\n');
    expect(read()).toContain('dueOn: 2026-12-01\n');
    expect(read()).not.toMatch(/^ *(owner|department|verifiedBy|closedOn):|null|""/m);
    expect(read('unit.yaml')).toBe(SMALL);
  });

  test('--dry-run shows the lines and writes nothing', async () => {
    const { code, stdout } = await plan('--dry-run', ...ONLY);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^--- \/dev\/null\n\+\+\+ problems\.yaml\n@@ -1,0 \+1,\d+ @@\n(\+.*\n)+$/);
    expect(existsSync(path.join(folder, 'problems.yaml'))).toBe(false);
  });

  test('new entries stand behind the others, in the file that holds them', async () => {
    const own =
      '# 台账\r\nproblems:\r\n    - {id: 1号, title: "检查:发现", foundOn: 2026-10-01, status: rectified} # 手工\r\n# 完\r\n';
    write('work.yaml', own);
    const { counts } = await told(...ONLY);
    expect(counts).toMatchObject({ rectified: 1, open: expect.any(Number) });
    const [head, tail] = read('work.yaml').split('# 完\r\n');
    expect(tail).toBe('');
    expect(head).toMatch(/ # 手工\r\n {4}- id: A36\.3-[0-9a-f]{8}\r\n {6}title: /);
    expect(head?.replaceAll('\r\n', '')).not.toContain('\n');
    expect(existsSync(path.join(folder, 'problems.yaml'))).toBe(false);
  });

  test('a problem that no audit found is left alone, and counts its days', async () => {
    write('problems.yaml', 'problems:\n  - { id: x, title: 检查发现, foundOn: 2026-10-02, status: open }\n');
    expect(await told('--only', 'A44.1')).toMatchObject({ code: 0, overdue: [], mayBeClosed: [] });
    expect(await told('--only', 'A44.1', '--as-of', '2026-11-02')).toMatchObject({
      code: 1,
      overdue: [{ id: 'x' }],
    });
  });

  test('what somebody says is mended and is not', async () => {
    await told(...ONLY);
    edit('problems.yaml', 'status: open', 'status: rectified');
    const { attention, problems } = await told(...ONLY);
    expect(attention).toMatchObject([{ id: problems[0]?.id, code: 'unmended' }]);
  });

  test('a fact that has gone missing is no mending, and duties not asked for are not spoken of', async () => {
    const site =
      'networks: [{ id: n, name: 互联网, kind: internet }]\nsystems:\n  - { id: w, name: 网站, kind: website, status: online, hasPage: true, networks: [n], responsibleUnit: 某局 }\nfooters:\n  - { id: f, system: w, placement: bottom, icp: { number: 豫1 } }\n';
    write('unit.yaml', `${SMALL.slice(0, SMALL.indexOf('\n') + 1)}${site}`);
    const only = ['--only', 'A15.5', '--unverified'];
    const { problems } = await told(...only);
    expect(problems).toMatchObject([{ title: expect.stringContaining('网站标明 ICP 备案号') }]);
    edit('unit.yaml', ', networks: [n]', '');
    edit('unit.yaml', '豫1', '豫ICP备2021004680号-1');
    const id = problems[0]?.id;
    expect(await told(...only)).toMatchObject({
      mayBeClosed: [],
      attention: [{ id, code: 'standing.undecided' }],
    });
    expect(await told(...ONLY)).toMatchObject({ mayBeClosed: [], attention: [] });
    edit('unit.yaml', 'status: online', 'status: online, networks: [n]');
    const both = (code: string) => ({ mayBeClosed: [{ id, code }, { code }], attention: [] });
    expect(await told(...only)).toMatchObject(both('standing.passes'));
    edit('unit.yaml', 'status: online', 'status: retired');
    expect(await told(...only)).toMatchObject(both('standing.not-applicable'));
    edit('unit.yaml', 'status: retired', 'status: online');
    edit('unit.yaml', /footers:\n.*\n/, '');
    expect(await told(...only)).toMatchObject({
      mayBeClosed: [{ code: 'standing.passes' }],
      attention: [{ id, code: 'standing.undecided' }],
    });
  });

  test('a closed entry is not opened by an audit of a day before it was closed', async () => {
    await told(...ONLY);
    edit('problems.yaml', 'status: open', 'status: closed\n    closedOn: 2026-11-10');
    expect(await told(...ONLY)).toMatchObject({ reopened: [], added: [] });
    expect(await told(...ONLY, '--as-of', '2026-11-10')).toMatchObject({
      reopened: [expect.stringContaining(RECORD)],
    });
  });

  test('two of one list are told apart, and due a term after the last of them ends', async () => {
    const extension = (to: string, on: string) =>
      `{to: ${to}, extendedOn: 2026-01-05, permission: {decision: approved, on: ${on}, number: 批1}}`;
    const extensions = [extension('甲中心', '2026-03-01'), extension('乙中心', '2026-05-01')];
    write(
      'unit.yaml',
      `${SMALL}networks: [{id: n, name: 机关网, kind: office, status: in-use, extensions: [${extensions}]}]\n`,
    );
    const { problems } = await told('--only', 'A27.2');
    expect(problems).toMatchObject([
      { title: expect.stringMatching(/机关网（n）：甲中心$/), dueOn: '2027-06-01' },
      { title: expect.stringMatching(/机关网（n）：乙中心$/), dueOn: '2027-06-01' },
    ]);
    rmSync(path.join(folder, 'problems.yaml'));
    const words = (await plan('--only', 'A27.2')).stdout.replace(/\s/g, '');
    expect(words).toContain('新登记（2项，整改期限2027-06-01）');
    expect(words).not.toContain('；期限');
  });

  test('a publicity week that was missed is due after its year, and may be closed once that is over', async () => {
    write('unit.yaml', `${SMALL}campaigns: []\n`);
    const week = ['--only', 'A37.2'];
    expect(await told(...week)).toMatchObject({ problems: [{ dueOn: '2027-01-31' }] });
    const standing = async (day: string) => {
      const { mayBeClosed, attention } = await told('--as-of', day, ...week);
      return [mayBeClosed, attention].map((those) => those.map(({ code }) => code));
    };
    expect(await standing('2026-12-31')).toEqual([[], []]);
    expect(await standing('2027-01-01')).toEqual([['standing.year-over'], []]);
    edit('problems.yaml', 'status: open', 'status: closed\n    closedOn: 2026-11-20');
    expect((await told('--as-of', '2026-12-31', ...week)).reopened).toEqual([]);
    expect((await told('--as-of', '2027-01-02', ...week)).reopened).toEqual([]);
  });

  test('the ledger as it is handed in', async () => {
    await told(...ONLY);
    edit(
      'problems.yaml',
      'status: open',
      'status: closed\n    closedOn: 2026-11-01\n    verifiedBy: q\n    owner: p\n    department: office\n    progress: 已停用|见附件',
    );
    const { stdout, code } = await plan('--print', '--format', 'markdown');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '| 问题 | 依据 | 风险等级 | 整改措施 | 责任部门 | 责任人 | 整改期限 | 完成情况 | 验证人 | 销号日期 |\n',
    );
    expect(stdout).toContain(
      String.raw`| 办公室 | 张某 | 2026-12-01 | 已销号；已停用\|见附件 | 李\\u{202e}某 | 2026-11-01 |`,
    );
  });

  test('text fits the terminal, in both languages', async () => {
    await told(...ONLY);
    for (const lang of ['zh', 'en']) {
      const { stdout } = await run(['plan', folder, '--as-of', '2027-01-01', '--print', '--lang', lang], {
        env: { COLUMNS: '48' },
      });
      expect(stdout.split('\n').filter((line) => line.length > 48)).toEqual([]);
      expect(stdout).toContain(lang === 'zh' ? '已逾期' : 'overdue');
    }
  });
});

describe('what is refused, with nothing written', () => {
  test('a ledger kept as CSV, or in another encoding', async () => {
    write('unit.yaml', SMALL);
    write('problems.csv', 'id,title,foundOn,status\nx,检查发现,2026-10-02,open\n');
    expect(await plan(...ONLY)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^problems\.csv:1:1：.*CSV.*另建 problems\.yaml，只写一行“problems: \[\]”[\s\S]*没有写入/,
      ),
    });
    write('problems.yaml', 'problems: []\n');
    expect((await plan(...ONLY)).stderr).toContain('已写入 problems.yaml');
    const entered = read();
    const of = (key: string) => new RegExp(`${key}: ([^\\s,}]+)`).exec(entered)?.[1];
    rmSync(path.join(folder, 'problems.yaml'));
    const cells = ['id', 'fingerprint', 'rule', 'requirement', 'subject'].map(of);
    const headings = 'id,gap.fingerprint,gap.rule,gap.requirement,gap.subject,title,foundOn,closedOn,status';
    write('problems.csv', `${headings}\n${cells.join(',')},a,2026-10-01,2026-10-02,closed\n`);
    const reopened = await plan(...ONLY);
    expect([reopened.code, reopened.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^problems\.csv:2:\d+：.*“status”一格填 open.*\n.*“重新列入日期”一格填 2026-11-01[\s\S]*没有写入/,
      ),
    ]);
    rmSync(path.join(folder, 'problems.csv'));
    writeFileSync(path.join(folder, 'problems.yaml'), Buffer.from(`\ufeff${'problems: []\n'}`, 'utf16le'));
    expect(await plan(...ONLY)).toMatchObject({ code: 2, stderr: expect.stringContaining('UTF-8') });
  });

  test('a ledger beside files that are named without it', async () => {
    write('unit.yaml', SMALL);
    write('problems.yaml', 'problems: []\n');
    const named = await run(['plan', path.join(folder, 'unit.yaml'), '--as-of', '2026-11-01']);
    expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining('problems.yaml 已经存在') });
    expect(read()).toBe('problems: []\n');
  });

  test.each([
    [['--print', '--dry-run'], '不能同时使用'],
    [['--print', '--unverified'], '--unverified 不能同时使用'],
    [['--as-of', '2026-13-01'], '不是存在的日期'],
    [['--format', 'pdf'], 'pdf 不对'],
    [['--only', 'A99'], '没有编号为 A99'],
  ])('%j', async (options, words) => {
    write('unit.yaml', SMALL);
    expect(await plan(...options)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(words),
    });
  });

  test('standard input', async () => {
    expect(await run(['plan', '-'], { input: SMALL })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('没有文件可改'),
    });
  });

  test('a broken inventory', async () => {
    write('unit.yaml', 'unit: {\n');
    expect(await plan()).toMatchObject({ code: 2, stderr: expect.stringContaining('unit.yaml:1:7') });
    expect(existsSync(path.join(folder, 'problems.yaml'))).toBe(false);
  });
});
