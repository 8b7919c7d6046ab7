import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/explain/explanation.ts';
import { nonsenseParagraphs, nonsenseRegulation } from '../rulebook/nonsense-regulation.ts';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const explained = async (...argv: string[]): Promise<Explanation> => {
  const { code, stdout } = await run(['explain', ...argv, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
};
const COUNTY = ['--inventory', 'fixtures/sample-county', '--as-of', '2026-11-01'];

describe('netsec explain', () => {
  test('a duty: who, what, which facts, how to mend, and an example of each kind', async () => {
    const { code, stdout, stderr } = await run(['explain', 'A15.5']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const heading of [
      '约束对象',
      '对每条“信息系统”（systems）记录',
      '怎样整改',
      '凭哪些事实判定',
      '符合的例子',
      '不符合的例子',
    ])
      expect(stdout).toContain(heading);
    expect(stdout).toContain('“首页底端标识”（footers）：没有申报这一类，待核实；已申报而无相应记录，不符合');
  });

  test('an article has all its duties, a requirement its own failing example', async () => {
    const { duties, article } = await explained('15');
    expect(duties.map(({ id }) => id)).toEqual([
      'A15.1',
      'A15.2',
      'A15.3',
      'A15.4',
      'A15.5',
      'A15.6',
      'A15.7',
    ]);
    expect(article).toMatchObject({ label: '第十五条', text: null });
    const one = await explained('A15.5/icp-number');
    expect(one.duties[0]?.failing?.requirements).toContain('icp-number');
  });

  test('a paper lists its articles; a field and a collection who reads them', async () => {
    const paper = await explained('46号');
    expect(paper.paper?.articles.map(({ label }) => label)).toEqual(['第一项', '第二项', '第三项', '第四项']);
    expect(paper.concerned.length).toBe(21);
    expect((await run(['explain', 'henan-2019-95'])).stdout).toMatch(/所转发的文件：应急厅函〔2019〕502号/);
    expect((await run(['explain', 'systems.networks'])).stdout).toMatch(/CSV 台账一格里用“、”隔开/);
    for (const name of ['systems.mlps', 'evaluations.problems'])
      expect((await run(['explain', name])).stdout).not.toContain('CSV');
    const field = await explained('systems.mlps.level');
    expect(field.concerned.map(({ id }) => id)).toContain('A8.1');
    expect(field.field).toMatchObject({ type: 'integer', ifMissing: 'undeclared' });
    const remarked = await explained('unit.classifiedEquipment');
    expect(remarked.concerned.map(({ id }) => id)).toEqual(['A33.2']);
    const collection = await explained('footers', '--lang', 'en');
    expect(collection.collection?.fields.find(({ path: name }) => name === 'footers.system')).toMatchObject({
      ifMissing: 'refused',
      refs: ['systems'],
    });
    expect(collection.concerned.map(({ id }) => id)).toContain('A15.1');
  });

  test('parameters as the unit has set them', async () => {
    const config = path.join(folder, 'stricter.yaml');
    writeFileSync(config, 'parameters: { logRetentionDays: 365 }\n');
    const { duties } = await explained('A18.4', ...COUNTY, '--config', config);
    expect(duties[0]?.parameters.find(({ name }) => name === 'logRetentionDays')).toMatchObject({
      value: 365,
      default: 180,
      effect: 'tightened',
    });
    const musts = duties[0]?.checks.flatMap(({ requires }) => requires.map(({ must }) => must)).join();
    expect(musts).toContain('365');
    expect(duties[0]?.passing?.verdict).toBe('pass');
  });

  test('with an inventory: how it stands there, as an audit says, and what would change it', async () => {
    const audit = JSON.parse(
      (
        await run([
          'audit',
          'fixtures/sample-county',
          '--as-of',
          '2026-11-01',
          '--only',
          'A13.5',
          '--format',
          'json',
        ])
      ).stdout,
    );
    const { duties, inventory } = await explained('A13.5', ...COUNTY);
    const { standing } = duties[0]!;
    expect(inventory).toMatchObject({ asOf: '2026-11-01', unit: { id: 'heyj' } });
    const all = audit.results.flatMap((result: { gaps: readonly unknown[] }) => result.gaps);
    expect(standing?.gaps.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      all.map(({ fingerprint }: { fingerprint: string }) => fingerprint).sort(),
    );
    const { stdout } = await run(['explain', 'A13.5', ...COUNTY]);
    expect(stdout).toContain('-    lastSuccessOn: 2026-10-19\n    +    lastSuccessOn: 2026-11-01');
    expect(stdout).toContain('只申报属实的内容');
  });

  test('what is found there is told in the language asked for', async () => {
    const { stdout } = await run(['explain', 'A13.5', ...COUNTY, '--lang', 'en']);
    const findings = stdout.split('\n').filter((line) => line.startsWith('- Finding: '));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toMatch(/^[\x20-\x7e]+$/);
  });

  test('nothing in the inventory is changed', async () => {
    const before = readFileSync('fixtures/sample-county/data.yaml', 'utf8');
    await run(['explain', 'A13.5', ...COUNTY]);
    expect(readFileSync('fixtures/sample-county/data.yaml', 'utf8')).toBe(before);
  });

  test('with a text: the article’s own words', async () => {
    const text = path.join(folder, 'text.txt');
    writeFileSync(text, nonsenseRegulation());
    const { code, stdout, stderr } = await run(['explain', 'A15.5', '--text', text, '--format', 'markdown']);
    expect(code).toBe(0);
    expect(stdout).toContain(`> ${nonsenseParagraphs(15)[0]}`);
    expect(stderr).toContain(text);
    const nothing = await run(['explain', 'A15.5', '--text', path.join(folder, 'none.txt')]);
    expect(nothing).toMatchObject({ code: 2, stdout: '' });
  });

  test('several formats at once, one to a file', async () => {
    const file = path.join(folder, 'a.md');
    const { code, stdout } = await run([
      'explain',
      'A32.1',
      '--format',
      `markdown=${file}`,
      '--format',
      'text',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^A32\.1 /);
    expect(readFileSync(file, 'utf8')).toMatch(/^## A32\.1 /);
  });

  test('a name that is nothing is said, with the nearest ones', async () => {
    const { code, stdout, stderr } = await run(['explain', 'sytems', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('"sytems" is nothing known here');
    expect(stderr).toContain('systems');
  });

  test.each([
    ['试运行', 'zh', ['systems.onlineOn', 'A36.2']],
    ['Trial RUN', 'en', ['systems.onlineOn', 'netsec explain systems.status']],
  ])('a word that is the name of nothing, with where it is spoken of: %s', async (word, language, told) => {
    const { code, stdout, stderr } = await run(['explain', word, '--lang', language]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const one of told) expect(stderr).toContain(one);
  });

  test('options that go with an inventory need one', async () => {
    const { code, stderr } = await run(['explain', 'A15.5', '--as-of', '2026-11-01', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('--inventory');
  });

  test('an inventory that is malformed is no ground', async () => {
    const file = path.join(folder, 'bad.yaml');
    writeFileSync(file, 'unit: {id: x}\n');
    const { code, stdout } = await run(['explain', 'A15.5', '--inventory', file, '--as-of', '2026-11-01']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('through a pipe, and values that must not come out raw', async () => {
    const unit =
      '{id: u, name: "某\\u202e局", category: county, nature: organ, region: "411024", superior: 某市应急管理局}';
    const system =
      '{id: s, name: 网站, kind: website, status: online, networks: [n], hasPage: true, responsibleUnit: "某\\u202e局"}';
    const input = `unit: ${unit}\nnetworks: [{id: n, name: n, kind: internet}]\nsystems: [${system}]\nfooters: []\n`;
    for (const format of ['text', 'markdown', 'json']) {
      const { code, stdout } = await run(
        ['explain', 'A15.1', '--inventory', '-', '--as-of', '2026-11-01', '--format', format],
        { input },
      );
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/[\u202e\u001b]/);
    }
  });
});

test('where it is not known whether a duty applies, what each answer would come to; else that nothing was found', async () => {
  const file = path.join(folder, 'small.yaml');
  const system =
    '{id: s, name: 门户, kind: website, status: online, onlineOn: 2023-04-01, responsibleUnit: 某局}';
  writeFileSync(
    file,
    `unit: {id: x, name: 某局, category: county, region: "411024"}\nsystems: [${system}]\ncampaigns: []\n`,
  );
  const told = async (id: string, lang: string) => {
    const argv = ['explain', id, '--inventory', file, '--as-of', '2026-11-28', '--lang', lang];
    return (await run(argv, { env: { COLUMNS: '120' } })).stdout;
  };
  const field = 'systems.personalInformation.processed';
  expect(await told('A29.1', 'zh')).toContain(`- ${field} 填 true：本项适用，再看是否符合（已试算）\n`);
  expect(await told('A29.1', 'en')).toContain(`- ${field} true: the duty applies`);
  expect(await told('A29.1', 'en')).not.toContain('+++');
  expect(await told('A37.2', 'zh')).toContain('没有试出能消除它的台账改动，不等于没有');
});

describe('netsec rules list', () => {
  const reference = async (lang: string, ...ids: string[]): Promise<string> =>
    (await run(['rules', 'list', ...ids, '--format', 'markdown', '--lang', lang])).stdout;

  test.each(['zh', 'en'])('as a reference: a chapter of it, in %s', async (lang) => {
    await expect(await reference(lang, 'A32', 'A33', 'A35')).toMatchFileSnapshot(
      `expected/reference.${lang}.md`,
    );
  });

  test.each(['zh', 'en'])('the whole of it has a page a chapter and every duty, in %s', async (lang) => {
    const text = await reference(lang);
    const ids = [...text.matchAll(/^#### ((?:A|XC)\d+\.\d+) /gm)].map(([, id]) => id);
    expect(ids).toHaveLength(170);
    expect(new Set(ids).size).toBe(170);
    expect(text.split('\n---\n')).toHaveLength(12);
    expect(text.match(/^## /gm)).toHaveLength(12);
    expect(text.match(/^### /gm)).toHaveLength(52);
    // Every placeholder is filled.
    expect(text).not.toMatch(/\{[A-Za-z][\w.]*\}/);
    expect(text.match(/0\.1\.0/g)!.length).toBeGreaterThanOrEqual(170);
  });

  test('as a table, unless told', async () => {
    const { code, stdout } = await run(['rules', 'list', 'A32']);
    expect(code).toBe(0);
    expect(stdout).toContain('A32.1');
    expect(stdout).not.toContain('#');
  });

  test('and says of every duty how it is decided, whatever its kind', async () => {
    const { stdout } = await run(['rules', 'list', '--lang', 'en']);
    expect(stdout).toMatch(/^A1\.1 .*\(for information\)$/m);
    expect(stdout).toMatch(/^A9\.1 .*\(worst of A8\.1,$/m);
    expect(stdout).not.toContain('no rule yet');
  });
});

test('a paper that is proposed is of the kind that is meant', async () => {
  const unit = path.join(folder, 'starter.yaml');
  writeFileSync(unit, 'unit: {id: x, name: 某县应急管理局, category: county, region: "411024"}\n');
  const { stdout } = await run(['explain', 'A4.2', '--inventory', unit, '--as-of', '2026-11-01']);
  expect(stdout).toMatch(/\+ +- id: new-1\n +\+ +kind: plan\n/);
});
