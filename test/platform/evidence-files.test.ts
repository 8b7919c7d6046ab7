import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DigestName, type EvidenceFound, evidenceKey } from '../../src/model/evidence.ts';
import { createSm3 } from '../../src/model/sm3.ts';
import { lookAtEvidence } from '../../src/platform/evidence-files.ts';

const windows = process.platform === 'win32';
const root = process.getuid?.() === 0;

let outside = '';
let folder = '';
beforeEach(() => {
  outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'netsec-evidence-')));
  folder = path.join(outside, '台账');
  mkdirSync(path.join(folder, 'evidence'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const ASKED: readonly DigestName[] = ['sha256', 'sm3'];

function put(name: string, content: string | Uint8Array = 'proof'): void {
  writeFileSync(path.join(folder, name), content);
}

function look(file: string, digests = ASKED, limit?: number): EvidenceFound | undefined {
  const wanted = { source: 'unit.yaml', file, digests };
  return lookAtEvidence([wanted], () => folder, limit).get(evidenceKey(wanted));
}

describe('a file of evidence', () => {
  test('gives the digests that are asked for, and no others', () => {
    put('evidence/佐证.pdf');
    const sha256 = createHash('sha256').update('proof').digest('hex');
    const sm3 = createSm3().update(Buffer.from('proof')).digest();
    expect(look('evidence/佐证.pdf')).toEqual({ kind: 'file', sha256, sm3 });
    expect(look('evidence/佐证.pdf', ['sm3'])).toEqual({ kind: 'file', sm3 });
    expect(look('./evidence//佐证.pdf', [])).toEqual({ kind: 'file' });
  });

  test('is digested whole, however many pieces it is read in', () => {
    const bytes = new Uint8Array(700_001).map((_, at) => at % 251);
    put('large.bin', bytes);
    expect(look('large.bin', ['sha256'])).toEqual({
      kind: 'file',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  test('is read once, for all that name it, however they write it', () => {
    put('a.txt');
    const wanted = [
      { source: 'a.yaml', file: 'a.txt', digests: ['sha256'] as const },
      { source: 'b.yaml', file: './a.txt', digests: ['sm3'] as const },
    ];
    const seen = lookAtEvidence(wanted, () => folder);
    expect(seen.size).toBe(2);
    const [one, other] = wanted.map((naming) => seen.get(evidenceKey(naming)));
    expect(one).toBe(other);
    expect(one).toMatchObject({ kind: 'file', sha256: expect.any(String), sm3: expect.any(String) });
  });

  test('may lie in a folder that is itself reached by a link', () => {
    put('a.txt');
    symlinkSync(folder, path.join(outside, 'link'), 'junction');
    const wanted = { source: 'a.yaml', file: 'a.txt', digests: ASKED };
    const seen = lookAtEvidence([wanted], () => path.join(outside, 'link'));
    expect(seen.get(evidenceKey(wanted))).toMatchObject({ kind: 'file' });
  });
});

describe('what is no file of the inventory', () => {
  test.each([
    '../secret.txt',
    'evidence/../../secret.txt',
    'evidence/..',
    '/etc/passwd',
    '//server/share/a.pdf',
    '\\\\server\\share\\a.pdf',
    'C:/Windows/win.ini',
    'c:win.ini',
    '..\\secret.txt',
    'evidence\\a.pdf',
    'a\u0000.pdf',
    'two\nlines.pdf',
    'a\u001b[2J.pdf',
    '.',
    './',
  ])('%j is not looked for', (name) => {
    expect(look(name)).toEqual({ kind: 'unsafe-name' });
  });

  test('is refused by name even where it exists', () => {
    if (!windows) {
      put('two\nlines.pdf');
      put('back\\slash.pdf');
    }
    expect(look('two\nlines.pdf')).toEqual({ kind: 'unsafe-name' });
    expect(look('back\\slash.pdf')).toEqual({ kind: 'unsafe-name' });
  });

  test.each(['nothing.pdf', 'evidence/nothing/a.pdf', 'a.txt/b.pdf'])('%j does not exist', (name) => {
    put('a.txt');
    expect(look(name)).toEqual({ kind: 'missing' });
  });

  test('is a folder, or empty', () => {
    put('empty.pdf', '');
    expect(look('evidence')).toEqual({ kind: 'not-a-file' });
    expect(look('evidence/')).toEqual({ kind: 'not-a-file' });
    expect(look('empty.pdf')).toEqual({ kind: 'empty' });
  });

  test('has a name longer than any file’s', () => {
    expect(look(`${'长'.repeat(300)}.pdf`)).toEqual({ kind: 'unreadable', reason: 'ENAMETOOLONG' });
  });

  test('is larger than anything we read, though nothing is asked of it', () => {
    put('large.pdf');
    truncateSync(path.join(folder, 'large.pdf'), 2 ** 31);
    expect(look('large.pdf')).toEqual({ kind: 'too-large', limit: 256 });
    expect(look('large.pdf', [])).toEqual({ kind: 'too-large', limit: 256 });
    put('small.pdf', 'x'.repeat(2 ** 20));
    expect(look('small.pdf', ASKED, 2 ** 20)).toMatchObject({ kind: 'file' });
    expect(look('small.pdf', ASKED, 2 ** 20 - 1)).toMatchObject({ kind: 'too-large' });
  });

  test.skipIf(windows)('is a link, wherever it leads, or lies behind one', () => {
    put('a.txt');
    const links = [
      ['out.txt', path.join(outside, 'secret.txt')],
      ['in.txt', 'a.txt'],
      ['loop.txt', 'loop.txt'],
      ['broken.txt', 'nothing'],
      ['up', '..'],
      ['etc', '/etc'],
      ['evidence/here', '.'],
    ] as const;
    for (const [link, target] of links) symlinkSync(target, path.join(folder, link));
    const names = [
      'out.txt',
      'in.txt',
      'loop.txt',
      'broken.txt',
      'up/secret.txt',
      'etc/passwd',
      'evidence/here/a',
    ];
    expect(names.map((name) => look(name))).toEqual(names.map(() => ({ kind: 'link' })));
  });

  test.skipIf(windows)('is a pipe, which is not opened, or a device', () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(look('pipe')).toEqual({ kind: 'not-a-file' });
    const wanted = { source: 'a.yaml', file: 'null', digests: ASKED };
    expect(lookAtEvidence([wanted], () => '/dev').get(evidenceKey(wanted))).toEqual({ kind: 'not-a-file' });
  });

  test.skipIf(windows || root)('may not be read', () => {
    put('closed.pdf');
    chmodSync(path.join(folder, 'closed.pdf'), 0o000);
    expect(look('closed.pdf')).toEqual({ kind: 'unreadable', reason: 'EACCES' });
  });

  test('lies in a folder that has gone', () => {
    rmSync(folder, { recursive: true });
    expect(look('a.txt')).toEqual({ kind: 'missing' });
  });
});

test('nothing that has no folder is looked at', () => {
  expect(lookAtEvidence([{ source: '-', file: 'a.txt', digests: [] }], () => undefined).size).toBe(0);
});
