import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/model/diagnostic.ts';
import type { InputFile } from '../../src/model/source.ts';
import { INPUT_LIMITS } from '../../src/platform/input-file.ts';
import { readInventoryFiles } from '../../src/platform/inventory-files.ts';
import { emptyFolder } from './empty-folder.ts';

const windows = process.platform === 'win32';
const root = process.getuid?.() === 0;

const { inFolder, put } = emptyFolder();

function at(cwd: string, stdin: string | readonly Uint8Array[] = []) {
  const chunks = typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin;
  return { cwd: () => inFolder(cwd), stdin: Readable.from(chunks) };
}

async function names(named: readonly string[], cwd = '', limits = INPUT_LIMITS): Promise<readonly string[]> {
  const outcome = await readInventoryFiles(named, at(cwd), { limits });
  return outcome.ok ? outcome.value.map(({ file }) => file) : told(outcome);
}

function told(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.diagnostics.map(({ code, location }) => `${code} ${location.file}`);
}

describe('a folder', () => {
  test('gives the ledgers in it, in the order of their names’ bytes', async () => {
    put('b/c.yml', 'b.yaml', 'a.JSON', 'Z.csv', '台账/终端.csv', 'b-1.yaml', 'readme.md', 'terminals.xlsx');
    expect(await names([])).toEqual(['Z.csv', 'a.JSON', 'b-1.yaml', 'b.yaml', 'b/c.yml', '台账/终端.csv']);
    expect(await names(['.'], 'b')).toEqual(['c.yml']);
    expect(await names(['b'])).toEqual(['c.yml']);
  });

  test('gives the bytes as they are', async () => {
    writeFileSync(inFolder('a.yaml'), Buffer.from([0xff, 0xfe, 0x0d, 0x0a]));
    const outcome = await readInventoryFiles([], at(''));
    expect(outcome.ok && [...(outcome.value[0]?.bytes ?? [])]).toEqual([0xff, 0xfe, 0x0d, 0x0a]);
  });

  test('passes over what belongs to tools', async () => {
    put(
      'a.yaml',
      '.git/b.yaml',
      '.hidden.yaml',
      'node_modules/c.json',
      'package.json',
      '~$d.csv',
      'netsec.config.yaml',
    );
    expect(await names([])).toEqual(['a.yaml']);
  });

  test('without a ledger is nothing to audit', async () => {
    put('readme.md', 'inner/netsec.config.yaml');
    expect(await names([])).toEqual(['read.nothing-to-audit .']);
    expect(await names(['inner'])).toEqual(['read.nothing-to-audit inner']);
  });

  test('with nothing but spreadsheets is told how to save them', async () => {
    put('台账.xlsx', '旧/人员.xls');
    expect(await names([])).toEqual(['read.spreadsheet 台账.xlsx', 'read.spreadsheet 旧/人员.xls']);
  });

  test('with too many files, or one too large', async () => {
    put('a.yaml', 'b.yaml', 'c.yaml');
    expect(await names([], '', { ...INPUT_LIMITS, files: 2 })).toEqual(['read.too-many-files .']);
    expect(await names([], '', { ...INPUT_LIMITS, files: 3 })).toHaveLength(3);
    writeFileSync(inFolder('b.yaml'), 'x'.repeat(100));
    expect(await names([], '', { ...INPUT_LIMITS, size: 99 })).toEqual(['read.too-large b.yaml']);
    expect(await names([], '', { ...INPUT_LIMITS, size: 100 })).toHaveLength(3);
  });

  test('that is not there', async () => {
    expect(await names(['nowhere', 'a.yaml/b'])).toEqual([
      'read.not-found nowhere',
      'read.not-found a.yaml/b',
    ]);
  });

  test.skipIf(windows || root)('with files that may not be read', async () => {
    put('a.yaml', 'b/c.yaml');
    chmodSync(inFolder('a.yaml'), 0);
    expect(await names([])).toEqual(['read.unreadable a.yaml']);
    chmodSync(inFolder('b'), 0);
    expect(await names([])).toEqual(['read.unreadable b']);
    chmodSync(inFolder('b'), 0o700);
  });

  test.skipIf(windows)('with a pipe that looks like a ledger', async () => {
    put('a.yaml');
    execFileSync('mkfifo', [inFolder('b.yaml')]);
    expect(await names([])).toEqual(['read.not-a-file b.yaml']);
    expect(await names(['b.yaml'])).toEqual(['read.not-a-file b.yaml']);
  });
});

