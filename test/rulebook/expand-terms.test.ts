import { describe, expect, test } from 'vitest';
import { expandTerms } from '../../src/rulebook/expand-terms.ts';
import { RuleFault } from '../../src/rulebook/rule-fault.ts';

const TERMS = [
  { id: 'isOn', that: 'it.status == "on" || known(it.onlineOn)' },
  { id: 'isOld', that: '!it.isOn() && it.name != "it"' },
];

const expanded = (text: string) => expandTerms(text, TERMS).source;

describe('expandTerms', () => {
  test('what is asked of a record stands for `it`, and in brackets where it is not alone', () => {
    expect(expanded('home.isOn()')).toBe('home.status == "on" || known(home.onlineOn)');
    expect(expanded('!known(home) || !subject.home.isOn()')).toBe(
      '!known(home) || !(subject.home.status == "on" || known(subject.home.onlineOn))',
    );
  });

  test('a term may use those before it, and a text that reads `it` stays', () => {
    expect(expanded('a.isOld()')).toBe('!(a.status == "on" || known(a.onlineOn)) && a.name != "it"');
  });

  test('every expression of a rule, several in one', () => {
    const rule = {
      id: 'A1.1',
      applies: ['own', { that: 'subject.isOn()' }],
      requires: [
        { id: 'r', that: 'list.exists(one, one.isOn() && two.isOn())', must: { zh: '甲', en: 'a' } },
      ],
    };
    const { source, used } = expandTerms(rule, TERMS);
    expect(source).toEqual({
      id: 'A1.1',
      applies: ['own', { that: 'subject.status == "on" || known(subject.onlineOn)' }],
      requires: [
        {
          id: 'r',
          that: 'list.exists(one, (one.status == "on" || known(one.onlineOn)) && (two.status == "on" || known(two.onlineOn)))',
          must: { zh: '甲', en: 'a' },
        },
      ],
    });
    expect([...used]).toEqual(['isOn']);
  });

  test('what is no term is left to the checker, to the letter', () => {
    for (const text of ['isOn', 'home.isOff()', 'known( home )', '启用（isOn()）'])
      expect(expandTerms(text, TERMS)).toEqual({ source: text, used: new Set() });
  });

  test.each(['home.isOn(true)', '"text".isOn()', 'home.isOn().isOld()'])('%s is refused', (text) => {
    expect(() => expanded(text)).toThrow(RuleFault);
  });
});
