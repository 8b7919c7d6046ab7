import { describe, expect, test } from 'vitest';
import { choose } from '../../src/build/choice.ts';
import type { RulebookSource } from '../../src/rulebook/read-rulebook.ts';
import type { NamedConditionSource, RuleSource } from '../../src/rulebook/rule-source.ts';

const NO_TEXT = { zh: '', en: '' };
const SOURCE: RuleSource = { id: 'T1.1', title: NO_TEXT, for: 'things', requires: [], remedy: NO_TEXT };
const SHARED: NamedConditionSource = { id: 'shared', that: 'subject.good', say: NO_TEXT };

describe('what is looked at', () => {
  const named = (id: string): RuleSource => ({ ...SOURCE, id });
  const rules = ['A1.1', 'A1.2', 'A12.1'].map((id) => ({
    file: `rules/p/article-${id.startsWith('A12') ? '12' : '01'}.yaml`,
    rule: named(id),
  }));
  const source = { rules, conditions: [SHARED] } as unknown as RulebookSource;
  const ids = ({ rules: chosen, conditions }: ReturnType<typeof choose>) => [...chosen, ...conditions];

  test('everything, an article, a rule or a condition', () => {
    expect(ids(choose([], source))).toEqual(['A1.1', 'A1.2', 'A12.1', 'shared']);
    expect(ids(choose(['A1'], source))).toEqual(['A1.1', 'A1.2']);
    expect(ids(choose(['A12.1', 'shared'], source))).toEqual(['A12.1', 'shared']);
    expect(() => choose(['A2'], source)).toThrow(/A2/);
  });
});
