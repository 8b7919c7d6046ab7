import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { CONFIGURATION_KEYS } from '../../../src/cli/settings/configuration.ts';
import { SHIPPED } from '../../fixtures/shipped.ts';
import { run } from '../run.ts';
import { configuredUnit, fits, SCHEMA } from './configured-unit.ts';

const MODEL = ['audit', 'fixtures/model-unit', '--as-of', '2026-11-01'];
const { configure, audit } = configuredUnit();

describe('what cannot be used is refused at its place, by the schema as well', () => {
  test.each([
    ['failOn: big\n', 'high'],
    ['language: fr\n', 'zh'],
    ['outputs: text\n', '列表'],
    ['papers: [1]\n', '列表'],
    ['inventory: [""]\n', '列表'],
    ['paramaters: {}\n', 'parameters'],
    ['parameters: {backupMaxAgeDay: 1}\n', 'backupMaxAgeDays'],
    ['parameters: {backupMaxAgeDays: {value: 1, why: x}}\n', '理由'],
    ['parameters: {planGraceEnd: 13-40}\n', '的值不对'],
    ['parameters: {planGraceEnd: 02-29}\n', '的值不对'],
    ['parameters: {planGraceEnd: 04-31}\n', '的值不对'],
  ])('%j', async (text, words) => {
    configure(text);
    const { code, stderr } = await audit();
    expect(code).toBe(2);
    expect(stderr).toMatch(/netsec\.config\.yaml:1:\d+/);
    expect(stderr).toContain(words);
    expect(fits(load(text))).toBe(false);
  });

  test.each(['密码=Hunter2x: 1\n', 'parameters: {password=Hunter2x: 1}\n'])(
    'and a secret in a key is kept back: %j',
    async (text) => {
      configure(text);
      const { code, stderr } = await audit();
      expect(code).toBe(2);
      expect(stderr).toMatch(/没有(?:参数)? ?(?:密码|password)[，。]/);
      expect(stderr).not.toContain('Hunter');
    },
  );

  test('an output that makes no sense, before anything is audited', async () => {
    configure('outputs: [pdf]\n');
    expect(await audit()).toMatchObject({ code: 2, stdout: '' });
  });
});

test('the schema knows the keys and the parameters', () => {
  expect(Object.keys(SCHEMA.properties).sort()).toEqual([...CONFIGURATION_KEYS].sort());
  expect(Object.keys(SCHEMA.properties.parameters.properties)).toEqual(
    SHIPPED.rulebook.parameters.map(({ name }) => name),
  );
});

describe('a file named by --config', () => {
  const configured = async (text: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'netsec-config-'));
    const file = path.join(folder, 'netsec.config.yaml');
    writeFileSync(file, text);
    return run([...MODEL, '--config', file]);
  };
  test('tightens a parameter, and the report says so', async () => {
    const { code, stdout } = await configured('parameters:\n  backupMaxAgeDays: 6\n');
    expect([0, 1]).toContain(code);
    expect(stdout).toContain('backupMaxAgeDays');
  });
  test.each([
    ['parameters:\n  backupMaxAge: 6\n', '没有参数 backupMaxAge'],
    ['parameters:\n  backupMaxAgeDays: 30\n', '要写明理由'],
    ['parameters:\n  backupMaxAgeDays: {value: 30, reason: 无}\n', '要写明理由'],
    ['parameters:\n  backupMaxAgeDays: {value: 30, reason: " / "}\n', '要写明理由'],
    ['parameters:\n  logRetentionDays: {value: 90, reason: 磁盘不够}\n', '不能放宽'],
    ['parameters:\n  backupMaxAgeDays: 七天\n', '的值不对'],
    ['parameter:\n  backupMaxAgeDays: 6\n', '没有 parameter'],
    ['parameters: [1]\n', 'parameters 应是'],
    ['parameters: {', '引号或括号没有配对'],
  ])('%j is refused at its place', async (text, words) => {
    const { code, stderr } = await configured(text);
    expect(code).toBe(2);
    expect(stderr).toMatch(/netsec\.config\.yaml:\d+:\d+/);
    expect(stderr).toContain(words);
  });
  test('one that is not there', async () => {
    expect(await run([...MODEL, '--config', 'nowhere.yaml'])).toMatchObject({ code: 2 });
  });
});
