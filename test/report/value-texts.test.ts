import { describe, expect, it, test } from 'vitest';
import { fieldAt } from '../../src/report/fields.ts';
import { momentText, valueText } from '../../src/report/value-texts.ts';
import { SHIPPED } from '../fixtures/shipped.ts';

const name = (_: readonly string[], id: string) => (id === 'wei-wanli' ? '卫万里' : undefined);

test.each([
  ['systems.authentication.main', 'password-and-code', '口令加验证码', 'Password and code'],
  ['unit.planning.levels', 'false', '否', 'no'],
  ['accounts.shared', 'true', '是', 'yes'],
  ['repairs.notDone', 'backup, clearing', '数据备份、数据清除', 'backup, clearing'],
  ['incidents.activatedAt', '2026-03-07T05:15:40Z', '2026-03-07 13:15', '2026-03-07 13:15'],
  ['repairs.handledBy', 'wei-wanli', '卫万里（wei-wanli）', '卫万里 (wei-wanli)'],
  // What the schemas have no word for, and whom nobody names, stands as it is in the file.
  ['repairs.handledBy', 'nobody', 'nobody', 'nobody'],
  ['systems.authentication.main', 'by-magic', 'by-magic', 'by-magic'],
  ['systems.sourceCode.version', '2.3, true', '2.3, true', '2.3, true'],
  ['systems.audit.retentionDays', '90', '90', '90'],
  ['systems.nowhere', 'true', 'true', 'true'],
])('%s: %s', (path, value, zh, en) => {
  const field = fieldAt(SHIPPED.schema, path);
  expect(valueText('zh', field, value, name)).toBe(zh);
  expect(valueText('en', field, value, name).toLowerCase()).toBe(en.toLowerCase());
});

describe('a moment', () => {
  it('is told to the minute, on the clock of Asia/Shanghai', () => {
    expect(momentText('2026-03-07T07:50:00+08:00')).toBe('2026-03-07 07:50');
    expect(momentText('2026-03-06T23:59:59.9Z')).toBe('2026-03-07 07:59');
  });

  it('is nothing else', () => {
    for (const text of ['2026-03-07', '2026-03-07T25:00:00+08:00', '2026-03-07Text', ''])
      expect(momentText(text)).toBe(text);
  });
});
