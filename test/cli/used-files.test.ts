import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nonsenseRegulation } from '../rulebook/nonsense-regulation.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'netsec-used-')));
  cpSync('fixtures/sample-county', path.join(folder, 'county'), { recursive: true });
  cpSync('fixtures/papers/luxi-2026-3', path.join(folder, 'luxi-2026-3'), { recursive: true });
  writeFileSync(path.join(folder, 'text.txt'), nonsenseRegulation());
  writeFileSync(path.join(folder, 'strict.yaml'), 'failOn: none\n');
  writeFileSync(
    path.join(folder, 'small.yaml'),
    'unit: {id: u, name: 某局, category: county, region: "411099"}\n',
  );
  writeFileSync(path.join(folder, 'warnings.yaml'), 'warnings: []\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const AS_OF = ['--as-of', '2026-11-01'];
const netsec = (line: string) => run([...line.split(' '), '--lang', 'en'], { cwd: folder });
const contents = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'latin1')]);

describe('an output that would take the place of a file that the run uses is refused, and nothing is written', () => {
  test.each([
    ['audit county', 'json=county/unit.yaml'],
    ['audit county', 'json=county/../county/unit.yaml'],
    ['audit county', 'json=linked/unit.yaml'],
    ['audit linked', 'json=county/unit.yaml'],
    ['audit small.yaml warnings.yaml', 'text=warnings.yaml'],
    ['audit county', 'text=warnings.yaml'],
    ['audit county', 'json=county/佐证/2025年领导小组第一次会议纪要.txt'],
    ['audit county', 'json=county/netsec.config.yaml'],
    ['audit county --config strict.yaml', 'json=strict.yaml'],
    ['audit county --rules luxi-2026-3', 'markdown=luxi-2026-3/article-01.yaml'],
    ['audit county --baseline saved.json', 'json=./saved.json'],
    ['audit county --text text.txt', 'text=text.txt'],
    ['forecast county', 'json=county/unit.yaml'],
    ['plan county', 'json=county/unit.yaml'],
    ['plan county --print', 'json=county/unit.yaml'],
    ['explain A15.5 --inventory county', 'json=county/unit.yaml'],
    ['explain A15.5 --text text.txt', 'text=text.txt'],
    ['report saved.json', 'markdown=saved.json'],
    ['report saved.json --text text.txt', 'markdown=text.txt'],
    ['diff saved.json saved.json', 'json=saved.json'],
    ['rules list --rules luxi-2026-3', 'markdown=luxi-2026-3/paper.yaml'],
  ])('%s --format %s', async (line, format) => {
    writeFileSync(path.join(folder, 'county/netsec.config.yaml'), 'inventory: [../warnings.yaml]\n');
    symlinkSync(path.join(folder, 'county'), path.join(folder, 'linked'));
    await run(['audit', 'county', ...AS_OF, '--format', 'json=saved.json'], { cwd: folder });
    const before = contents();
    const dated = /^(report|diff|rules|explain A15.5 --text)/.test(line) ? [] : AS_OF;
    const ended = await run(
      [...line.split(' '), ...dated, '--lang', 'en', '--format', 'text=new.txt', '--format', format],
      { cwd: folder },
    );
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('--format would overwrite');
    expect(contents()).toEqual(before);
  });

  test('nor the ledger that plan is about to begin', async () => {
    const before = contents();
    const { code, stderr } = await netsec('plan small.yaml --as-of 2026-11-01 --format json=problems.yaml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--format would overwrite problems.yaml')]);
    expect(contents()).toEqual(before);
  });
});

test('a report saved among the ledgers is written anew in the next run', async () => {
  const line = 'audit county --as-of 2026-11-01 --quiet --format json=county/report.json';
  expect((await netsec(line)).code).toBe(1);
  expect((await netsec(line)).code).toBe(1);
});

test('two outputs do not go to one file, by whatever names', async () => {
  const formats = ['--format', 'json=out', '--format', `markdown=${path.join(folder, 'out')}`];
  const ended = await run(['audit', 'county', ...AS_OF, ...formats], { cwd: folder });
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('要写入同一个文件');
});
