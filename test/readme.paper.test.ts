import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shell } from './cli/run.ts';

const READMES = ['README.md', 'README.zh.md'] as const;

/** The fenced blocks whose mark begins so, with the rest of the mark. */
function blocks(file: string, mark: string): readonly (readonly [rest: string, text: string])[] {
  const fenced = readFileSync(file, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm);
  return [...fenced]
    .filter(([, found = '']) => found.startsWith(mark))
    .map(([, found = '', text = '']) => [found.slice(mark.length), text]);
}

const SECTION = 'yaml luxi-2026-3/';

describe('somebody who has read only the README', () => {
  test('reads the same in either language', () => {
    expect(blocks(READMES[0], SECTION)).not.toEqual([]);
    for (const mark of [SECTION, 'sh paper'])
      expect(blocks(READMES[1], mark)).toEqual(blocks(READMES[0], mark));
  });

  test('adds a paper with three rules, one of them on ext fields, and its tests', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'netsec-reader-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [start = '', ...then] = blocks(READMES[0], 'sh paper')[0]![1].trimEnd().split('\n');
    const typed = (line: string) => shell(line.replace('npx netsec ', 'netsec '), folder);
    expect((await typed(start)).code).toBe(0);
    for (const [file, text] of blocks(READMES[0], 'yaml ').filter(([name]) =>
      name.startsWith('luxi-2026-3/'),
    )) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    expect(readFileSync(join(folder, 'luxi-2026-3/article-01.yaml'), 'utf8').match(/^- id: /gm)).toHaveLength(
      3,
    );
    expect(then.length).toBeGreaterThan(2);
    for (const line of then) {
      const { code, stdout, stderr } = await typed(line);
      expect(code, `${line}\n${stdout}${stderr}`).toBe(0);
    }
  });
});
