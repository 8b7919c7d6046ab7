import { expect, test } from 'vitest';
import { cellValue } from '../../src/inventory/csv-cells.ts';
import { withWordInTitle } from '../../src/inventory/value-words.ts';
import type { FieldSchema } from '../../src/model/schema-index.ts';
import { SHIPPED } from '../fixtures/shipped.ts';
import { told } from './given.ts';
import { read } from './reading.ts';

const zh = (title: string) => ({ zh: title, en: title });

test('a word that several titles have means none of them', () => {
  const titled = { office: zh('办公厅、办公室'), plan: zh('方案、规划'), scheme: zh('方案、计划') };
  expect(withWordInTitle('办公室', titled)).toBe('office');
  expect(withWordInTitle(' 规划', titled)).toBe('plan');
  expect(withWordInTitle('方案', titled)).toBeUndefined();
  expect(withWordInTitle('室', titled)).toBeUndefined();
});

test('what brackets explain is no word of its own', () => {
  const titled = { secrecy: zh('保密部门（主管部门、上级单位）') };
  expect(withWordInTitle('上级单位）', titled)).toBeUndefined();
  expect(withWordInTitle('保密部门（主管部门、上级单位）', titled)).toBe('secrecy');
});

/** Every value of every field, with its Chinese word. */
function words(
  fields: Readonly<Record<string, FieldSchema>>,
): readonly (readonly [FieldSchema, string, string])[] {
  return Object.values(fields).flatMap((field) => {
    const inner = field.items ?? field;
    const own = Object.entries(inner.values ?? {}).map(([value, title]) => [inner, value, title.zh] as const);
    return [...own, ...words(inner.fields ?? {})];
  });
}

test('of what is shipped, each word of a joined title is read as its value: no message lists what it refuses', () => {
  const joined = Object.values(SHIPPED.schema)
    .flatMap(({ fields }) => words(fields))
    .filter(([, , title]) => /、(?![^（]*）)/.test(title));
  expect(joined.length).toBeGreaterThan(10);
  for (const [field, value, title] of joined)
    for (const word of [title, ...title.split('、')]) expect(cellValue(word, field)).toBe(value);
});

test('in one cell of a list the words of a title are one item; a word given twice stays two', () => {
  const forms = (cell: string) => {
    const source = read('campaigns.csv', `编号,形式\nc1,${cell}\n`, SHIPPED.schema);
    const [campaign] = source.value.campaigns as readonly { readonly forms: readonly string[] }[];
    return [campaign?.forms, campaign?.forms.map((_, at) => source.written(`/campaigns/0/forms/${at}`))];
  };
  expect(forms('展览、展板、讲座')).toEqual([
    ['exhibition', 'lecture'],
    ['展览', '讲座'],
  ]);
  expect(forms('展板；讲座；展览')[0]).toEqual(['exhibition', 'lecture']);
  expect(forms('讲座、讲座')[0]).toEqual(['lecture', 'lecture']);
});

test('in YAML the value is proposed', () => {
  const campaigns = [{ id: 'c', heldOn: '2026-09-15', forms: ['展览'] }];
  expect(told({ campaigns })).toMatchObject([
    ['shape.not-allowed', '/campaigns/0/forms/0', { found: '展览', nearest: 'exhibition' }],
  ]);
});
