import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../fixtures/shipped.ts';
import { run } from '../run.ts';
import { configuredUnit, fits } from './configured-unit.ts';

const { inFolder, configure, audit } = configuredUnit();

describe('the configuration', () => {
  test('settles language, severity and outputs, and files lie beside it', async () => {
    configure('language: en\nfailOn: none\noutputs: [text, json=../out.json]\n');
    const { code, stdout, stderr } = await audit();
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Result: /);
    expect(stderr).toBe('wrote out.json\n');
    expect(JSON.parse(readFileSync(inFolder('out.json'), 'utf8')).language).toBe('en');
  });

  test('gives way to the command line', async () => {
    configure('language: en\nfailOn: none\noutputs: [json]\n');
    const { code, stdout } = await audit('--lang', 'zh', '--fail-on', 'low', '--format', 'text');
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^结论：/);
  });

  test('adds files from elsewhere to the inventory, each once', async () => {
    mkdirSync(inFolder('shared'));
    writeFileSync(inFolder('shared/networks.yaml'), 'networks: []\n');
    configure('inventory: [../shared/networks.yaml, unit.yaml]\n');
    const { stdout } = await audit('--format', 'json');
    expect(JSON.parse(stdout).inputs.map(({ file }: { file: string }) => file)).toEqual([
      'unit.yaml',
      '../shared/networks.yaml',
    ]);
    configure('inventory: [../shared/nowhere.yaml]\n');
    const { code, stderr } = await audit();
    expect(code).toBe(2);
    expect(stderr).toContain('shared/nowhere.yaml');
  });

  test('its loosenings stand in the report', async () => {
    configure('parameters: {backupMaxAgeDays: {value: 30, reason: 磁带机慢}}\n');
    expect((await audit()).stdout).toMatch(/backupMaxAgeDays = 30（默认 7，放宽）/);
  });
});

describe('--print-config', () => {
  test('has nothing to show of an inventory that is not there', async () => {
    const { code, stdout, stderr } = await run(['audit', 'nowhere', '--print-config']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere');
  });
  test('shows what holds and where each value comes from, as a configuration', async () => {
    configure('failOn: high\nparameters:\n  logRetentionDays: 365\n');
    const { code, stdout } = await audit('--print-config', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('language: en  # command line --lang\n');
    expect(stdout).toContain('failOn: high  # netsec.config.yaml:1:9\n');
    expect(stdout).toContain('outputs: [text]  # default\n');
    expect(stdout).toContain('  logRetentionDays: 365  # netsec.config.yaml:3:21; default 180, tightened\n');
    const shown = load(stdout) as { parameters: object };
    expect(fits(shown), JSON.stringify(fits.errors)).toBe(true);
    expect(Object.keys(shown.parameters)).toEqual(SHIPPED.rulebook.parameters.map(({ name }) => name));
    configure(stdout);
    expect(await audit('--print-config')).toMatchObject({ code: 0 });
  });
});
