import { describe, expect, test } from 'vitest';
import type { Rulebook } from '../../src/model/rulebook.ts';
import { type Bench, tryRule } from '../../src/mutants/try-mutants.ts';
import type { RulebookSource } from '../../src/rulebook/read-rulebook.ts';
import type { RuleSource } from '../../src/rulebook/rule-source.ts';
import { DUTY, MUST, PARAMETERS, rule, SCHEMA } from '../evaluate/small-world.ts';

const NO_TEXT = { zh: '', en: '' };

describe('trying changes', () => {
  const source: RuleSource = {
    id: 'T1.1',
    title: NO_TEXT,
    for: 'things',
    requires: [{ id: 'it', that: 'subject.count > 1', must: MUST }],
    remedy: NO_TEXT,
  };
  const bench = (notices: (text: string) => boolean): Bench => ({
    source: { rules: [{ file: 'f', rule: source }], conditions: [] } as unknown as RulebookSource,
    rulebook: {
      rules: [rule(source as Parameters<typeof rule>[0])],
      duties: [DUTY],
      parameters: PARAMETERS,
    } as unknown as Rulebook,
    schema: SCHEMA,
    watch: () => (version) => (notices(JSON.stringify(version.checks)) ? 'an example' : undefined),
  });

  test('the checker’s refusals count on neither side, survivors are named', () => {
    const tried = tryRule(
      source,
      bench((checks) => checks.includes('>=') || checks.includes('<=')),
    );
    expect(tried).toEqual({
      of: 'T1.1',
      noticed: 2,
      refused: 2,
      failing: [],
      survivors: ['empty: not-applicable → pass', 'requires.it.that: 1 → 2', 'requires.it.that: 1 → 0'],
    });
  });

  test('where an example fails without any change, nothing is tried', () => {
    expect(
      tryRule(
        source,
        bench(() => true),
      ),
    ).toMatchObject({ noticed: 0, failing: ['T1.1 an example'] });
  });
});
