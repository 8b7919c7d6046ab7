import { expect, test } from 'vitest';
import { quoting } from '../../src/report/quoting.ts';

const ZH = '登记日期不早于采购日期（{subject.purchasedOn}），{params.days} 天内';
const EN = 'no earlier than the purchase ({subject.purchasedOn}), within {params.days} days';

test('a bracket whose fact is not there is left out', () => {
  const facts = { 'subject.purchasedOn': '—', 'params.days': 30 };
  expect(quoting('zh', ZH, facts)).toBe('登记日期不早于采购日期，30 天内');
  expect(quoting('en', EN, facts)).toBe('no earlier than the purchase, within 30 days');
  expect(quoting('zh', ZH, { 'params.days': 30 })).toBe('登记日期不早于采购日期，30 天内');
});

test('one whose fact is there stays', () => {
  const facts = { 'subject.purchasedOn': '2024-01-02', 'params.days': 30 };
  expect(quoting('zh', ZH, facts)).toBe('登记日期不早于采购日期（2024-01-02），30 天内');
  expect(quoting('en', EN, facts)).toBe('no earlier than the purchase (2024-01-02), within 30 days');
});

test('so does one that says more than the fact', () => {
  expect(quoting('zh', '漏洞（危害等级：{subject.severity}）', { 'subject.severity': '—' })).toBe(
    '漏洞（危害等级：—）',
  );
});
