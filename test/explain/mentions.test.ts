import { expect, test } from 'vitest';
import { mentionsOf } from '../../src/explain/mentions.ts';
import type { Rulebook } from '../../src/model/rulebook.ts';
import { SMALL_RULEBOOK, SMALL_SCHEMA } from '../report/a-small-rulebook.ts';

const mentions = (word: string, rulebook: Pick<Rulebook, 'rules'> = SMALL_RULEBOOK) =>
  mentionsOf(word, rulebook, SMALL_SCHEMA, 'zh');

test('a word in a title or in what must hold comes before one in a remedy', () => {
  const [first, ...others] = SMALL_RULEBOOK.rules;
  const rules = [{ ...first!, remedy: { zh: '办理备案', en: '' } }, ...others];
  const without = mentions('备案号').duties;
  expect(without).toContain('A3.1');
  expect(mentions('办理备案', { rules }).duties).toEqual([first!.id]);
});

test('fields are named by what their texts say, in whatever case', () => {
  expect(mentions('等级').fields).toContain('systems.mlps.level');
  expect(mentionsOf('ONLINE', SMALL_RULEBOOK, SMALL_SCHEMA, 'en').fields).toContain('systems.status');
});

test('nothing is found of a word that stands nowhere, nor looked for of one character', () => {
  expect(mentions('没有这样的词')).toEqual({ fields: [], duties: [] });
  expect(mentions('的')).toEqual({ fields: [], duties: [] });
});