describe.skipIf(windows)('links in a folder', () => {
  const link = (target: string, name: string) => symlinkSync(target, inFolder(name));

  test('are followed as long as they stay inside, and nothing is found twice', async () => {
    put('unit/a.yaml', 'unit/.data/b.yaml', 'unit/inner/c.yaml');
    link('.data/b.yaml', 'unit/b.yaml');
    link('a.yaml', 'unit/0-again.yaml');
    link('.data/b.yaml', 'unit/second-name.yaml');
    link('..', 'unit/inner/up');
    link('inner', 'unit/also-inner');
    link('.', 'unit/myself');
    expect(await names(['unit'])).toEqual(['a.yaml', 'b.yaml', 'inner/c.yaml']);
  });

  test('that lead out are refused where they would add ledgers', async () => {
    put('unit/a.yaml', 'elsewhere/b.yaml', 'elsewhere/readme.md');
    link('../elsewhere/readme.md', 'unit/readme.md');
    expect(await names(['unit'])).toEqual(['a.yaml']);
    link('../elsewhere/b.yaml', 'unit/b.yaml');
    link('../elsewhere', 'unit/elsewhere');
    link('..', 'unit/up');
    expect(await names(['unit'])).toEqual([
      'read.outside-folder b.yaml',
      'read.outside-folder elsewhere',
      'read.outside-folder up',
    ]);
  });

  test('that lead nowhere', async () => {
    put('a.yaml');
    link('gone.yaml', 'b.yaml');
    link('c.yaml', 'c.yaml');
    link('share-that-is-not-there', '台账');
    link('gone.git', '.git');
    expect(await names([])).toEqual([
      'read.not-found b.yaml',
      'read.not-found c.yaml',
      'read.not-found 台账',
    ]);
  });

  test('the folder itself may be one', async () => {
    put('unit/a.yaml');
    link('unit', 'current');
    expect(await names(['current'])).toEqual(['a.yaml']);
  });
});

describe('files', () => {
  test('are known by their place in the folder that holds them all', async () => {
    put('unit/a.yaml', 'unit/ledgers/b.csv', 'unit/ledgers/inventory');
    expect(await names(['unit/ledgers/b.csv'])).toEqual(['b.csv']);
    expect(await names(['unit/ledgers/b.csv', './unit/a.yaml'])).toEqual(['ledgers/b.csv', 'a.yaml']);
    expect(await names(['ledgers/inventory', inFolder('unit/a.yaml')], 'unit')).toEqual([
      'ledgers/inventory',
      'a.yaml',
    ]);
    expect(await names(['../a.yaml', 'b.csv'], 'unit/ledgers')).toEqual(['a.yaml', 'ledgers/b.csv']);
  });

  test('named twice are one', async () => {
    put('a.yaml', 'b.yaml');
    expect(await names(['a.yaml', './a.yaml', 'b.yaml'])).toEqual(['a.yaml', 'b.yaml']);
  });

  test('and folders are not mixed, nor several folders', async () => {
    put('a.yaml', 'unit/b.yaml', 'other/c.yaml');
    expect(await names(['a.yaml', 'unit'])).toEqual(['read.mixed-folder-and-files unit']);
    expect(await names(['unit', 'other'])).toEqual(['read.mixed-folder-and-files unit']);
    expect(await names(['unit', '-'])).toEqual(['read.mixed-folder-and-files unit']);
  });
});

describe('standard input', () => {
  const read = async (
    named: readonly string[],
    limits = INPUT_LIMITS,
  ): Promise<Outcome<readonly InputFile[]>> =>
    readInventoryFiles(named, at('', [Buffer.from('unit: '), Buffer.from('x')]), { limits });

  test('is a file without a name', async () => {
    const outcome = await read(['-']);
    expect(
      outcome.ok && outcome.value.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()]),
    ).toEqual([['-', 'unit: x']]);
  });

  test('goes with files', async () => {
    put('a.yaml');
    const outcome = await read(['-', 'a.yaml', '-']);
    expect(outcome.ok && outcome.value.map(({ file }) => file)).toEqual(['a.yaml', '-']);
  });

  test('has a limit too', async () => {
    expect(told(await read(['-'], { ...INPUT_LIMITS, size: 6 }))).toEqual(['read.too-large -']);
    expect(told(await read(['-'], { ...INPUT_LIMITS, size: 7 }))).toEqual([]);
  });

  test('may break', async () => {
    const stdin = new Readable({
      read: () => stdin.destroy(Object.assign(new Error('broken'), { code: 'EIO' })),
    });
    const outcome = await readInventoryFiles(['-'], { cwd: inFolder, stdin });
    expect(!outcome.ok && outcome.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['read.unreadable', { reason: 'EIO' }],
    ]);
  });
});
