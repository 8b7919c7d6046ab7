import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Check } from '../../src/model/rulebook.ts';
import type { SchemaIndex } from '../../src/model/schema-index.ts';
import { shippedRulebook } from '../../src/platform/shipped-data.ts';
import { withValueTitles } from '../../src/report/value-titles.ts';

const schema: SchemaIndex = JSON.parse(readFileSync('dist/data/schema-index.json', 'utf8'));
const rulebook = shippedRulebook();

function check(rule: string, collection: string): Check {
  return rulebook.rules.find(({ id }) => id === rule)!.checks.find((one) => one.collection === collection)!;
}

test.each([
  // The subject's, that of a look-up, that of a list's member, a list of values, the unit's.
  ['A13.2', 'dataAssets', { 'subject.grade': 'general' }, { 'subject.grade': '一般数据' }],
  ['A10.1', 'systems', { 'subject.status': 'building' }, { 'subject.status': '在建' }],
  ['A15.4', 'systems', { 'unit.nature': 'organ' }, { 'unit.nature': '党政机关' }],
  ['A13.2', 'dataAssets', { 'other.grade': 'core' }, { 'other.grade': '核心数据' }],
  // Yes or no, and a moment wherever it stands.
  ['A10.1', 'systems', { 'subject.hasPage': 'true' }, { 'subject.hasPage': '是' }],
  ['A10.1', 'systems', { since: '2026-03-07T07:50:00+08:00' }, { since: '2026-03-07 07:50' }],
  // No word for it: what is no enumeration, no value of it, no variable, no path.
  ['A13.2', 'dataAssets', { 'subject.name': 'general' }, { 'subject.name': 'general' }],
  ['A13.2', 'dataAssets', { 'subject.grade': '—' }, { 'subject.grade': '—' }],
  ['A13.2', 'dataAssets', { 'nobody.grade': 'core' }, { 'nobody.grade': 'core' }],
  ['A13.2', 'dataAssets', { 'subject.toString': 'core' }, { 'subject.toString': 'core' }],
  ['A13.2', 'dataAssets', { grade: 'core' }, { grade: 'core' }],
])('%s of %s: %j', (rule, collection, args, worded) => {
  expect(withValueTitles(args, check(rule, collection), schema, 'zh')).toEqual(worded);
});

test('the values of a list are each worded', () => {
  const args = { 'subject.functions': 'coordination, x' };
  const of = { ...check('A10.1', 'systems'), collection: 'departments' };
  expect(withValueTitles(args, of, schema, 'en')['subject.functions']).toBe('Coordination, x');
});

test('what has nothing to word is given back as it is', () => {
  const args = { field: 'systems.status' };
  expect(withValueTitles(args, undefined, schema, 'zh')).toBe(args);
  expect(withValueTitles(args, check('A10.1', 'systems'), schema, 'zh')).toBe(args);
});
