import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nonsenseParagraphs, nonsenseRegulation } from '../rulebook/nonsense-regulation.ts';
import { run } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-text-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const audit = (...options: string[]) =>
  run(['audit', 'fixtures/sample-county', '--as-of', '2026-11-01', '--only', 'A15,A16,XC1', ...options]);
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** Articles 15 and 16, a character each. */
const GBK = Buffer.concat([
  Buffer.from([0xb5, 0xda, 0xca, 0xae, 0xce, 0xe5, 0xcc, 0xf5, 0x20, 0xbc, 0xd7, 0xa1, 0xa3, 0x0d, 0x0a]),
  Buffer.from([0xb5, 0xda, 0xca, 0xae, 0xc1, 0xf9, 0xcc, 0xf5, 0x20, 0xd2, 0xd2, 0xa1, 0xa3]),
]);

describe('--text', () => {
  test('quotes each article beside what is said of it, in text, Markdown and JSON', async () => {
    const file = write('text.txt', nonsenseRegulation().replaceAll('\n', '\r\n'));
    const expected = [nonsenseParagraphs(15), nonsenseParagraphs(16), nonsenseParagraphs(101)];
    const text = squeezed((await audit('--text', file)).stdout);
    expect(text).toContain(squeezed(`第十五条首页标识部分符合原文：${expected[0]?.join('')}1.`));
    const markdown = (await audit('--text', file, '--format', 'markdown')).stdout;
    expect(markdown).toContain(
      `第十五条 首页标识\n\n${expected[0]?.map((text) => `> ${text}`).join('\n>\n')}\n`,
    );
    const json = JSON.parse((await audit('--text', file, '--format', 'json')).stdout);
    expect(json.quotes).toEqual([
      { paper: 'mem-2019-502', article: 15, paragraphs: expected[0] },
      { paper: 'mem-2019-502', article: 16, paragraphs: expected[1] },
      { paper: 'xuchang-2019-46', article: 1, paragraphs: expected[2]?.slice(0, 1) },
    ]);
  });

  test('stays in a saved report, and can be given to one that has none', async () => {
    const file = write('text.txt', nonsenseRegulation());
    const saved = write('plain.json', (await audit('--format', 'json')).stdout);
    const quoted = (await run(['report', saved, '--text', file, '--format', 'json'])).stdout;
    expect(quoted).toBe((await audit('--text', file, '--format', 'json')).stdout);
    const again = await run(['report', write('quoted.json', quoted), '--format', 'json']);
    expect(again).toEqual({ code: 0, stdout: quoted, stderr: '' });
    expect(readFileSync(saved, 'utf8')).not.toContain('quotes');
  });

  test('says on standard error what differs and what is missing, in both languages', async () => {
    const file = write('lost.txt', nonsenseRegulation([16]));
    const { stderr } = await audit('--text', file);
    expect(stderr).toContain('第十五条、第十六条');
    expect(stderr).toContain('文本不同，差别在第一条、第二条');
    expect(stderr).toContain('等 50 条');
    expect((await audit('--text', file, '--lang', 'en')).stderr).toMatch(
      /Not quoted.*Art\. 15, Art\. 16\n.*\(50 in all\)/,
    );
    expect((await audit('--text', file, '--quiet')).stderr).toBe('');
  });

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('reads %s', async (_, encoded) => {
    const file = write('encoded.txt', encoded(nonsenseRegulation()));
    expect((await audit('--text', file)).stdout).toBe(
      (await audit('--text', write('text.txt', nonsenseRegulation()))).stdout,
    );
  });

  test('reads GBK', async () => {
    expect((await audit('--text', write('gbk.txt', GBK))).stdout).toContain('原文：甲。');
  });

  test.each([
    ['a file that is not there', () => 'nowhere.txt', '无法读取 nowhere.txt'],
    ['a file without articles', () => 'README.md', 'README.md 中找不到规定的条款'],
    ['no text', () => write('binary', Buffer.from([0, 1, 2, 3, 0xff])), '不是纯文本'],
  ])('is refused for %s, with exit 2 and no report', async (_, file, said) => {
    const ended = await audit('--text', file());
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(said);
  });
});

describe('rules coverage --text', () => {
  test('reads the encodings that the others read', async () => {
    const coverage = (file: string) => run(['rules', 'coverage', '--text', file]);
    expect((await coverage(write('gbk.txt', GBK))).stdout).toContain('对照文本：2/48 条');
    const { stdout } = await coverage(write('text.txt', nonsenseRegulation()));
    const utf16 = Buffer.from(`\ufeff${nonsenseRegulation()}`, 'utf16le');
    expect((await coverage(write('utf-16.txt', utf16))).stdout).toBe(stdout);
  });
  test('refuses what cannot be read, with exit 2', async () => {
    const { code, stdout, stderr } = await run(['rules', 'coverage', '--text', folder]);
    expect([code, stdout, stderr]).toEqual([2, '', `无法读取 ${folder}：它不是普通文件\n`]);
  });
});
