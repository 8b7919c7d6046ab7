import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netsec-output-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a terminal', () => {
  test('gets a sign of life on standard error while a large inventory is read, and nothing else does', async () => {
    const networks = Array.from({ length: 60_000 }, (_, index) => ({
      id: `network-${index}`,
      name: `办公网络的一段，编号为 ${index}`,
      kind: 'office',
    }));
    const unit = { id: 'u', name: '某局', category: 'county', region: '411099' };
    const file = path.join(folder, 'unit.json');
    writeFileSync(file, JSON.stringify({ unit, networks }));
    const argv = ['audit', file, '--as-of', '2026-11-01', '--only', 'A4.2', '--fail-on', 'none'];
    expect((await run(argv, { terminal: { columns: 80 } })).stderr).toContain('正在读取台账');
    expect((await run(argv)).stderr).toBe('');
  }, 180_000);
});
