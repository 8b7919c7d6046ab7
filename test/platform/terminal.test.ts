import { describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';

const COUNTY = ['audit', 'fixtures/sample-county', '--as-of', '2026-11-01'];

describe('a terminal', () => {
  test('gets colour unless NO_COLOR asks for none', async () => {
    const terminal = { columns: 80 };
    expect((await run(COUNTY, { terminal })).stdout).toContain('\u001b[');
    expect((await run(COUNTY, { terminal, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
    expect((await run(COUNTY, { terminal, env: { TERM: 'dumb' } })).stdout).not.toContain('\u001b[');
    expect((await run(COUNTY)).stdout).not.toContain('\u001b[');
    expect((await run(COUNTY, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
  });
});
