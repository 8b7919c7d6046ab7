import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { run } from '../cli/run.ts';
import { auditBy, changed, folderOf, ID, STARTED } from './given.ts';

const LUXI = 'fixtures/papers/luxi-2026-3';
const AUDIT = ['audit', 'fixtures/model-unit', '--as-of', '2026-11-01'];

async function reportOf(...argv: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await run([...argv, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A folder with one inventory file. */
function inventoryOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'netsec-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'unit.yaml'), text);
  return folder;
}

const unitIn = (category: string, region: string, more = '') =>
  `unit: { id: u, name: 某单位, category: ${category}, nature: organ, region: "${region}"${more} }\nterminals: []\n`;

describe('the worked example', () => {
  test('passes its own examples, which notice every change of its rules', async () => {
    const { code, stdout } = await run(['rules', 'test', '--rules', LUXI, '--mutate', '--lang', 'en']);
    expect(stdout).toMatch(/\n29 changes, 29 noticed \(100\.0 %\)/);
    expect(code).toBe(0);
  });

  test('is listed and covered like ours', async () => {
    const listed = await run(['rules', 'list', 'LX1', 'A15.5', '--rules', LUXI, '--lang', 'en']);
    expect(listed.stdout).toMatch(/A15\.5[\s\S]*LX1\.1 .*medium/);
    const covered = await run(['rules', 'coverage', '--rules', LUXI, '--lang', 'en']);
    expect(covered.stdout).toMatch(/鹿应急〔2026〕3号 1 Seals on terminals\nLX1\.1/);
    expect(covered.stdout).not.toMatch(/^- /m);
    expect(covered.code).toBe(0);
  });

  test('stands in the report behind ours, with its own articles, and the digest covers it', async () => {
    const [report, without] = [await reportOf(...AUDIT, '--rules', LUXI), await reportOf(...AUDIT)];
    expect(report.papers.map(({ id }) => id)).toEqual([...without.papers.map(({ id }) => id), 'luxi-2026-3']);
    expect(report.articles.slice(-2)).toMatchObject([
      { paper: 'luxi-2026-3', article: 1, footing: 'direct', verdict: 'undeclared' },
      { paper: 'luxi-2026-3', article: 2, footing: 'direct', verdict: 'pass' },
    ]);
    expect(report.summary.verdicts.undeclared).toBe(without.summary.verdicts.undeclared + 1);
    expect(report.rulebook.digest).not.toBe(without.rulebook.digest);
  });

  test('tightens a figure for those it binds, from its day on', async () => {
    const figure = async (...argv: readonly string[]) =>
      (await reportOf(...argv, '--rules', LUXI)).parameters.find(({ name }) => name === 'patchIntervalDays');
    expect(await figure(...AUDIT)).toMatchObject({
      value: 30,
      effect: 'tightened',
      reason: '鹿应急〔2026〕3号',
    });
    const before = ['audit', 'fixtures/model-unit', '--as-of', '2026-02-28'];
    expect(await figure(...before)).toMatchObject({ value: 90, effect: 'default' });
  });

  test.each(FORMATS.map((format) => [format]))('is in the report as %s', async (format) => {
    const { stdout, stderr } = await run([...AUDIT, '--rules', LUXI, '--format', format]);
    expect(stdout, stderr).toContain('LX1.1');
  });

  test('has its prose made again in the other language only with the paper', async () => {
    const saved = JSON.stringify(await reportOf(...AUDIT, '--rules', LUXI));
    const again = ['report', '-', '--lang', 'en', '--format', 'json'];
    const titles = async (...argv: readonly string[]) => {
      const { stdout } = await run([...again, ...argv], { input: saved });
      return (JSON.parse(stdout) as Report).articles.at(-2)!.title;
    };
    expect(await titles('--rules', LUXI)).toBe('Seals on terminals');
    expect(await titles()).toBe('终端封签');
  });

  test('has what it declares in ext checked in inventories', async () => {
    const folder = inventoryOf(
      `${unitIn('county', '411024').replace('terminals: []', '')}terminals:\n` +
        '  - { id: a, status: in-use, ext: { seal: 完好, free: [1] } }\n' +
        '  - { id: b, status: in-use, ext: { sealCheckedOn: 2026-13-01 } }\n' +
        '  - { id: c, status: in-use, ext: { seal: [intact] } }\n',
    );
    const { code, stderr } = await run(['validate', folder, '--rules', LUXI, '--lang', 'en']);
    expect(stderr).toMatch(/unit\.yaml:4:\d+: .*terminals\.ext\.seal.* intact/);
    expect(stderr).toMatch(/unit\.yaml:5:\d+: .*terminals\.ext\.sealCheckedOn/);
    expect(stderr).toMatch(/unit\.yaml:6:\d+: .*terminals\.ext\.seal\b/);
    expect(code).toBe(1);
    expect((await run(['validate', folder])).code).toBe(0);
  });
});

describe('whom a paper binds', () => {
  const footing = async (unit: string, ...argv: readonly string[]) => {
    const folder = folderOf({});
    const path = inventoryOf(unit);
    const asked = [
      'audit',
      path,
      '--as-of',
      '2026-11-01',

      '--format',
      'json',
      '--rules',
      ID,
      ...argv,
    ];
    const { stdout, stderr } = await run(asked, { cwd: folder });
    if (stdout === '') throw new Error(stderr);
    const { articles, footing: found } = JSON.parse(stdout) as Report;
    const of = (paper: string) => articles.find((article) => article.paper === paper)?.footing;
    return [found.kind, of('mem-2019-502'), of('xuchang-2019-46'), of(ID)];
  };

  test.each([
    ['a unit in its region', unitIn('county', '411024'), ['forwarded', 'forwarded', 'direct', 'direct']],
    [
      'one of another category',
      unitIn('municipal', '411000'),
      ['forwarded', 'forwarded', 'direct', 'not-bound'],
    ],
    [
      'one that declares it',
      unitIn('municipal', '411000', `, papers: [${ID}]`),
      ['forwarded', 'forwarded', 'direct', 'declared'],
    ],
    ['one far away', unitIn('county', '370102'), ['undeclared', 'undeclared', 'not-bound', 'not-bound']],
    [
      'one far away that declares it',
      unitIn('county', '370102', `, papers: [${ID}]`),
      ['declared', 'declared', 'not-bound', 'declared'],
    ],
  ])('%s', async (_, unit, expected) => {
    expect(await footing(unit)).toEqual(expected);
  });

  test('a unit outside the region of ours that it is addressed to is bound through it', async () => {
    const folder = folderOf(changed('paper.yaml', '411024', '3701'));
    const path = inventoryOf(unitIn('county', '370102'));
    const asked = ['audit', path, '--as-of', '2026-11-01', '--format', 'json', '--rules', ID];
    const report = JSON.parse((await run(asked, { cwd: folder })).stdout) as Report;
    expect(report.footing).toEqual({ kind: 'forwarded', paper: ID, inForce: '2026-03-01' });
    expect(report.articles.find(({ paper }) => paper === ID)?.footing).toBe('direct');
    expect(report.articles[0]?.footing).toBe('forwarded');
  });

  test('nobody before it is in force, and the report says from when', async () => {
    const { stdout } = await auditBy({}, {}, '--as-of', '2026-02-28');
    const result = (
      JSON.parse(stdout) as Report & { results: { rule: string; reason: object }[] }
    ).results.find(({ rule }) => rule === 'LXN1.1');
    expect(result?.reason).toMatchObject({ code: 'paper.not-bound', args: { inForce: '2026-03-01' } });
    expect(JSON.stringify(result?.reason)).toContain('in force from 2026-03-01, not yet');
  });
});

describe('several papers', () => {
  const second = {
    'paper.yaml': STARTED['paper.yaml']!.replace(`id: ${ID}`, 'id: second-1')
      .replace('forwards: mem-2019-502', `forwards: ${ID}`)
      .replace(/ext:[\s\S]*?(?=chapters)/, ''),
    'article-01.yaml': STARTED['article-01.yaml']!,
  };

  test('build on each other in the order in which they are named', async () => {
    const own = Object.fromEntries(
      Object.entries({ ...STARTED, ...second }).map(([file, text]) => [
        `../second/${file}`,
        text.replaceAll('LXN', 'SEC'),
      ]),
    );
    const folder = folderOf(own);
    const asked = (...papers: readonly string[]) =>
      run(
        [
          ...[
            'audit',
            join(process.cwd(), 'fixtures/model-unit'),
            '--as-of',
            '2026-11-01',

            '--lang',
            'en',
          ],
          ...['--format', 'json', ...papers.flatMap((paper) => ['--rules', paper])],
        ],
        { cwd: folder },
      );
    const report = JSON.parse((await asked(ID, 'second')).stdout) as Report;
    expect(report.articles.slice(-2).map(({ paper }) => paper)).toEqual([ID, 'second-1']);
    const turned = await asked('second', ID);
    expect([turned.code, turned.stderr]).toEqual([
      2,
      expect.stringMatching(/second\/paper\.yaml:11:11: the paper/),
    ]);
  });

  test('may not share letters, ids or fields', async () => {
    const own = Object.fromEntries(
      Object.entries({
        ...STARTED,
        'paper.yaml': STARTED['paper.yaml']!.replace(`id: ${ID}`, 'id: second-1'),
      }).map(([file, text]) => [`../second/${file}`, text]),
    );
    const { code, stderr } = await auditBy(own, {}, '--rules', 'second');
    expect(stderr).toMatch(/second\/paper\.yaml:17:5: another paper declares the ext field seal/);
    expect(stderr).toMatch(/second\/paper\.yaml:\d+:11: the id LXN1\.1 is taken/);
    expect(code).toBe(2);
  });
});

test('no verdict of ours changes by a paper that tightens nothing', async () => {
  const { stdout } = await auditBy({});
  const report = JSON.parse(stdout) as Report;
  const ours = (one: { readonly paper: string }) => one.paper !== ID;
  const plain = await reportOf(...AUDIT, '--lang', 'en');
  expect(report.articles.filter(ours)).toEqual(plain.articles);
  expect([...report.results].filter(ours)).toEqual([...plain.results]);
  expect(report.articles.at(-1)).toMatchObject({ paper: ID, verdict: 'undeclared' });
});

test('the digest is that of what decides: rules and paper, not examples', async () => {
  const digest = async (files: Readonly<Record<string, string>>) =>
    (JSON.parse((await auditBy(files)).stdout) as Report).rulebook.digest;
  const plain = await digest({});
  expect(await digest(changed('article-01.examples.yaml', 'seal-broken', 'broken-seal'))).toBe(plain);
  expect(await digest(changed('article-01.yaml', '"intact"', '"broken"'))).not.toBe(plain);
  expect(await digest(changed('paper.yaml', 'severity: medium', 'severity: low'))).not.toBe(plain);
});
